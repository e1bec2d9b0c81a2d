import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { lostText } from '../../testing/page/lost-text.js';
import { drag, placeByList, placeOf } from '../../testing/hands/place-hands.js';
import { characters, plays } from './match.examples.js';
import match from './match.js';

type Item = typeof plays | typeof characters;

const open = (changes?: InteractionChanges, item: AssessmentItem = plays) =>
  InteractionHarness.open('match', match, item, changes);
const asItem = (item: AssessmentItem) => item as unknown as Item;
const nameOf = (texts: readonly { id: string; text: string }[], id: string | undefined) =>
  (texts.find((text) => text.id === id)?.text ?? '').replaceAll('*', '');
const inBank = (page: InteractionHarness) => page.all('.bank button').map((button) => page.nameOf(button));

async function matchAll(
  page: InteractionHarness,
  item: AssessmentItem,
  press: (control: HTMLElement) => Promise<void>,
) {
  const { stems, options, correctResponse } = asItem(item);
  for (const [stem, option] of correctResponse) {
    await press(page.control(nameOf(options, option)));
    await press(page.control(`Match for ${nameOf(stems, stem)}: empty`));
  }
}

describeInteraction(match, {
  name: 'match',
  examples: [plays, characters],
  damaged: {
    'no stems': { ...plays, stems: [], correctResponse: [] },
    'two stems of one id': { ...plays, stems: [plays.stems[0], plays.stems[0], plays.stems[1]] },
    'a stem without a match': { ...plays, correctResponse: plays.correctResponse.slice(1) },
    'a stem with two matches': { ...plays, correctResponse: [...plays.correctResponse, ['office', 'goods']] },
    'an option for two stems that may go with one': { ...characters, reuse: false },
    'a match that is no option': { ...plays, correctResponse: [['office', 'gone'], ...plays.correctResponse.slice(1)] },
    'a mapping of what is no pair': { ...characters, scoring: { mode: 'mapped', mapping: { 'c r': 1, 'c gone': 1 } } },
    'a mapping that rewards something else than the key': {
      ...characters,
      scoring: { mode: 'mapped', mapping: { 'c r': 1, 'd m': 1, 'd r': 2 } },
    },
  },
  incorrect: (item) => (item.id === plays.id ? [['office', 'goods']] : [['c', 't']]),
  partial: (item) =>
    item.id === plays.id
      ? [
          ['office', 'meetings'],
          ['council', 'goods'],
        ]
      : [
          ['d', 'm'],
          ['p', 'r'],
        ],
  empty: [[], [['gone', 'goods']], [['office', 'gone']]],
  foreign: [
    'office',
    [['office']],
    [['office', 'goods', 'more']],
    [[1, 2]],
    { office: 'goods' },
    [['__proto__', 'goods']],
    null,
  ],
  responses: (item) => {
    const { stems, options } = asItem(item);
    const ids = (texts: readonly { id: string }[]) => fc.constantFrom(...texts.map(({ id }) => id), 'gone');
    return fc.array(fc.tuple(ids(stems), ids(options)));
  },
  answerByKeyboard: (page, item) =>
    matchAll(page, item, async (control) => {
      await page.tabTo(control);
      await page.press('Enter');
    }),
  answerByTaps: (page, item) => matchAll(page, item, (control) => page.tap(control)),
});

describe('match', () => {
  it('gives the same response by the list and by dragging, in any order', async () => {
    for (const item of [plays, characters]) {
      const key = match.correctResponse(item);
      const [byList, byDrag] = [await open({}, item), await open({}, item)];
      for (const [stem, option] of [...item.correctResponse].reverse()) {
        await placeByList(byList, nameOf(item.options, option), nameOf(item.stems, stem));
        await drag(byDrag, nameOf(item.options, option), placeOf(byDrag, stem!));
      }
      expect(byList.response).to.deep.equal(key);
      expect(byDrag.response).to.deep.equal(key);
    }
  });

  it('keeps the focus on the place, and takes the match back by a second press', async () => {
    const page = await open();
    await page.tap(page.control('Does research'));
    await page.tabTo(page.control('Match for University: empty'));
    await page.press('Space');
    expect(page.response).to.deep.equal([['university', 'research']]);
    expect(page.focused).to.equal(page.control('Match for University: Does research'));
    expect(inBank(page)).not.to.include('Does research');
    await page.press('Space');
    expect(page.response).to.equal(undefined);
    expect(page.focused).to.equal(page.control('Match for University: empty'));
    expect(inBank(page)).to.include('Does research');
  });

  it('lets the place be pressed first', async () => {
    const page = await open();
    await page.tap(page.control('Match for University: empty'));
    expect(page.control('Match for University: empty').getAttribute('aria-pressed')).to.equal('true');
    await page.tap(page.control('Does research'));
    expect(page.response).to.deep.equal([['university', 'research']]);
    expect(page.focused).to.equal(page.control('Match for University: Does research'));
  });

  it('lets go of a pressed item by Escape, and by a second press', async () => {
    const page = await open();
    const item = page.control('Does research');
    for (const key of ['Escape', 'Enter']) {
      await page.tap(item);
      expect(item.getAttribute('aria-pressed')).to.equal('true');
      await page.press(key);
      expect(item.getAttribute('aria-pressed')).to.equal('false');
      expect(page.focused).to.equal(item);
    }
    expect(page.given).to.deep.equal([]);
  });

  it('counts the last choice of a list, whatever arrow keys passed on the way', async () => {
    const page = await open({ response: [['office', 'meetings']] });
    for (const stem of ['Cluster office', 'University', 'Regional council', 'University'])
      await placeByList(page, 'Does research', stem, { byArrows: true });
    expect(page.response).to.deep.equal([
      ['office', 'meetings'],
      ['university', 'research'],
    ]);
    expect(page.focused).to.equal(page.control('Move to: Does research'));
    await placeByList(page, 'Does research', 'Move to…', { byArrows: true });
    expect(page.response).to.deep.equal([['office', 'meetings']]);
  });

  it('swaps two matches by dragging, drops none outside, and cancels by Escape', async () => {
    const page = await open({
      response: [
        ['office', 'meetings'],
        ['university', 'research'],
      ],
    });
    await drag(page, 'Does research', placeOf(page, 'office'), { cancel: true });
    await drag(page, 'Does research', page.all('.asked')[0]!);
    expect(page.given).to.deep.equal([]);
    await drag(page, 'Does research', placeOf(page, 'office'));
    expect(page.response).to.deep.equal([
      ['office', 'research'],
      ['university', 'meetings'],
    ]);
    await drag(page, 'Does research', placeOf(page, ''));
    expect(page.response).to.deep.equal([['university', 'meetings']]);
  });

  it('keeps an option that may be used again in the list', async () => {
    const page = await open({ response: characters.correctResponse }, characters);
    expect(inBank(page)).to.have.members(characters.options.map(({ text }) => text));
    expect((await open({ response: plays.correctResponse })).text).not.to.contain('Everything is placed.');
  });

  it('mixes the options by the seed unless the author does not want it', async () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 6; seed++) orders.add(inBank(await open({ seed })).join());
    expect(orders.size).to.be.greaterThan(1);
    expect(inBank(await open({ seed: 3 }, { ...plays, shuffle: false }))).to.deep.equal(
      plays.options.map(({ id }) => nameOf(plays.options, id)),
    );
  });

  it('marks each pair after a check, and shows what goes where with the solution', async () => {
    const response = [
      ['office', 'meetings'],
      ['council', 'goods'],
    ];
    const page = await open({ response, outcome: match.score(plays, response), disabled: true });
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.deep.equal(['Correct', 'Not quite', 'Not quite']);
    expect(page.controls).to.deep.equal([]);
    expect(page.text).not.to.contain('Correct answer');
    await page.set({ withSolution: true });
    expect(page.all('.solution').map((line) => line.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Correct answer Does research',
      'Correct answer Sets the policy of the region',
    ]);
  });

  it('has controls of 44 pixels and more, and no more tab stops than items and places', async () => {
    const page = await open({}, plays);
    expect(page.controls).to.have.length(plays.stems.length + plays.options.length);
    for (const control of page.controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), page.nameOf(control)).to.be.at.least(44);
    }
  });

  it('has room for numbers of two digits where text is twice as large', async () => {
    const stems = Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      text: `Stem ${String(index)}`,
    }));
    const correctResponse = stems.map(({ id }) => [id, 'meetings']);
    const item = { ...plays, stems, reuse: true, correctResponse };
    const page = await InteractionHarness.open('match', match, item, {}, { width: 320, textSize: 32 });
    expect(lostText(page.frame)).to.deep.equal([]);
  });

  it('tells a review the pairs in words, what was found, and the feedback of stems that are not right', () => {
    const response = [
      ['office', 'goods'],
      ['university', 'research'],
    ];
    expect(match.describe(plays, response, 'en')).to.deep.equal([
      'Cluster office → Sells goods to the members',
      'University → Does *research*',
    ]);
    expect(match.found(plays, response)).to.deep.equal({ found: 1, of: 3 });
    expect(match.feedback(plays, response)).to.deep.equal([
      { part: 'office', text: plays.stems[0]!.feedback, label: 'Cluster office' },
    ]);
    expect(match.feedback(plays, plays.correctResponse)).to.deep.equal([]);
    expect(match.xapi(plays)).to.equal('matching');
  });
});
