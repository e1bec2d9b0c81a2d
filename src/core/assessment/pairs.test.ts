import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isPairKey,
  isPairMapping,
  knownPairs,
  rightPairs,
  scorePairs,
  verdictOnPair,
  type Pair,
  type PairRules,
} from './pairs.js';
import { some } from '../../testing/some.js';

const named = (ids: readonly string[]) => ids.map((id) => ({ id }));
const STEMS = ['a', 'b', 'c', 'd'];
const OPTIONS = ['v', 'w', 'x', 'y', 'z'];

const rulesOf = (count: number, changes: Partial<PairRules> = {}): PairRules => ({
  sources: named(STEMS.slice(0, count)),
  targets: named(OPTIONS.slice(0, count + 1)),
  reuse: false,
  correctResponse: STEMS.slice(0, count).map((id, index): Pair => [id, OPTIONS[index]!]),
  ...changes,
});

/** Every way of pairing some of the sources, with targets used once or again. */
function* everyResponse({ sources, targets, reuse }: PairRules): Generator<Pair[]> {
  const [first, ...rest] = sources;
  if (!first) {
    yield [];
    return;
  }
  for (const others of everyResponse({ sources: rest, targets, reuse, correctResponse: [] })) {
    yield others;
    for (const { id } of targets) {
      if (reuse || !others.some(([, target]) => target === id)) yield [[first.id, id], ...others];
    }
  }
}

/** QTI 3 `map_response` on a multiple of directed pairs: sum of the mapped values of distinct pairs, within bounds. */
function mapResponse(
  response: readonly Pair[],
  {
    values,
    defaultValue = 0,
    lower = -Infinity,
    upper = Infinity,
  }: { values: Record<string, number>; defaultValue?: number; lower?: number; upper?: number },
): number {
  const distinct = [...new Set(response.map((pair) => pair.join(' ')))];
  const sum = distinct.reduce((total, pair) => total + (values[pair] ?? defaultValue), 0);
  return Math.min(upper, Math.max(lower, sum));
}

describe('scoring of pairs', () => {
  for (const reuse of [false, true]) {
    it(`perPart is QTI map_response of 1/n, and Moodle's share of right stems, for every response (reuse: ${String(reuse)})`, () => {
      for (let count = 1; count <= 4; count++) {
        const rules = rulesOf(count, { reuse, scoring: { maxScore: 3 } });
        const values = Object.fromEntries(rules.correctResponse.map((pair) => [pair.join(' '), 3 / count]));
        for (const response of some(everyResponse(rules))) {
          const right = STEMS.filter((stem, index) => response.some(([s, t]) => s === stem && t === OPTIONS[index]));
          const outcome = scorePairs(rules, response);
          if (response.length === 0) expect(outcome).to.equal(null);
          else {
            expect(outcome?.raw).to.be.closeTo(mapResponse(response, { values }), 1e-12);
            expect(outcome?.raw).to.be.closeTo((3 * right.length) / count, 1e-12);
            expect(rightPairs(rules, response)).to.have.length(right.length);
          }
        }
      }
    });

    it(`allOrNothing is equality with the key (QTI match_correct; reuse: ${String(reuse)})`, () => {
      const rules = rulesOf(4, { reuse, scoring: { mode: 'allOrNothing' } });
      const key = JSON.stringify(rules.correctResponse);
      for (const response of some(everyResponse(rules))) {
        if (response.length > 0)
          expect(scorePairs(rules, response)).to.deep.equal({ raw: JSON.stringify(response) === key ? 1 : 0, max: 1 });
      }
    });
  }

  it('mapped is QTI map_response within its bounds', () => {
    const value = fc.integer({ min: 1, max: 4 });
    const bounds = fc.record({ lower: fc.integer({ min: -4, max: 1 }), upper: fc.integer({ min: 1, max: 9 }) });
    const pairs = fc.constantFrom(...everyResponse(rulesOf(3)));
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.integer({ min: -2, max: 0 }),
        bounds,
        fc.boolean(),
        pairs,
        ([a, b, c], defaultValue, { lower, upper }, allowNegative, response) => {
          fc.pre(response.length > 0);
          const mapping = { 'a v': a, 'b w': b, 'c x': c, 'c v': c };
          const scoring = {
            mode: 'mapped' as const,
            mapping,
            defaultValue,
            lowerBound: lower,
            upperBound: upper,
            allowNegative,
          };
          const rules = rulesOf(3, { scoring });
          expect(isPairMapping(rules)).to.equal(true);
          const max = mapResponse(rules.correctResponse, { values: mapping, upper });
          const least = allowNegative ? lower : Math.max(0, lower);
          const expected = mapResponse(response, { values: mapping, defaultValue, lower: least, upper: max });
          expect(scorePairs(rules, response)).to.deep.equal({ raw: expected, max });
          expect(scorePairs(rules, rules.correctResponse)).to.deep.equal({ raw: max, max });
        },
      ),
    );
  });

  it('scores the gap match sample of QTI: 1 and 2 for the right words, 1 less for each other, never below 0', () => {
    const rules: PairRules = {
      sources: named(['g1', 'g2']),
      targets: named(['w', 'sp', 'su', 'a']),
      reuse: true,
      correctResponse: [
        ['g1', 'w'],
        ['g2', 'su'],
      ],
      scoring: { mode: 'mapped', mapping: { 'g1 w': 1, 'g2 su': 2 }, defaultValue: -1, lowerBound: 0 },
    };
    const scored = (...targets: string[]) =>
      scorePairs(
        rules,
        targets.map((t, index): Pair => [`g${String(index + 1)}`, t]),
      )?.raw;
    expect([scored('w', 'su'), scored('sp', 'su'), scored('w', 'a'), scored('sp', 'a'), scored('w')]).to.deep.equal([
      3, 1, 0, 0, 1,
    ]);
  });

  it('tells a pair of some worth from a wrong one', () => {
    const rules = rulesOf(2, { scoring: { mode: 'mapped', mapping: { 'a v': 2, 'b w': 2, 'a x': 1 } } });
    expect((['v', 'x', 'w'] as const).map((option) => verdictOnPair(rules, ['a', option]))).to.deep.equal([
      'right',
      'partial',
      'wrong',
    ]);
  });
});

describe('knownPairs', () => {
  it('keeps each source once, each target as often as allowed, nothing unknown, in the order of the sources', () => {
    const ids = fc.tuple(fc.constantFrom(...STEMS, 'gone'), fc.constantFrom(...OPTIONS, 'gone'));
    fc.assert(
      fc.property(fc.array(ids), fc.boolean(), (response, reuse) => {
        const pairs = knownPairs(rulesOf(4, { reuse }), response);
        const sources = pairs.map(([source]) => source);
        expect(sources).to.deep.equal(STEMS.filter((id) => sources.includes(id)));
        if (!reuse) expect(new Set(pairs.map(([, target]) => target)).size).to.equal(pairs.length);
        for (const pair of pairs) expect(response).to.deep.include(pair);
        expect(knownPairs(rulesOf(4, { reuse }), pairs)).to.deep.equal(pairs);
      }),
    );
  });
});

describe('isPairKey', () => {
  it('wants one target for each source', () => {
    expect(isPairKey(rulesOf(3))).to.equal(true);
    expect(isPairKey(rulesOf(2, { correctResponse: [['a', 'v']] }))).to.equal(false);
    expect(
      isPairKey(
        rulesOf(2, {
          correctResponse: [
            ['a', 'v'],
            ['b', 'v'],
          ],
        }),
      ),
    ).to.equal(false);
    expect(
      isPairKey(
        rulesOf(2, {
          reuse: true,
          correctResponse: [
            ['a', 'v'],
            ['b', 'v'],
          ],
        }),
      ),
    ).to.equal(true);
    expect(
      isPairKey(
        rulesOf(2, {
          correctResponse: [
            ['a', 'v'],
            ['b', 'z'],
          ],
        }),
      ),
    ).to.equal(false);
  });
});
