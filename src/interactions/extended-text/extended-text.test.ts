import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { toldDuring } from '../../testing/page/told.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { letter, note } from './extended-text.examples.js';
import extendedText from './extended-text.js';
import { countWords } from './extended-text.words.js';

const open = (changes?: InteractionChanges, item: AssessmentItem = letter) =>
  InteractionHarness.open('extended-text', extendedText, item, changes);
const field = (page: InteractionHarness) => page.all('textarea')[0] as HTMLTextAreaElement;
const button = (page: InteractionHarness) => page.all('button')[0];
const isSeen = (page: InteractionHarness) => page.all('.answer').some((answer) => answer.checkVisibility());

async function write(page: InteractionHarness, text: string): Promise<void> {
  await page.tap(field(page));
  await page.type(text);
}

/** Puts a text into the field at once, as from the clipboard. */
async function paste(page: InteractionHarness, text: string): Promise<void> {
  field(page).value = text;
  field(page).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await page.element.updateComplete;
}

describeInteraction(extendedText, {
  name: 'extended-text',
  examples: [letter, note],
  damaged: {
    'more words at least than at most': { ...letter, minWords: 41 },
    'no words at all': { ...letter, maxWords: 0 },
    'half a word': { ...letter, maxWords: 1.5 },
    'a model answer without a word': { ...letter, modelAnswer: '' },
  },
  ungraded: () => 'We share a stand.',
  empty: ['', '   ', '\n\n\t', '\u00a0'],
  foreign: [3, ['text'], null, {}],
  responses: () => fc.string({ unit: 'binary' }),
  async answerByKeyboard(page) {
    await page.tabTo(field(page));
    await page.type('We share a stand.');
  },
  answerByTaps: (page) => write(page, 'We share a stand.'),
});

describe('extended-text', () => {
  it('takes several lines, and Enter is one of them', async () => {
    const page = await open();
    await write(page, 'One');
    await page.press('Enter');
    await page.type('two');
    expect(page.response).to.equal('One\ntwo');
    expect(page.submits).to.equal(0);
  });

  it('has no answer again once the field is empty', async () => {
    const page = await open();
    await write(page, 'a');
    await page.press('Backspace');
    expect(page.response).to.equal(undefined);
    expect(page.element.notReady).to.equal('Write your answer first.');
  });

  it('grows with what is written, so that all of it is seen', async () => {
    const page = await open();
    const before = field(page).clientHeight;
    await paste(page, 'line\n'.repeat(30));
    expect(field(page).clientHeight).to.be.above(2 * before);
    expect(field(page).scrollHeight).to.be.at.most(field(page).clientHeight + 1);
    await paste(page, 'short');
    expect(field(page).clientHeight).to.equal(before);
  });

  it('counts the words where the author asks for some', async () => {
    const page = await open({ response: 'We share – a stand.' });
    expect(page.text).to.contain('Words: from 5 to 40.').and.to.contain('Words: 4');
    expect((await open({}, note)).text).not.to.contain('Words');
    expect((await open({}, { ...note, maxWords: 9 })).text).to.contain('Words: at most 9.');
    expect((await open({}, { ...note, minWords: 9 })).text).to.contain('Words: at least 9.');
  });

  it('says who can read it, in sight and to those who only hear it', async () => {
    for (const item of [letter, note]) {
      const page = await open({}, item);
      const said = (field(page).getAttribute('aria-describedby') ?? '').split(' ');
      const words = page.all('[id]').filter(({ id }) => said.includes(id));
      expect(words.map(({ textContent }) => textContent).join(' ')).to.contain('Only you can see this text.');
    }
  });

  it('says politely and once that it is longer than asked, and cuts nothing', async () => {
    const page = await open();
    await paste(page, 'word '.repeat(40));
    expect(page.text).not.to.contain('Longer than asked');
    await page.tap(field(page));
    field(page).setSelectionRange(200, 200);
    const heard = await toldDuring(() => page.type('more'));
    expect(page.response).to.equal(`${'word '.repeat(40)}more`);
    expect(page.text).to.contain('Words: 41').and.to.contain('Longer than asked. All that you write is kept.');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('Longer than asked');
    const long = 'x'.repeat(300_000);
    await paste(page, long);
    expect(page.response === long && extendedText.parseResponse(long) === long).to.equal(true);
  });

  it('shows a model answer to those who have written something, and want it', async () => {
    const page = await open();
    expect(button(page)).to.equal(undefined);
    await write(page, 'We share');
    expect(button(page)?.textContent.trim()).to.equal('Show a model answer');
    expect(isSeen(page)).to.equal(false);
    button(page)?.click();
    await page.element.updateComplete;
    expect(isSeen(page)).to.equal(true);
    expect(page.all('.answer em, .answer li')).to.have.length(3);
    expect(button(page)?.getAttribute('aria-expanded')).to.equal('true');
    await expect(page.frame).to.be.accessible();
    button(page)?.click();
    await page.element.updateComplete;
    expect(isSeen(page)).to.equal(false);
    expect(page.response).to.equal('We share');
  });

  it('shows it at once when the answer is given, and not while a test goes on', async () => {
    const noted = await open({ response: 'We share', disabled: true, withSolution: true });
    expect([isSeen(noted), noted.all('button').length]).to.deep.equal([true, 0]);
    const tested = await open({ response: 'We share', withoutSolution: true });
    expect(tested.all('.model').length).to.equal(0);
  });

  it('shows markup as it was written, and says it line by line in a review', async () => {
    const page = await open({ response: '<img src=x onerror=alert(1)>', disabled: true });
    expect(page.all('img').length).to.equal(0);
    expect(field(page).value).to.equal('<img src=x onerror=alert(1)>');
    expect(extendedText.describe(letter, ' *one*\n\n1. two \r\n# three', 'en')).to.deep.equal([
      '\\*one\\*',
      '1\\. two',
      '\\# three',
    ]);
    expect(extendedText.xapi(letter)).to.equal('long-fill-in');
  });

  it('says in a review nothing but what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '<b>', '`', '[a](b)', '&amp;', ' ', 'é', '- ', '1. ')),
        (parts) => {
          const text = parts.join('');
          const lines = extendedText.describe(letter, text, 'en').map(plainText);
          expect(lines.join('')).to.equal(text.trim());
        },
      ),
    );
  });
});

describe('countWords', () => {
  it('counts what stands between spaces, and no signs', () => {
    expect(countWords('')).to.equal(0);
    expect(countWords(' L’idée – c’est ça !\u00a0Être-là. 5 % ')).to.equal(5);
  });

  it('counts as many words as were put together', () => {
    const word = fc.stringMatching(/^[a-záéőű'-]*[a-z0-9ő][.,!?]?$/);
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', '\n', ' – ', '\t\u00a0'), (words, between) => {
        expect(countWords(words.join(between))).to.equal(words.length);
      }),
    );
  });
});
