import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scoreChoice, type ChoiceRules } from './choices.js';
import { some } from '../../testing/some.js';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const subsets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => [...all, ...all.map((subset) => [...subset, id])], [[]]);
const without = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id));

/** Every item of up to six options with every key, and every response that says something. */
function* everyCase(
  scoring: ChoiceRules['scoring'],
): Generator<{ item: ChoiceRules; response: readonly string[]; ids: readonly string[] }> {
  for (let count = 2; count <= LETTERS.length; count++) {
    const ids = LETTERS.slice(0, count);
    for (const correctResponse of subsets(ids).slice(1)) {
      const item = { maxChoices: 0, options: ids.map((id) => ({ id })), correctResponse, scoring };
      for (const response of subsets(ids).slice(1)) yield { item, response, ids };
    }
  }
}

/** QTI 3 `map_response`: sum of the mapped values of distinct responses, within bounds. */
const mapResponse = (
  mapping: Record<string, number>,
  defaultValue: number,
  response: readonly string[],
  [lower, upper]: readonly [number, number],
) =>
  Math.min(
    upper,
    Math.max(
      lower,
      [...new Set(response)].reduce((sum, id) => sum + (mapping[id] ?? defaultValue), 0),
    ),
  );

describe('scoring of a choice', () => {
  it('rightMinusWrong equals the QTI mapping of plus and minus 1/n, and the sum of Moodle fractions, for every response', () => {
    for (const { item, response, ids } of some(everyCase({ mode: 'rightMinusWrong', maxScore: 1 }))) {
      const share = 1 / item.correctResponse.length;
      const mapping = Object.fromEntries(item.correctResponse.map((id) => [id, share]));
      const moodle = ids
        .filter((id) => response.includes(id))
        .map((id) => (item.correctResponse.includes(id) ? share : -share));
      const raw = scoreChoice(item, response)?.raw;
      expect(raw).to.be.closeTo(mapResponse(mapping, -share, response, [0, 1]), 1e-12);
      expect(raw).to.be.closeTo(
        Math.min(
          1,
          Math.max(
            0,
            moodle.reduce((sum, fraction) => sum + fraction, 0),
          ),
        ),
        1e-12,
      );
    }
  });

  it('is rightMinusWrong where several may be chosen and the author says nothing', () => {
    for (const { item, response } of some(everyCase(undefined))) {
      expect(scoreChoice(item, response)).to.deep.equal(
        scoreChoice({ ...item, scoring: { mode: 'rightMinusWrong' } }, response),
      );
    }
  });

  it('allOrNothing is equality of sets (QTI match_correct)', () => {
    for (const { item, response, ids } of some(everyCase({ mode: 'allOrNothing', maxScore: 3 }))) {
      const same = ids.every((id) => item.correctResponse.includes(id) === response.includes(id));
      expect(scoreChoice(item, response)).to.deep.equal({ raw: same ? 3 : 0, max: 3 });
    }
  });

  it('mapped is QTI map_response within its bounds', () => {
    const value = fc.integer({ min: -4, max: 4 });
    const values = fc.record({ a: value, b: value, c: value, d: value });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 6 }),
        fc.subarray(LETTERS.slice(0, 4), { minLength: 1 }),
        (mapping, upperBound, response) => {
          const correctResponse = Object.entries(mapping).flatMap(([id, each]) => (each > 0 ? [id] : []));
          fc.pre(correctResponse.length > 0);
          const item = {
            maxChoices: 0,
            options: LETTERS.slice(0, 4).map((id) => ({ id })),
            correctResponse,
            scoring: { mode: 'mapped' as const, mapping, upperBound },
          };
          const outcome = scoreChoice(item, response);
          expect(outcome?.raw).to.equal(mapResponse(mapping, 0, response, [0, upperBound]));
          expect(scoreChoice(item, correctResponse)?.raw).to.equal(outcome?.max);
        },
      ),
    );
  });

  it('goes below zero only where the author allows it', () => {
    const item = { maxChoices: 0, options: LETTERS.map((id) => ({ id })), correctResponse: ['a', 'b'] };
    const response = without(LETTERS, ['a']);
    expect(scoreChoice(item, response)?.raw).to.equal(0);
    expect(scoreChoice({ ...item, scoring: { mode: 'rightMinusWrong', allowNegative: true } }, response)?.raw).to.equal(
      -1.5,
    );
  });

  it('counts an option once, and one that is gone not at all', () => {
    const item = { maxChoices: 0, options: LETTERS.map((id) => ({ id })), correctResponse: ['a', 'b'] };
    expect(scoreChoice(item, ['a', 'a', 'gone'])).to.deep.equal({ raw: 0.5, max: 1 });
    expect(scoreChoice(item, ['gone'])).to.equal(null);
  });

  it('does not score more choices than may be made', () => {
    const item = { options: LETTERS.map((id) => ({ id })), correctResponse: ['a'] };
    expect(scoreChoice(item, ['a', 'b'])).to.equal(null);
    expect(scoreChoice(item, ['a'])).to.deep.equal({ raw: 1, max: 1 });
  });
});
