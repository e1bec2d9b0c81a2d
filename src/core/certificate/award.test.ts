import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LearnerHistory } from '../../testing/courses/learner-history.js';
import type { Course } from '../course/course.js';
import { isComplete, isPassed } from '../record/selectors.js';
import { awardConditions, awardStatement } from './award.js';
import { modulesInScope } from '../record/earned.js';
import { issuedCertificate } from './issued.js';

const outcome = (module: string, index: number, assessed: boolean) =>
  ({ id: `${module}-o${String(index)}`, kind: 'skill', text: 'Do it.', assessed }) as const;

const moduleArbitrary = (id: string) =>
  fc
    .record({
      lessons: fc.integer({ min: 0, max: 4 }),
      assessed: fc.array(fc.boolean(), { maxLength: 4 }),
      test: fc.option(fc.array(fc.nat(4), { maxLength: 4 }), { nil: undefined }),
    })
    .map(({ lessons, assessed, test }) => ({
      id,
      name: id,
      outcomes: assessed.map((value, index) => outcome(id, index, value)),
      lessons: Array.from({ length: lessons }, (_unused, index) => ({
        id: `${id}-l${String(index)}`,
        name: 'Lesson',
        timeRequired: 'PT5M',
      })),
      ...(test && {
        assessment: {
          id: `${id}-test`,
          name: 'Test',
          items: [],
          assesses: test.map((index) => `${id}-o${String(index)}`),
        },
      }),
    }));

const courseArbitrary: fc.Arbitrary<Course> = fc
  .record({
    modules: fc.tuple(moduleArbitrary('a'), moduleArbitrary('b')),
    moveOn: fc.constantFrom('Completed', 'Passed', 'CompletedAndPassed', 'CompletedOrPassed'),
    lessonShare: fc.constantFrom(0.5, 0.9, 1),
  })
  .map(({ modules, moveOn, lessonShare }) => ({
    schemaVersion: '1.0.0',
    id: 'https://example.org/c',
    version: '1.0.0',
    inLanguage: 'en',
    name: 'Course',
    modules,
    completion: { moveOn, lessonShare },
  }));

type Deed = { readonly lesson: string; readonly index: number } | { readonly test: string; readonly scaled: number };

const deedArbitrary: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ lesson: fc.constantFrom('a', 'b'), index: fc.nat(3) }),
  fc.record({ test: fc.constantFrom('a', 'b'), scaled: fc.constantFrom(0, 0.5, 0.7, 1) }),
);
const scopeArbitrary = fc.constantFrom('course', 'a', 'b', 'nowhere');

function historyOf(course: Course, deeds: readonly Deed[]) {
  const history = new LearnerHistory(course);
  for (const deed of deeds) {
    if ('lesson' in deed) history.completes(`${deed.lesson}-l${String(deed.index)}`);
    else history.takesTest(`${deed.test}-test`, deed.scaled);
  }
  return history;
}

const cases = fc
  .record({ course: courseArbitrary, deeds: fc.array(deedArbitrary, { maxLength: 14 }), scope: scopeArbitrary })
  .map(({ course, deeds, scope }) => ({ course, scope, history: historyOf(course, deeds) }));

describe('awarding a certificate', () => {
  it('happens exactly when the completion rule is met', () => {
    fc.assert(
      fc.property(cases, ({ course, scope, history: { state } }) => {
        const modules = modulesInScope(course, scope);
        const complete = modules.length > 0 && isComplete(course, modules, state);
        expect(awardStatement(course, state, scope) !== null).to.equal(complete);
        expect(awardConditions(course, state, scope).earned).to.equal(complete);
      }),
    );
  });

  it('says what is missing whenever something is, and nothing else', () => {
    fc.assert(
      fc.property(cases, ({ course, scope, history: { state } }) => {
        const { earned, either, conditions } = awardConditions(course, state, scope);
        if (scope === 'nowhere') return;
        const met = (kind: string) =>
          conditions.filter((condition) => condition.kind === kind).every((condition) => condition.met);
        const enough = either ? met('lessons') || met('test') : met('lessons') && met('test');
        expect(earned).to.equal(met('published') && enough);
        for (const condition of conditions) {
          if (condition.kind === 'lessons') expect(condition.met).to.equal(condition.done >= condition.needed);
        }
      }),
    );
  });

  it('states only outcomes that a passed test assesses', () => {
    fc.assert(
      fc.property(cases, ({ course, scope, history: { state } }) => {
        const statement = awardStatement(course, state, scope);
        for (const { id, assessed } of statement?.outcomes ?? []) {
          const module = modulesInScope(course, scope).find((candidate) =>
            candidate.outcomes?.some((one) => one.id === id),
          );
          expect(assessed).to.equal(true);
          expect(module?.assessment?.assesses).to.include(id);
          expect(module?.assessment && isPassed(state, module.assessment)).to.equal(true);
        }
      }),
    );
  });

  it('calls it completion only where all tests of the scope were passed', () => {
    fc.assert(
      fc.property(cases, ({ course, scope, history: { state } }) => {
        const statement = awardStatement(course, state, scope);
        if (!statement) return;
        const tests = modulesInScope(course, scope).flatMap((module) => module.assessment ?? []);
        expect(statement.kind).to.equal(
          tests.length > 0 && tests.every((test) => isPassed(state, test)) ? 'completion' : 'participation',
        );
      }),
    );
  });

  it('stands after a reset: what was issued keeps what it stated', () => {
    fc.assert(
      fc.property(cases, ({ course, scope, history }) => {
        const before = awardStatement(course, history.state, scope);
        if (!before) return;
        history.issues(scope, { given: 'Anna', family: 'Nagy' }).happens({ type: 'progress-reset' });
        history.issues(scope, { given: 'Anna', family: 'Kovács' });
        const issued = issuedCertificate(course, history.state, scope);
        expect(issued?.statement).to.deep.equal(before);
        expect(issued?.fact.name.family).to.equal('Kovács');
      }),
    );
  });

  it('states the best passed attempt, with pass mark, questions and date', () => {
    const course = { modules: [], schemaVersion: '1.0.0', id: 'urn:c', version: '1.0.0', inLanguage: 'en', name: 'C' };
    const module = {
      id: 'a',
      name: 'A',
      lessons: [],
      assessment: { id: 'a-test', name: 'Test', masteryScore: 0.6, items: [] },
    };
    const history = new LearnerHistory(course)
      .takesTest('a-test', 0.7)
      .takesTest('a-test', 0.9)
      .takesTest('a-test', 0.3);
    const [test] = awardStatement({ ...course, modules: [module] }, history.state, 'a')?.tests ?? [];
    expect(test).to.include({ questions: 6, masteryScore: 0.6, scaled: 0.9, passedAt: '2026-11-03T08:04:00.000Z' });
  });

  it('still states what was passed where a later version of the course asks for more', () => {
    const base = { schemaVersion: '1.0.0', id: 'urn:c', version: '1.0.0', inLanguage: 'en', name: 'C' };
    const passed = { id: 'a', name: 'A', lessons: [], assessment: { id: 'a-test', name: 'Test', items: [] } };
    const added = { id: 'b', name: 'B', lessons: [{ id: 'b-l1', name: 'New' }] };
    const history = new LearnerHistory(base).takesTest('a-test', 1).issues('course', { given: 'Anna', family: 'Nagy' });
    const course = { ...base, version: '2.0.0', modules: [passed, added] };
    expect(awardStatement(course, history.state, 'course')).to.equal(null);
    expect(issuedCertificate(course, history.state, 'course')?.statement).to.include({
      kind: 'completion',
      courseVersion: '1.0.0',
    });
  });
});
