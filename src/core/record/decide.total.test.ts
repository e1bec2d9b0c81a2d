import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyRecord } from '../../testing/contracts/any-fact.js';
import { courseWith, item, number } from '../../testing/hands/attempt-desk.js';
import type { Course } from '../course/course.js';
import type { Command } from './command.js';
import * as answers from './decide-answer.js';
import * as attempts from './decide-attempt.js';
import { decide } from './decide.js';
import { evolve, replay } from './evolve.js';
import { parseFact } from './fact.schema.js';
import type { Rules } from './rules.js';

/** The ids of the facts, those of the course, and some that nothing has. */
const one = (...names: readonly string[]) => fc.constantFrom(...names, 'nobody', '', '__proto__');
const lesson = one('m1-l1', 'm1-l2');
const block = one('b1', 'b2');
const attempt = one('a1', 'a2');
const scope = one('m1', 'm', 'course');
const language = one('en', 'hu');
const response = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.integer());
const whole = fc.oneof(fc.integer(), fc.double());
const anyItem = fc.oneof(
  fc.constantFrom(item('q1'), item('q2', { 'x-ungraded': true }), item('q3', { 'x-broken': true })),
  fc.record({ id: one('q1'), interaction: one('number', 'choice'), prompt: fc.string(), 'x-key': fc.jsonValue() }),
);
const confidence = fc.constantFrom('low' as const, 'medium' as const, 'high' as const, undefined);
const is = <T extends Command['type']>(type: T) => fc.constant(type);
const maybe: { requiredKeys: ['type', 'item'] } = { requiredKeys: ['type', 'item'] };

/** Typed by the union: a command that is added to that has to be added here. */
const commands: { readonly [T in Command['type']]: fc.Arbitrary<Extract<Command, { type: T }>> } = {
  start: fc.record({ type: is('start'), language }),
  'open-lesson': fc.record({ type: is('open-lesson'), lesson }),
  'move-position': fc.record({ type: is('move-position'), lesson, block }),
  'complete-lesson': fc.record({
    type: is('complete-lesson'),
    lesson,
    by: fc.constantFrom('reading' as const, 'learner' as const),
  }),
  'draft-response': fc
    .record({ type: is('draft-response'), item: one('q1', 'q2'), attempt, response }, maybe)
    .map((drafted) => ({ response: undefined, ...drafted })),
  'show-hint': fc
    .record({ type: is('show-hint'), item: one('q1', 'q2'), attempt, count: fc.nat() }, maybe)
    .map((shown) => ({ count: 1, ...shown })),
  'check-item': fc
    .record({ type: is('check-item'), item: anyItem, response, duration: whole, confidence }, maybe)
    .map((checked) => ({ response: undefined, ...checked })),
  'retry-item': fc.record({ type: is('retry-item'), item: one('q1', 'q2') }),
  'start-attempt': fc.record({
    type: is('start-attempt'),
    assessment: one('t', 'm1-test'),
    timeChoice: fc.constantFrom('standard' as const, 'longer' as const, 'unlimited' as const, undefined),
  }),
  'extend-attempt': fc.record({
    type: is('extend-attempt'),
    attempt,
    timeChoice: fc.constantFrom('unlimited' as const, undefined),
  }),
  'submit-attempt': fc.record({ type: is('submit-attempt'), attempt }),
  'write-note': fc.record({ type: is('write-note'), block, text: fc.string() }),
  'issue-certificate': fc.record({
    type: is('issue-certificate'),
    scope,
    name: fc.record({ given: fc.string(), family: fc.string() }),
    language,
  }),
  'choose-language': fc.record({ type: is('choose-language'), language }),
  'start-over': fc.record({ type: is('start-over') }),
};

const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values(commands));

const items = [item('q1'), item('q2', { 'x-ungraded': true }), item('q3', { 'x-broken': true })];
const lessons = ['m1-l1', 'm1-l2'].map((id) => ({ id, name: id }));

/** Courses with and without lessons, tests, time limits and limits of attempts, by the ids that the facts speak of. */
const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    lessons: fc.subarray(lessons),
    items: fc.subarray(items),
    id: fc.constantFrom('t', 'm1-test'),
    timeLimit: fc.constantFrom(undefined, 'PT1M', 'PT1H'),
    maxAttempts: fc.constantFrom(undefined, null, 1),
    moveOn: fc.constantFrom(undefined, 'Completed', 'Passed', 'CompletedAndPassed', 'CompletedOrPassed'),
    hasTest: fc.boolean(),
  })
  .map(({ lessons: some, items: asked, hasTest, moveOn, ...test }) => {
    const course = courseWith(asked, test);
    const [module] = course.modules;
    if (!module) throw new Error('no module');
    const { assessment, ...rest } = module;
    const completion = moveOn === undefined ? {} : { moveOn };
    const filled = { ...rest, id: 'm1', lessons: [...some], ...(hasTest && assessment ? { assessment } : {}) };
    return { ...course, completion, modules: [filled] };
  });

const anyRules: fc.Arbitrary<Rules> = fc
  .record({ course: anyCourse, isLoaded: fc.boolean(), hasAnswers: fc.boolean(), hasAttempts: fc.boolean() })
  .map(({ course, isLoaded, hasAnswers, hasAttempts }) => ({
    course,
    interaction: ({ interaction }) => (isLoaded && interaction === 'number' ? number : undefined),
    knows: ({ interaction }) => interaction === 'number',
    answers: hasAnswers ? answers : undefined,
    attempts: hasAttempts ? attempts : undefined,
  }));

/** Times at which the clock of a device may stand: before 1970, where its battery was empty, up to what facts can be ordered by. */
const now = fc.integer({ min: -(10 ** 12), max: 36 ** 9 - 1 });

describe('a decision', () => {
  it('is facts or a refusal for any command on any state, and never throws', () => {
    fc.assert(
      fc.property(anyRules, anyRecord, anyCommand, now, fc.nat(), (rules, facts, command, moment, seed) => {
        const state = replay(facts);
        let count = 0;
        const circumstances = { now: moment, nextId: () => `id-${String(++count)}`, seed: () => seed };
        const decided = decide(rules, state, command, circumstances);
        if (!decided.ok) {
          expect(decided.error.code).to.be.a('string');
          return;
        }
        const after = decided.value.reduce(evolve, state);
        expect(after.log.length).to.equal(state.log.length + decided.value.length);
        for (const fact of decided.value) expect(parseFact(JSON.parse(JSON.stringify(fact))), fact.type).to.exist;
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what needs rules that are not there, and says so', () => {
    const needy = fc.oneof(
      commands['check-item'],
      commands['start-attempt'],
      commands['extend-attempt'],
      commands['submit-attempt'],
    );
    fc.assert(
      fc.property(anyCourse, anyRecord, needy, (course, facts, command) => {
        const rules: Rules = { course, interaction: () => number, knows: () => true };
        const circumstances = { now: 0, nextId: () => 'id', seed: () => 0 };
        expect(decide(rules, replay(facts), command, circumstances)).to.deep.equal({
          ok: false,
          error: { code: 'not-prepared' },
        });
      }),
    );
  });
});
