import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyRecord as record } from '../../testing/contracts/any-fact.js';
import { evolve, merge, replay } from './evolve.js';
import type { Fact } from './fact.js';
import { INITIAL_STATE } from './state.js';

/** A record, and the same facts as they are delivered: mixed, with some of them twice and more. */
const delivery = record.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    delivered: fc
      .tuple(
        fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length }),
        facts.length === 0 ? fc.constant<Fact[]>([]) : fc.array(fc.constantFrom(...facts), { maxLength: 15 }),
      )
      .chain(([once, again]) => {
        const all = [...once, ...again];
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      }),
    cut: fc.nat(40),
  }),
);

const oneByOne = (facts: readonly Fact[]) => facts.reduce(evolve, INITIAL_STATE);

describe('the state that facts add up to', () => {
  it('is the same in any order of delivery, also where facts come again', () => {
    fc.assert(
      fc.property(delivery, ({ facts, delivered }) => {
        const expected = replay(facts);
        expect(replay(delivered)).to.deep.equal(expected);
        expect(oneByOne(delivered)).to.deep.equal(expected);
      }),
    );
  });

  it('is the same whether facts come singly or from another tab or file at once', () => {
    fc.assert(
      fc.property(delivery, ({ facts, delivered, cut }) => {
        const [mine, theirs] = [delivered.slice(0, cut), delivered.slice(cut)];
        const expected = replay(facts);
        expect(merge(oneByOne(mine), theirs)).to.deep.equal(expected);
        expect(merge(oneByOne(theirs), mine)).to.deep.equal(expected);
        expect(merge(expected, delivered)).to.equal(expected);
      }),
    );
  });

  it('never loses a completed lesson or a certificate but by starting over', () => {
    fc.assert(
      fc.property(record, (facts) => {
        const kept = facts.filter(({ type }) => type !== 'progress-reset');
        const { lessons, certificates } = replay(kept);
        for (const fact of kept) {
          if (fact.type === 'lesson-completed') expect(lessons.get(fact.lesson)?.completedAt).to.be.a('string');
          if (fact.type === 'certificate-issued')
            expect([...certificates].some((known) => JSON.stringify(known).includes(fact.scope))).to.equal(true);
        }
      }),
    );
  });

  it('changes nothing that it is given', () => {
    fc.assert(
      fc.property(delivery, ({ delivered }) => {
        const before = JSON.stringify(delivered);
        const state = oneByOne(delivered);
        const copy = structuredClone(state);
        for (const fact of delivered) evolve(state, { ...fact, id: `0190e000-0000-7000-9000-${fact.id.slice(-12)}` });
        expect(JSON.stringify(delivered)).to.equal(before);
        expect(state).to.deep.equal(copy);
      }),
    );
  });
});
