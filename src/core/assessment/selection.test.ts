import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { derivedSeed, selectItems, shuffle } from './selection.js';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const pools = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/), { minLength: 1, maxLength: 30 });

describe('shuffle', () => {
  it('keeps all members, changes nothing it was given, and gives the same order for a seed', () => {
    fc.assert(
      fc.property(pools, seeds, (ids, seed) => {
        const before = [...ids];
        const mixed = shuffle(ids, seed);
        expect([...mixed].sort()).to.deep.equal([...ids].sort());
        expect(shuffle(ids, seed)).to.deep.equal(mixed);
        expect(ids).to.deep.equal(before);
      }),
    );
  });

  it('gives every order about as often', () => {
    const counts = new Map<string, number>();
    const rounds = 6000;
    for (let seed = 0; seed < rounds; seed++) {
      const order = shuffle(['a', 'b', 'c'], derivedSeed(seed, 'q')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(6);
    for (const count of counts.values()) expect(count).to.be.closeTo(rounds / 6, 150);
  });

  it('stays the same over versions, because stored attempts depend on it', () => {
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 42)).to.deep.equal(['a', 'e', 'c', 'b', 'd']);
    expect(derivedSeed(42, 'q-1')).to.equal(1352472309);
  });
});

describe('derivedSeed', () => {
  it('is 32 bits, and another one for another part', () => {
    fc.assert(
      fc.property(seeds, fc.string(), (seed, part) => {
        const derived = derivedSeed(seed, part);
        expect(Number.isInteger(derived)).to.equal(true);
        expect(derived).to.be.within(0, 2 ** 32 - 1);
        expect(derivedSeed(seed, part)).to.equal(derived);
      }),
    );
    const parts = Array.from({ length: 1000 }, (_unused, index) => derivedSeed(7, `q-${String(index)}`));
    expect(new Set(parts).size).to.equal(parts.length);
  });
});

describe('selectItems', () => {
  it('draws as many as asked for, each once, from the pool', () => {
    fc.assert(
      fc.property(pools, seeds, fc.integer({ min: 1, max: 40 }), fc.boolean(), (ids, seed, draw, mix) => {
        const drawn = selectItems(ids, seed, { draw, shuffle: mix });
        expect(drawn).to.have.length(Math.min(draw, ids.length));
        expect(new Set(drawn).size).to.equal(drawn.length);
        expect(ids).to.include.members([...drawn]);
      }),
    );
  });

  it('takes those first that were asked least often', () => {
    fc.assert(
      fc.property(
        pools,
        seeds,
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }),
        (ids, seed, draw, times) => {
          const used = new Map(ids.map((id, index) => [id, times[index] ?? 0]));
          const drawn = selectItems(ids, seed, { draw, used });
          const most = Math.max(...drawn.map((id) => used.get(id) ?? 0));
          const left = ids.filter((id) => !drawn.includes(id)).map((id) => used.get(id) ?? 0);
          for (const count of left) expect(count).to.be.at.least(most);
        },
      ),
    );
  });

  it('asks a retake what was not asked before, as long as there is something', () => {
    const ids = Array.from({ length: 12 }, (_unused, index) => `q${String(index)}`);
    const first = selectItems(ids, 1, { draw: 6 });
    const second = selectItems(ids, 2, { draw: 6, used: new Map(first.map((id) => [id, 1])) });
    expect([...first, ...second].sort()).to.deep.equal([...ids].sort());
  });

  it('keeps the order of the author where it is told to', () => {
    fc.assert(
      fc.property(pools, seeds, (ids, seed) => {
        expect(selectItems(ids, seed, { shuffle: false })).to.deep.equal(ids);
      }),
    );
  });
});

describe('a draw from groups', () => {
  const grouped = fc.uniqueArray(fc.stringMatching(/^[abc][0-9]{1,3}$/), { minLength: 1, maxLength: 30 });
  const groupOf = (id: string) => id.charAt(0);
  const countOf = (ids: readonly string[], group: string) => ids.filter((id) => groupOf(id) === group).length;

  it('takes evenly from each group, as far as it has members', () => {
    fc.assert(
      fc.property(grouped, seeds, fc.integer({ min: 1, max: 30 }), (ids, seed, draw) => {
        const drawn = selectItems(ids, seed, { draw, groupOf });
        expect(drawn).to.have.length(Math.min(draw, ids.length));
        for (const a of 'abc') {
          for (const b of 'abc') {
            const isExhausted = countOf(drawn, a) === countOf(ids, a);
            if (!isExhausted) expect(countOf(drawn, b) - countOf(drawn, a)).to.be.at.most(1);
          }
        }
      }),
    );
  });

  it('repeats no item of a group while others of it remain', () => {
    fc.assert(
      fc.property(grouped, seeds, seeds, fc.integer({ min: 1, max: 30 }), (ids, first, second, draw) => {
        const before = selectItems(ids, first, { draw, groupOf });
        const used = new Map(before.map((id) => [id, 1]));
        const after = selectItems(ids, second, { draw, groupOf, used });
        for (const group of 'abc') {
          const isRepeated = after.some((id) => groupOf(id) === group && used.has(id));
          const isLeft = ids.some((id) => groupOf(id) === group && !used.has(id) && !after.includes(id));
          expect(isRepeated && isLeft).to.equal(false);
        }
      }),
    );
  });
});
