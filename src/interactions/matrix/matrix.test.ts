import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { asGrid, choiceOf, chooseAll, chooseByKeys, shown, wordsOf } from '../../testing/hands/matrix-hands.js';
import type { FrameOptions } from '../../testing/harnesses/widget-frame.js';
import { characters, decisions, helices, proofs } from './matrix.examples.js';
import matrix from './matrix.js';

const open = (item: AssessmentItem = decisions, changes: InteractionChanges = {}, options: FrameOptions = {}) =>
  InteractionHarness.open('matrix', matrix, item, changes, options);

describeInteraction(matrix, {
  name: 'matrix',
  examples: [decisions, helices, proofs, characters],
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
  incorrect: (item) => [[asGrid(item).rows[1]!.id, asGrid(item).columns[item.id === decisions.id ? 0 : 2]!.id]],
  partial: (item) =>
    item.id === helices.id ? helices.correctResponse.slice(0, 4) : asGrid(item).correctResponse.slice(0, 1),
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
    return fc.array(fc.tuple(ids(asGrid(item).rows), ids(asGrid(item).columns)));
  },
  answerByKeyboard: (page, item) => chooseAll(page, item, (control) => chooseByKeys(page, control)),
  answerByTaps: (page, item) => chooseAll(page, item, (control) => page.tap(control.closest('label')!)),
});

describe('matrix', () => {
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

  it('mixes the rows by the seed unless the author does not want it, and never the columns', async () => {
    const rowsOf = async (item: AssessmentItem, seed: number) => {
      const page = await open(item, { seed });
      expect(wordsOf(page.all('thead th'))).to.deep.equal(asGrid(item).columns.map(({ text }) => text));
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
