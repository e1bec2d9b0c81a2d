import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/interaction-harness.js';
import type { FrameOptions } from '../../testing/widget-frame.js';
import { decisions, helices, proofs } from './matrix.examples.js';
import matrix from './matrix.js';

type Item = Omit<typeof decisions, 'scoring'> & { readonly maxChoices?: number };
type Press = (page: InteractionHarness, control: HTMLElement) => Promise<void>;

const open = (item: AssessmentItem = decisions, changes: InteractionChanges = {}, options: FrameOptions = {}) =>
  InteractionHarness.open('matrix', matrix, item, changes, options);
const asItem = (item: AssessmentItem) => item as unknown as Item;
const nameIn = (texts: readonly { id: string; text: string }[], id: string | undefined) =>
  (texts.find((text) => text.id === id)?.text ?? '').replaceAll('*', '');
const choiceOf = (page: InteractionHarness, item: AssessmentItem, [row, column]: readonly string[]) =>
  page.control(`${nameIn(asItem(item).columns, column)} ${nameIn(asItem(item).rows, row)}`);
const shown = (page: InteractionHarness, selector: string) =>
  page.all(selector).filter((element) => element.checkVisibility());
const wordsOf = (elements: readonly Element[]) =>
  elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
const keyOf = (item: AssessmentItem) => asItem(item).correctResponse;

async function chooseAll(page: InteractionHarness, item: AssessmentItem, press: Press) {
  for (const pair of keyOf(item)) await press(page, choiceOf(page, item, pair));
}

/** Goes to a choice as a learner with a keyboard does: Tab to the row, and within radio buttons by arrows. */
const byKeyboard: Press = async (page, control) => {
  const input = control as HTMLInputElement;
  const group = page.controls.filter((each) => (each as HTMLInputElement).name === input.name);
  const [first] = group;
  await page.tabTo(input.type === 'radio' && first ? first : control);
  const steps = input.type === 'radio' ? group.indexOf(control) : 0;
  await (steps === 0 ? page.press('Space') : page.press('ArrowDown', steps));
};

describeInteraction(matrix, {
  name: 'matrix',
  examples: [decisions, helices, proofs],
  damaged: {
    'no rows': { ...decisions, rows: [], correctResponse: [] },
    'one column': { ...decisions, columns: decisions.columns.slice(0, 1) },
    'two rows of one id': { ...decisions, rows: [...decisions.rows, decisions.rows[0]] },
    'two columns of one id': { ...decisions, columns: [...decisions.columns, decisions.columns[0]] },
    'a row without a key': { ...decisions, correctResponse: decisions.correctResponse.slice(1) },
    'a row with two keys where one may be chosen': {
      ...decisions,
      correctResponse: [...decisions.correctResponse, ['budget', 'board']],
    },
    'a column that there is not': { ...helices, correctResponse: [...helices.correctResponse, ['school', 'gone']] },
    'a row that there is not': { ...helices, correctResponse: [...helices.correctResponse, ['gone', 'state']] },
    'a pair twice': { ...helices, correctResponse: [...helices.correctResponse, ['school', 'state']] },
    'a number of choices that rows do not know': { ...helices, maxChoices: 2 },
    'a mapping of what is no pair': { ...proofs, scoring: { ...proofs.scoring, mapping: { 'export gone': 1 } } },
    'a mapping that rewards something else than the key': {
      ...proofs,
      scoring: { ...proofs.scoring, mapping: { ...proofs.scoring.mapping, 'trust photo': 1 } },
    },
  },
  incorrect: (item) => [[asItem(item).rows[1]!.id, asItem(item).columns[item.id === decisions.id ? 0 : 2]!.id]],
  partial: (item) => (item.id === helices.id ? helices.correctResponse.slice(0, 4) : keyOf(item).slice(0, 1)),
  empty: [[], [['gone', 'board']], [['budget', 'gone']]],
  foreign: [
    'budget',
    [['budget']],
    [['budget', 'board', 'more']],
    [[1, 2]],
    { budget: 'board' },
    [['__proto__', 'board']],
    null,
  ],
  responses: (item) => {
    const ids = (texts: readonly { id: string }[]) => fc.constantFrom(...texts.map(({ id }) => id), 'gone');
    return fc.array(fc.tuple(ids(asItem(item).rows), ids(asItem(item).columns)));
  },
  answerByKeyboard: (page, item) => chooseAll(page, item, byKeyboard),
  answerByTaps: (page, item) => chooseAll(page, item, (_page, control) => page.tap(control.closest('label')!)),
});

describe('matrix', () => {
  const columns = (count: number) =>
    'abcdefghijkl'
      .slice(0, count)
      .split('')
      .map((id) => ({ id, text: `Column ${id}` }));
  const grid = (count: number): AssessmentItem => ({
    ...{ id: 'q-grid', interaction: 'matrix', prompt: 'Which?', columns: columns(count) },
    ...{
      rows: [
        { id: 'one', text: 'First' },
        { id: 'two', text: 'Second' },
      ],
      shuffle: false,
    },
    ...{
      correctResponse: [
        ['one', 'a'],
        ['two', 'b'],
      ],
    },
  });

  it('is a table with headers where there is room, and a group for each row where there is not', async () => {
    const layoutAt = async (width: number, count: number) => {
      const page = await open(grid(count), {}, { width });
      const [tables, groups] = [shown(page, 'table').length, shown(page, '.list fieldset').length];
      return tables === 1 && groups === 0 ? 'table' : tables === 0 && groups === 2 ? 'groups' : 'both';
    };
    expect(await layoutAt(320, 2)).to.equal('groups');
    expect(await layoutAt(460, 5)).to.equal('groups');
    expect(await layoutAt(600, 5)).to.equal('table');
    expect(await layoutAt(600, 6)).to.equal('groups');
    expect(await layoutAt(930, 6)).to.equal('table');
    expect(await layoutAt(930, 8)).to.equal('table');
    expect(await layoutAt(1000, 9)).to.equal('groups');
  });

  it('gives the same response in both layouts, and shows in each what was chosen in the other', async () => {
    const [narrow, wide] = [await open(helices, {}, { width: 320 }), await open(helices, {}, { width: 700 })];
    for (const page of [narrow, wide]) await chooseAll(page, helices, (_page, control) => page.tap(control));
    expect(narrow.response).to.deep.equal(wide.response);
    narrow.frame.parentElement!.style.width = '700px';
    const chosen = (page: InteractionHarness) =>
      page.controls.filter((control) => (control as HTMLInputElement).checked).map((control) => page.nameOf(control));
    expect(chosen(narrow)).to.deep.equal(chosen(wide));
    expect(chosen(narrow)).to.have.length(helices.correctResponse.length);
  });

  it('has one tab stop in a row of radio buttons, and none in the layout that is not shown', async () => {
    for (const width of [320, 700]) {
      const page = await open(decisions, {}, { width });
      await page.tabTo(page.controls[0]!);
      const stops = new Set<string>();
      for (let count = 0; count < 3; count++) {
        expect((page.focused as HTMLInputElement).checkVisibility()).to.equal(true);
        stops.add((page.focused as HTMLInputElement).name);
        await page.press('Tab');
      }
      expect(stops.size).to.equal(3);
      expect(page.controls.some((control) => control === page.focused)).to.equal(false);
    }
  });

  it('names each choice by its column and its row, each name once', async () => {
    for (const width of [320, 700]) {
      const page = await open(decisions, { seed: 1 }, { width });
      const names = page.controls.map((control) => page.nameOf(control));
      expect(names).to.include('Board The budget of next year');
      expect(names).to.have.length(9);
      expect(new Set(names).size).to.equal(9);
      const groups = new Set(page.controls.map((control) => (control as HTMLInputElement).name));
      expect(groups.size).to.equal(3);
    }
  });

  it('keeps one answer in a row of radio buttons, and takes a tick back', async () => {
    const page = await open();
    await page.tap(choiceOf(page, decisions, ['budget', 'board']));
    await page.tap(choiceOf(page, decisions, ['budget', 'assembly']));
    expect(page.response).to.deep.equal([['budget', 'assembly']]);
    const ticks = await open(helices);
    await ticks.tap(choiceOf(ticks, helices, ['grant', 'state']));
    await ticks.tap(choiceOf(ticks, helices, ['grant', 'business']));
    expect(ticks.response).to.deep.equal([
      ['grant', 'business'],
      ['grant', 'state'],
    ]);
    await ticks.tap(choiceOf(ticks, helices, ['grant', 'state']));
    await ticks.tap(choiceOf(ticks, helices, ['grant', 'business']));
    expect(ticks.response).to.equal(undefined);
  });

  it('keeps the focus on the choice when the other layout takes over', async () => {
    const page = await open(helices, {}, { width: 700 });
    await page.tabTo(choiceOf(page, helices, ['grant', 'state']));
    for (const width of ['320px', '700px']) {
      page.frame.parentElement!.style.width = width;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((page.focused as HTMLElement).dataset.pair).to.equal('grant state');
      expect((page.focused as HTMLElement).checkVisibility()).to.equal(true);
    }
    (page.focused as HTMLElement).blur();
    page.frame.parentElement!.style.width = '320px';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.focused?.localName).to.equal('body');
  });

  it('mixes the rows by the seed unless the author does not want it, and never the columns', async () => {
    const rowsOf = async (item: AssessmentItem, seed: number) => {
      const page = await open(item, { seed });
      expect(wordsOf(page.all('thead th'))).to.deep.equal(asItem(item).columns.map(({ text }) => text));
      return wordsOf(page.all('tbody th')).join();
    };
    const orders = new Set<string>();
    for (let seed = 0; seed < 8; seed++) orders.add(await rowsOf(decisions, seed));
    expect(orders.size).to.be.greaterThan(1);
    expect(await rowsOf(decisions, 5)).to.equal(await rowsOf(decisions, 5));
    expect(await rowsOf(helices, 5)).to.equal(helices.rows.map(({ text }) => text).join());
  });

  it('marks each row and each choice after a check in icon and words, what was missed only with the solution', async () => {
    const response = [
      ['laboratory', 'academia'],
      ['laboratory', 'business'],
      ['grant', 'business'],
      ['grant', 'academia'],
    ];
    for (const width of [320, 700]) {
      const page = await open(
        helices,
        { response, outcome: matrix.score(helices, response), disabled: true },
        { width },
      );
      const rowTags = () => wordsOf(shown(page, '.mark .tag'));
      const tags = () => wordsOf(shown(page, 'label .tag'));
      expect(rowTags()).to.deep.equal(['Correct', 'Not quite', 'Not answered']);
      expect(tags()).to.deep.equal(['Correct answer', 'Correct answer', 'Correct answer', 'Your answer (Not quite)']);
      expect(shown(page, '.tag svg')).to.have.length(7);
      await page.set({ withSolution: true });
      expect(tags()).to.have.length(8);
      const described = page.controls.filter((control) => control.hasAttribute('aria-describedby'));
      expect(described).to.have.length(8);
    }
  });

  it('has places of 44 pixels and more to tap', async () => {
    for (const [width, count] of [
      [320, 3],
      [500, 5],
      [930, 8],
    ] as const) {
      const page = await open(grid(count), {}, { width });
      for (const label of shown(page, 'label')) {
        const { width: across, height } = label.getBoundingClientRect();
        expect(Math.min(across, height), `${String(width)}: ${label.textContent}`).to.be.at.least(44);
      }
    }
  });

  it('tells a review the rows in words, what was found, and the feedback of rows that are not right', () => {
    const response = [
      ['room', 'board'],
      ['budget', 'assembly'],
    ];
    expect(matrix.describe(decisions, response, 'en')).to.deep.equal([
      'The budget of *next year* → Assembly',
      'The room for a members’ breakfast → Board',
    ]);
    expect(
      matrix.describe(
        helices,
        [
          ['school', 'state'],
          ['school', 'business'],
        ],
        'en',
      ),
    ).to.deep.equal(['Two firms, a university and a ministry plan a school for apprentices. → Business, Government']);
    expect(matrix.found(decisions, response)).to.deep.equal({ found: 1, of: 3 });
    expect(matrix.feedback(decisions, response)).to.deep.equal([
      { part: 'room', text: decisions.rows[1]!.feedback, label: decisions.rows[1]!.text },
    ]);
    expect(matrix.feedback(decisions, decisions.correctResponse)).to.deep.equal([]);
    expect(matrix.xapi(decisions)).to.equal('matching');
  });
});
