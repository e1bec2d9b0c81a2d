import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { OrderItem } from './order.schema.js';
import { optionsInPlace, scoreOrder, startOrder } from './order.scoring.js';
import { some } from '../../testing/some.js';

type Mode = NonNullable<NonNullable<OrderItem['scoring']>['mode']>;

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

function itemOf(count: number, mode?: Mode, maxScore?: number): OrderItem {
  const ids = LETTERS.slice(0, count);
  const scoring = { ...(mode && { mode }), ...(maxScore && { maxScore }) };
  return {
    id: 'q',
    interaction: 'order',
    prompt: 'Sort',
    correctResponse: ids,
    scoring,
    options: [...ids].reverse().map((id) => ({ id, text: id.toUpperCase() })),
  };
}

function permutations(letters: readonly string[]): string[][] {
  if (letters.length === 0) return [[]];
  return letters.flatMap((letter) =>
    permutations(letters.filter((other) => other !== letter)).map((rest) => [letter, ...rest]),
  );
}

function subsets(letters: readonly string[]): string[][] {
  return letters.reduce<string[][]>((all, letter) => [...all, ...all.map((subset) => [...subset, letter])], [[]]);
}

/** The published rules once more, on words over the alphabet, whose solution is the alphabet itself. */
const RULES: Record<Mode, (word: string) => number> = {
  allOrNothing: (word) => (word === [...word].sort().join('') ? 1 : 0),
  absolutePosition: (word) =>
    [...word].reduce((sum, letter, index) => sum + (word.charCodeAt(index) - 97 === index && letter ? 1 : 0), 0) /
    word.length,
  relativeNext: (word) =>
    ['ab', 'bc', 'cd', 'de', 'ef'].filter((pair) => word.includes(pair)).length / (word.length - 1),
  longestSubset(word) {
    const sorted = subsets([...word]).filter((subset) => subset.join('') === [...subset].sort().join(''));
    const longest = Math.max(...sorted.map((subset) => subset.length));
    return longest > 1 ? longest / word.length : 0;
  },
};

describe('scoring of an order', () => {
  for (const mode of Object.keys(RULES) as Mode[]) {
    it(`follows the published rule ${mode} for every order of up to six options`, () => {
      for (let count = 2; count <= 6; count++) {
        const item = itemOf(count, mode, 3);
        for (const order of some(permutations(item.correctResponse))) {
          const outcome = scoreOrder(item, order);
          expect(outcome?.max).to.equal(3);
          expect(outcome?.raw, order.join('')).to.be.closeTo(3 * RULES[mode](order.join('')), 1e-12);
        }
      }
    });

    it(`gives everything for the solution and marks all its options, by ${mode}`, () => {
      const item = itemOf(5, mode);
      expect(scoreOrder(item, item.correctResponse)).to.deep.equal({ raw: 1, max: 1 });
      expect([...optionsInPlace(item, item.correctResponse)]).to.have.members(item.correctResponse);
    });
  }

  it('is all or nothing where an author says nothing', () => {
    expect(scoreOrder(itemOf(3), ['a', 'c', 'b'])).to.deep.equal({ raw: 0, max: 1 });
  });

  it('waits for each option once', () => {
    for (const order of [[], ['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'x'], ['a', 'b', 'c', 'c']]) {
      expect(scoreOrder(itemOf(3), order), order.join('')).to.equal(null);
    }
  });

  it('says what stands right by the rule that scores', () => {
    const order = ['b', 'c', 'd', 'a'];
    expect([...optionsInPlace(itemOf(4, 'absolutePosition'), order)]).to.deep.equal([]);
    expect([...optionsInPlace(itemOf(4, 'relativeNext'), order)]).to.deep.equal(['b', 'c', 'd']);
    expect([...optionsInPlace(itemOf(4, 'longestSubset'), order)]).to.deep.equal(['b', 'c', 'd']);
  });
});

describe('the order shown first', () => {
  it('is all options, the same for a seed, and never the solution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 2, max: 6 }), (seed, count) => {
        const item = itemOf(count);
        const order = startOrder(item, seed);
        expect(order).to.have.members(item.correctResponse);
        expect(order).not.to.deep.equal(item.correctResponse);
        expect(startOrder(item, seed)).to.deep.equal(order);
      }),
    );
  });
});
