import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Assessment, Course, Module } from '../course/course.js';
import type { ItemResult } from './fact.js';
import { lessonsToRepeat, practiceResults, tallyByOutcome, tallyOf } from './results.js';
import { INITIAL_STATE } from './state.js';

const OUTCOMES = ['o1', 'o2', 'o3'];
const ITEMS = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];

const outcomeOf = (id: string) => ({ id, kind: 'skill', text: `Can do ${id}` }) as const;
const itemOf = (id: string, assesses: readonly string[], lesson?: string) => ({
  id,
  interaction: 'choice',
  prompt: 'Which one?',
  assesses: [...assesses],
  ...(lesson === undefined ? {} : { feedback: { lesson } }),
});
const testOf = (items: readonly ReturnType<typeof itemOf>[]): Assessment => ({
  id: 't',
  name: 'Test',
  items: [...items],
});
const moduleOf = (assessment: Assessment): Module => ({
  id: 'm',
  name: 'Module',
  outcomes: OUTCOMES.map(outcomeOf),
  lessons: [],
  assessment,
});
const skipped = (item: string): ItemResult => ({ item, itemHash: 'h', outcome: { raw: 0, max: 1 } });
const result = (item: string, raw: number | null): ItemResult => ({
  item,
  itemHash: 'h',
  outcome: raw === null ? null : { raw, max: 1 },
  response: ['a'],
});

const resultArbitrary = (item: string): fc.Arbitrary<ItemResult> =>
  fc.oneof(
    fc.option(fc.constantFrom(0, 0.25, 0.5, 1)).map((raw) => result(item, raw)),
    fc.constant(skipped(item)),
  );
const resultsArbitrary = fc.subarray(ITEMS).chain((items) => fc.tuple(...items.map(resultArbitrary)));

describe('results of a test', () => {
  it('counts what is correct, and tells nothing given from wrong', () => {
    const results = [result('q1', 1), result('q2', 0.5), result('q3', 0), skipped('q4'), result('q5', null)];
    expect(tallyOf(results)).to.deep.equal({ total: 4, correct: 1, partial: 1, incorrect: 1, unanswered: 1 });
  });

  it('adds up: every graded question is counted once', () => {
    fc.assert(
      fc.property(resultsArbitrary, (results) => {
        const { total, correct, partial, incorrect, unanswered } = tallyOf(results);
        return (
          correct + partial + incorrect + unanswered === total &&
          total === results.filter(({ outcome }) => outcome).length
        );
      }),
    );
  });

  it('by outcome adds up to the whole where each question assesses one outcome', () => {
    const assessed = fc.tuple(...ITEMS.map(() => fc.constantFrom(...OUTCOMES)));
    fc.assert(
      fc.property(assessed, resultsArbitrary, (by, results) => {
        const assessment = testOf(ITEMS.map((id, index) => itemOf(id, [by[index] ?? ''])));
        const parts = tallyByOutcome(moduleOf(assessment), assessment, results);
        const sum = (pick: 'total' | 'correct' | 'partial' | 'incorrect' | 'unanswered') =>
          parts.reduce((all, part) => all + part[pick], 0);
        const { total, correct, partial, incorrect, unanswered } = tallyOf(results);
        expect([sum('total'), sum('correct'), sum('partial'), sum('incorrect'), sum('unanswered')]).to.deep.equal([
          total,
          correct,
          partial,
          incorrect,
          unanswered,
        ]);
      }),
    );
  });

  it('by outcome counts a question for each outcome that it assesses, and never more than there are', () => {
    const assessed = fc.tuple(...ITEMS.map(() => fc.subarray([...OUTCOMES, 'elsewhere'])));
    fc.assert(
      fc.property(assessed, resultsArbitrary, (by, results) => {
        const assessment = testOf(ITEMS.map((id, index) => itemOf(id, by[index] ?? [])));
        const parts = tallyByOutcome(moduleOf(assessment), assessment, results);
        const whole = tallyOf(results);
        expect(
          parts.every(({ total, correct }) => total > 0 && total <= whole.total && correct <= whole.correct),
        ).to.equal(true);
        const known = (id: string) =>
          (by[ITEMS.indexOf(id)] ?? []).filter((outcome) => OUTCOMES.includes(outcome)).length;
        const expected = results.filter(({ outcome }) => outcome).reduce((all, { item }) => all + known(item), 0);
        expect(parts.reduce((all, { total }) => all + total, 0)).to.equal(expected);
      }),
    );
  });

  it('by outcome leaves out what nothing was asked about, in the order of the module', () => {
    const assessment = testOf([itemOf('q1', ['o3']), itemOf('q2', ['o1']), itemOf('q3', ['o2'])]);
    const parts = tallyByOutcome(moduleOf(assessment), assessment, [
      result('q1', 1),
      result('q2', 0),
      result('gone', 1),
    ]);
    expect(parts.map(({ outcome, correct, total }) => [outcome.id, correct, total])).to.deep.equal([
      ['o1', 0, 1],
      ['o3', 1, 1],
    ]);
  });

  it('points to the lessons of what was missed, once each and in reading order', () => {
    const assessment = testOf([
      itemOf('q1', [], 'l2'),
      itemOf('q2', [], 'l1'),
      itemOf('q3', [], 'l2'),
      itemOf('q4', [], 'l3'),
      itemOf('q5', []),
    ]);
    const lessons = ['l1', 'l2', 'l3'].map((id) => ({ id, name: id }));
    const course: Course = {
      schemaVersion: '1.0.0',
      id: 'urn:c',
      version: '1.0.0',
      inLanguage: 'en',
      name: 'C',
      modules: [{ id: 'm', name: 'M', lessons, assessment }],
    };
    const results = [result('q1', 0), result('q2', 0.5), result('q3', 0), result('q4', 1), result('q5', 0)];
    expect(lessonsToRepeat(course, assessment, results).map(({ id }) => id)).to.deep.equal(['l1', 'l2']);
  });

  it('of practice are the latest checks; what may be tried again has none', () => {
    const answer = (raw: number) => ({ at: '', response: ['a'], outcome: { raw, max: 1 }, itemHash: 'h' });
    const record = { draft: undefined, hints: 0 };
    const items = new Map([
      ['q1', { ...record, open: false, answers: [answer(0), answer(1)] }],
      ['q2', { ...record, open: true, answers: [answer(1)] }],
    ]);
    const results = practiceResults(
      { ...INITIAL_STATE, items },
      ITEMS.map((id) => itemOf(id, [])),
    );
    expect(results).to.deep.equal([result('q1', 1)]);
  });
});
