import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FIRST_HLC, nextHlc } from './clock.js';
import { evolve, merge, replay } from './evolve.js';
import { FACT_VERSION, type Fact, type FactBody } from './fact.js';
import { INITIAL_STATE } from './state.js';

const one = (...names: readonly string[]) => fc.constantFrom(...names);
const lesson = one('m1-l1', 'm1-l2');
const item = one('q1', 'q2', 'q3');
const attempt = one('a1', 'a2');
const assessment = one('m1-test', 'm2-test');
const response = fc.option(fc.uniqueArray(one('a', 'b', 'c')), { nil: undefined });
const outcome = fc.option(fc.record({ raw: fc.constantFrom(0, 0.5, 1), max: fc.constant(1) }), { nil: null });
const result = fc.record({ item, itemHash: one('h1', 'h2'), response, outcome });
const is = <T extends FactBody['type']>(type: T) => fc.constant(type);

const body: fc.Arbitrary<FactBody> = fc.oneof(
  fc.record({ type: is('registered'), registration: one('r1', 'r2'), language: one('en', 'hu') }),
  fc.record({ type: is('lesson-opened'), lesson }),
  fc.record({ type: is('position-moved'), lesson, block: one('b1', 'b2') }),
  fc.record({ type: is('lesson-completed'), lesson, by: fc.constantFrom('reading' as const, 'learner' as const) }),
  fc.record({ type: is('response-drafted'), item, response }),
  fc.record({ type: is('response-drafted'), item, attempt, response }),
  fc.record({ type: is('hint-shown'), item, count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: is('item-answered'), item, itemHash: one('h1', 'h2'), response, outcome }),
  fc.record({ type: is('item-retried'), item }),
  fc.record({
    type: is('attempt-started'),
    attempt,
    assessment,
    seed: fc.integer({ min: 0, max: 9 }),
    items: fc.uniqueArray(item),
    timeLimit: fc.constantFrom(
      { choice: 'standard' as const, minutes: 20 },
      { choice: 'unlimited' as const, minutes: null },
    ),
  }),
  fc.record({ type: is('attempt-extended'), attempt, minutes: fc.constantFrom(1, 5) }),
  fc.record({
    type: is('attempt-submitted'),
    attempt,
    assessment,
    results: fc.array(result, { maxLength: 3 }),
    scaled: fc.constantFrom(0, 0.5, 1),
    success: fc.boolean(),
  }),
  fc.record({ type: is('note-written'), block: one('b1', 'b2'), text: fc.string({ maxLength: 5 }) }),
  fc.record({ type: is('course-completed') }),
  fc.record({
    type: is('certificate-issued'),
    certificate: one('C4S-2026-7K3F-9Q2M', 'C4S-2026-8K3F-9Q2M'),
    scope: one('m1', 'course'),
    name: fc.constant({ given: 'Győző', family: 'Kővágó' }),
    language: one('en', 'hu'),
  }),
  fc.record({ type: is('language-chosen'), language: one('en', 'fr') }),
  fc.record({ type: is('progress-reset') }),
);

/** Facts of two devices whose clocks agree or not: some share the moment, and each has an id of its own. */
const record: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.tuple(body, fc.integer({ min: 0, max: 20 })), { maxLength: 25 })
  .map((happened) =>
    happened.map(([what, minute], index): Fact => ({
      id: `0190e000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      v: FACT_VERSION,
      course: 'https://example.org/course',
      courseVersion: '1.0.0',
      at: new Date(Date.UTC(2026, 10, 3, 8, minute)).toISOString(),
      hlc: nextHlc(FIRST_HLC, Date.UTC(2026, 10, 3, 8, minute)),
      ...what,
    })),
  );

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
