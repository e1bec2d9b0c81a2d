import { expect } from '@open-wc/testing';
import { setUiLanguage } from '../../i18n/locale.js';
import { deepAll } from '../../testing/page/deep.js';
import { ItemHarness, type ItemOptions } from '../../testing/harnesses/item-harness.js';
import { overflowing } from '../../testing/harnesses/widget-frame.js';
import { paused } from '../../testing/page/paused.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { single } from '../../testing/courses/choice-examples.js';
import { letter, trust } from '../../testing/courses/ungraded-examples.js';

const WRITTEN = 'Three of our members make what you need.';
const written = (item: ItemHarness) => (deepAll(item.card, 'textarea')[0] as HTMLTextAreaElement | undefined)?.value;
const colours = (item: ItemHarness) =>
  deepAll(item.card, '.correct, .partial, .incorrect, .right, .wrong, .verdict svg').length;

describe('a question that is not graded', () => {
  afterEach(() => setUiLanguage('en'));

  it('notes what is given, and says neither right nor wrong', async () => {
    const item = await ItemHarness.open(trust);
    expect(item.buttons).to.deep.equal(['Save answer']);
    await item.choose('Strongly agree');
    await item.press('Save answer');
    expect([item.verdict, item.focused]).to.deep.equal(['Noted', 'Noted']);
    expect(item.text)
      .to.contain('Ask them to tell the others how they came so far.')
      .and.to.contain('Many boards place themselves in the middle.');
    expect(item.chosen).to.deep.equal(['Strongly agree']);
    expect([item.marks, colours(item), item.buttons]).to.deep.equal([{}, 0, ['Change your answer']]);
    await expect(item.frame).to.be.accessible();
  });

  it('wants an answer first', async () => {
    const item = await ItemHarness.open(letter);
    await item.write('  ');
    await item.press('Save answer');
    expect([item.error, item.verdict]).to.deep.equal(['Write your answer first.', null]);
    await expect(item.frame).to.be.accessible();
  });

  it('keeps all that was written when the learner goes back to it', async () => {
    const item = await ItemHarness.open(letter);
    await item.write(WRITTEN);
    await item.press('Save answer');
    expect(item.verdict).to.equal('Noted');
    expect(item.text).to.contain('One possible answer').and.to.contain('May I introduce you?');
    await item.press('Change your answer');
    expect([item.verdict, written(item)]).to.deep.equal([null, WRITTEN]);
    await item.write(`${WRITTEN} Call me.`);
    await item.press('Save answer');
    const { answers } = item.visit.session.state.items.get(letter.id) ?? { answers: [] };
    expect(answers.map(({ response, outcome }) => [response, outcome])).to.deep.equal([
      [WRITTEN, null],
      [`${WRITTEN} Call me.`, null],
    ]);
  });

  it('keeps what is written at each pause, and when the page is left', async () => {
    const item = await ItemHarness.open(letter);
    await paused(async (time) => {
      await item.write('Three');
      time.elapses(399);
      expect(item.happened).to.deep.equal([]);
      time.elapses(1);
      expect(item.happened).to.deep.equal(['registered', 'response-drafted']);
    });
    await item.write('Three of');
    window.dispatchEvent(new Event('pagehide'));
    expect(item.visit.session.state.items.get(letter.id)?.draft).to.equal('Three of');
    const again = await ItemHarness.open(letter, { visit: item.visit });
    expect(written(again)).to.equal('Three of');
  });

  it('keeps what is being written, and what was noted, when the language changes', async () => {
    const strings = {
      'q-letter.prompt': { text: 'Mit ír vissza?', source: 'h' },
      'q-letter.modelAnswer': { text: 'Köszönöm a kérdését.', source: 'h' },
    };
    const files = { 'translations/hu/course.json': { inLanguage: 'hu', of: '1.0.0', strings } };
    const item = await ItemHarness.open(letter, { files, course: { availableLanguage: ['en', 'hu'] } });
    const [field] = deepAll(item.card, 'textarea');
    await item.write(WRITTEN);
    await item.visit.session.showContentIn('hu');
    await item.ready();
    expect(item.text).to.contain('Mit ír vissza?');
    expect([written(item), deepAll(item.card, 'textarea')[0] === field]).to.deep.equal([WRITTEN, true]);
    await item.press('Save answer');
    expect([item.verdict, item.text.includes('Köszönöm')]).to.deep.equal(['Noted', true]);
    await item.visit.session.showContentIn('en');
    await item.ready();
    expect([item.verdict, written(item)]).to.deep.equal(['Noted', WRITTEN]);
    expect(item.text).to.not.contain('updated');
  });

  it('shows its model answer in a test only afterwards', async () => {
    const item = await ItemHarness.open(letter);
    await item.write(WRITTEN);
    expect(item.buttons).to.deep.equal(['Show a model answer', 'Save answer']);
    const attempt = await item.startTest();
    await item.set({ attempt });
    await item.write(WRITTEN);
    expect(item.buttons).to.deep.equal([]);
    item.card.flush();
    item.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await item.set({ review: true });
    expect([item.verdict, written(item), item.buttons]).to.deep.equal(['Noted', WRITTEN, []]);
    expect(item.text).to.contain('May I introduce you?');
    await expect(item.frame).to.be.accessible();
  });

  it('that was not answered in a test says so', async () => {
    const item = await ItemHarness.open(trust);
    const attempt = await item.startTest();
    item.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await item.set({ attempt, review: true });
    expect([item.verdict, colours(item)]).to.deep.equal(['Not answered', 0]);
    await expect(item.frame).to.be.accessible();
  });

  it('never asks how sure one is', async () => {
    const asking: ItemOptions = { course: { confidence: true } };
    const item = await ItemHarness.open(trust, asking);
    await item.choose('Agree');
    const graded = await ItemHarness.open(single, asking);
    await graded.choose('A digital strategy document');
    await waitUntil(() => deepAll(graded.card, 'c4s-confidence').length > 0, 'not even a graded question asks');
    expect(deepAll(item.card, 'c4s-confidence').length).to.equal(0);
  });

  it('fits 280 pixels in Hungarian', async () => {
    await setUiLanguage('hu');
    for (const each of [trust, letter]) {
      const item = await ItemHarness.open(each, { width: 280 });
      if (each === letter) await item.write(WRITTEN.repeat(10));
      else await item.choose('Agree');
      await item.press('Válasz mentése');
      expect(item.verdict).to.equal('Rögzítve');
      expect(overflowing(item.frame)).to.deep.equal([]);
    }
  });
});
