import fc from 'fast-check';
import { FIRST_HLC, nextHlc } from '../../core/record/clock.js';
import { FACT_VERSION, type Fact, type FactBody } from '../../core/record/fact.js';

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
export const anyRecord: fc.Arbitrary<readonly Fact[]> = fc
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
