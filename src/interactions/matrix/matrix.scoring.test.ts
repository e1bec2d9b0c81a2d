import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Pair } from '../../core/assessment/pairs.js';
import { characters } from './matrix.examples.js';
import { allPairs, isMatrixMapping, type MatrixRules } from './matrix.key.js';
import { chosenPairs, rightRows, scoreMatrix, verdictOnPair, verdictOnRow } from './matrix.scoring.js';
import { some } from '../../testing/some.js';

const ROWS = ['a', 'b', 'c'];
const COLUMNS = ['x', 'y', 'z'];
const named = (ids: readonly string[]) => ids.map((id) => ({ id }));

function rulesOf(key: readonly Pair[], changes: Partial<MatrixRules> = {}): MatrixRules {
  return { rows: named(ROWS), columns: named(COLUMNS), maxChoices: 0, correctResponse: key, ...changes };
}

/** All subsets, as a bit for each entry says. */
const subsetsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_entry, index) => bits & (1 << index)));

const PAIRS = allPairs(rulesOf([]));
const RESPONSES = subsetsOf(PAIRS);
const KEY: readonly Pair[] = [
  ['a', 'x'],
  ['a', 'z'],
  ['b', 'y'],
  ['c', 'x'],
  ['c', 'y'],
  ['c', 'z'],
];
const columnsOf = (pairs: readonly Pair[], row: string) =>
  pairs
    .filter(([id]) => id === row)
    .map(([, column]) => column)
    .sort()
    .join(' ');

/** QTI 3 `map_response` on a multiple of directed pairs: sum of the mapped values of distinct pairs, within bounds. */
function mapResponse(
  response: readonly Pair[],
  {
    values,
    defaultValue,
    lower,
    upper,
  }: { values: Map<string, number>; defaultValue: number; lower: number; upper: number },
): number {
  const distinct = [...new Set(response.map((pair) => pair.join(' ')))];
  return Math.min(
    upper,
    Math.max(
      lower,
      distinct.reduce((sum, pair) => sum + (values.get(pair) ?? defaultValue), 0),
    ),
  );
}

describe('scoring of a grid with several choices in a row', () => {
  it('perPart is the share of rows whose columns are those of the key, for every response', () => {
    const rules = rulesOf(KEY, { scoring: { maxScore: 6 } });
    for (const response of RESPONSES) {
      const right = ROWS.filter((row) => columnsOf(response, row) === columnsOf(KEY, row));
      expect(rightRows(rules, response)).to.deep.equal(right);
      expect(scoreMatrix(rules, response)).to.deep.equal(
        response.length === 0 ? null : { raw: (right.length / 3) * 6, max: 6 },
      );
    }
  });

  it('allOrNothing is equality with the key (QTI match_correct), for every response', () => {
    const rules = rulesOf(KEY, { scoring: { mode: 'allOrNothing' } });
    for (const response of some(RESPONSES.slice(1))) {
      const same = ROWS.every((row) => columnsOf(response, row) === columnsOf(KEY, row));
      expect(scoreMatrix(rules, response)).to.deep.equal({ raw: same ? 1 : 0, max: 1 });
    }
  });

  it('mapped is QTI map_response within its bounds', () => {
    const worth = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 9, maxLength: 9 });
    const bounds = fc.record({ lower: fc.integer({ min: -4, max: 1 }), upper: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(
        worth,
        fc.integer({ min: -2, max: 0 }),
        bounds,
        fc.boolean(),
        fc.subarray([...PAIRS], { minLength: 1 }),
        (points, defaultValue, { lower, upper }, allowNegative, response) => {
          const known = PAIRS.flatMap((pair, index) => (points[index] === 0 ? [] : [[pair, points[index]!] as const]));
          const key = known.flatMap(([pair, value]) => (value > 0 ? [pair] : []));
          fc.pre(key.length > 0);
          const values = new Map(known.map(([pair, value]) => [pair.join(' '), value]));
          const scoring = {
            mode: 'mapped' as const,
            mapping: Object.fromEntries(values),
            defaultValue,
            lowerBound: lower,
          };
          const rules = rulesOf(key, { scoring: { ...scoring, upperBound: upper, allowNegative } });
          expect(isMatrixMapping(rules)).to.equal(true);
          const max = mapResponse(key, { values, defaultValue, lower: -Infinity, upper });
          const least = allowNegative ? lower : Math.max(0, lower);
          expect(scoreMatrix(rules, response)).to.deep.equal({
            raw: mapResponse(response, { values, defaultValue, lower: least, upper: max }),
            max,
          });
          expect(scoreMatrix(rules, key)?.raw).to.equal(max);
        },
      ),
    );
  });

  it('does not depend on the order of a response, on pairs named twice, or on what an update has dropped', () => {
    const rules = rulesOf(KEY);
    fc.assert(
      fc.property(fc.shuffledSubarray([...PAIRS], { minLength: 1 }), (response) => {
        const noisy: Pair[] = [['gone', 'x'], ...response, ...response, ['a', 'gone']];
        expect(scoreMatrix(rules, noisy)).to.deep.equal(scoreMatrix(rules, [...response].reverse()));
        const counted = chosenPairs(rules, noisy);
        expect(counted).to.deep.equal(PAIRS.filter((pair) => response.includes(pair)));
        expect(chosenPairs(rules, counted)).to.deep.equal(counted);
      }),
    );
    expect(scoreMatrix(rules, [['gone', 'x']])).to.equal(null);
  });

  it('says how each row and each place stands', () => {
    const rules = rulesOf(KEY);
    const response: Pair[] = [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'y'],
    ];
    expect(ROWS.map((row) => verdictOnRow(rules, row, response))).to.deep.equal(['wrong', 'right', 'missed']);
    expect(PAIRS.map((pair) => verdictOnPair(rules, pair, response))).to.deep.equal([
      ...['right', 'wrong', 'missed'],
      ...[null, 'right', null],
      ...['missed', 'missed', 'missed'],
    ]);
  });

  it('tells a row of some worth from a wrong one', () => {
    const mapping = { 'a x': 1, 'a z': 1, 'b y': 1, 'c x': 1, 'c y': 1, 'c z': 1 };
    const rules = rulesOf(KEY, { scoring: { mode: 'mapped', mapping, defaultValue: -1 } });
    const verdict = (...response: Pair[]) => verdictOnRow(rules, 'a', response);
    expect(verdict(['a', 'x'])).to.equal('partial');
    expect(verdict(['a', 'x'], ['a', 'y'])).to.equal('wrong');
    expect(verdict(['a', 'z'], ['a', 'x'])).to.equal('right');
  });
});

describe('scoring of a grid with one choice in a row', () => {
  const key: readonly Pair[] = [
    ['a', 'y'],
    ['b', 'x'],
    ['c', 'x'],
  ];
  const responses = RESPONSES.filter((response) => ROWS.every((row) => !columnsOf(response, row).includes(' ')));

  it('is the share of right rows (Moodle right stems / stems), for every response', () => {
    const rules = rulesOf(key, { maxChoices: 1 });
    for (const response of some(responses)) {
      const right = key.filter((pair) => response.some((one) => one.join() === pair.join()));
      const raw = scoreMatrix(rules, response)?.raw;
      if (response.length === 0) expect(raw).to.equal(undefined);
      else expect(raw).to.be.closeTo(right.length / 3, 1e-12);
      expect(rightRows(rules, response)).to.deep.equal(right.map(([row]) => row));
    }
  });

  it('scores as the same question with checkboxes does, where one is chosen in a row', () => {
    for (const mode of ['perPart', 'allOrNothing'] as const) {
      for (const response of some(responses)) {
        const [one, many] = [1, 0].map((most) =>
          scoreMatrix(rulesOf(key, { maxChoices: most, scoring: { mode } }), response),
        );
        expect(one).to.deep.equal(many);
      }
    }
  });

  it('scores the match sample of QTI, put as a grid', () => {
    const { rows, columns, correctResponse, scoring } = characters;
    const key = correctResponse as unknown as Pair[];
    const rules: MatrixRules = { rows, columns, correctResponse: key, scoring: { ...scoring, mode: 'mapped' } };
    const scored = (pairs: string) =>
      scoreMatrix(
        rules,
        pairs.split(',').map((pair) => pair.split(' ') as unknown as Pair),
      )?.raw;
    expect(isMatrixMapping(rules)).to.equal(true);
    expect(scored('c r,d m,l m,p t')).to.equal(3);
    expect(scored('c r,d m,l t,p m')).to.equal(1.5);
    expect(scored('c t,d r')).to.equal(0);
  });
});
