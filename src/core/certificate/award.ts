import {
  masteryScoreOf,
  minutesOf,
  type Assessment,
  type Course,
  type LearningOutcome,
  type Lesson,
  type Module,
} from '../course/course.js';
import { stepsOfModule } from '../course/steps.js';
import {
  bestAttempt,
  bestPassedAttempt,
  isComplete,
  isPassed,
  lessonsNeeded,
  lessonsSuffice,
  lessonStatus,
  moveOnOf,
  testsPassed,
} from '../record/selectors.js';
import { isEarned, modulesInScope, type CertificateScope } from '../record/earned.js';
import type { LearnerState } from '../record/state.js';

/** One thing that the completion rule asks for. */
export type AwardCondition =
  /** `needed`: how many lessons have to be done; `missing`: all that are not. */
  | {
      readonly kind: 'lessons';
      readonly met: boolean;
      readonly done: number;
      readonly needed: number;
      readonly missing: readonly Lesson[];
    }
  /** `best`: highest score so far, 0..1; null before the first submitted attempt. `masteryScore`: pass mark, 0..1. */
  | {
      readonly kind: 'test';
      readonly met: boolean;
      readonly module: Module;
      readonly assessment: Assessment;
      readonly best: number | null;
      readonly masteryScore: number;
    }
  /** The author has not published this module yet; never met. */
  | { readonly kind: 'published'; readonly met: false; readonly module: Module };

export interface Award {
  /** Whether the certificate may be issued: the course's completion rule over the scope. */
  readonly earned: boolean;
  /** Lessons or tests are enough (`CompletedOrPassed`); else all conditions have to be met. */
  readonly either: boolean;
  readonly conditions: readonly AwardCondition[];
}

/** A passed test as a certificate states it. */
export interface PassedTest {
  readonly module: Module;
  readonly assessment: Assessment;
  /** How many questions were asked. */
  readonly questions: number;
  /** Pass mark, 0..1. */
  readonly masteryScore: number;
  /** Score achieved, 0..1; null where no question was graded, so that there is no score to state. */
  readonly scaled: number | null;
  /** ISO 8601. */
  readonly passedAt: string;
}

/** What a certificate can honestly say (fields of the EU standard for micro-credentials, see 2022/C 243/02). */
export interface AwardStatement {
  /** `completion`: all tests of the scope were passed; `participation`: the rule asks for none, or not for all. */
  readonly kind: 'completion' | 'participation';
  readonly scope: CertificateScope;
  readonly course: Course;
  /** The module certified; null for the whole course. */
  readonly unit: Module | null;
  /** Outcomes that a passed test assesses; what was only practised is not stated. */
  readonly outcomes: readonly LearningOutcome[];
  /** Notional workload; 0 where the author gives none. Never measured time. */
  readonly workloadMinutes: number;
  readonly tests: readonly PassedTest[];
  readonly courseVersion: string;
  readonly awardingBody: NonNullable<Course['provider']> | null;
  readonly level: string | null;
  readonly qualityAssurance: string | null;
  readonly validity: string | null;
  /** How others can check the certificate; null where the course promises nothing. */
  readonly verification: string | null;
  readonly funding: NonNullable<Course['funding']> | null;
}

/** What a certificate asks for and what of it is still missing. */
export function awardConditions(course: Course, state: LearnerState, scope: CertificateScope): Award {
  const modules = modulesInScope(course, scope);
  const moveOn = moveOnOf(course, modules);
  return {
    earned: isEarned(course, state, scope),
    either: moveOn === 'CompletedOrPassed',
    conditions: [
      ...(moveOn === 'Passed' ? [] : lessonsCondition(course, modules, state)),
      ...(moveOn === 'Completed' ? [] : modules.flatMap((module) => testCondition(course, module, state))),
      ...modules.filter(isEmpty).map((module) => ({ kind: 'published' as const, met: false as const, module })),
    ],
  };
}

/**
 * What a certificate states, from the course in the language it shall stand in.
 * @returns null where the completion rule is not met.
 */
export function awardStatement(course: Course, state: LearnerState, scope: CertificateScope): AwardStatement | null {
  return isEarned(course, state, scope) ? statementOver(course, state, scope, modulesInScope(course, scope)) : null;
}

/**
 * What a certificate states that was issued under an earlier version of the course: only of the modules whose rule is met, where
 * the present version asks for more.
 * @returns null where the scope is no longer part of the course.
 */
export function earlierStatement(course: Course, state: LearnerState, scope: CertificateScope): AwardStatement | null {
  const modules = modulesInScope(course, scope);
  if (modules.length === 0) return null;
  return statementOver(
    course,
    state,
    scope,
    modules.filter((module) => isComplete(course, [module], state)),
  );
}

function statementOver(
  course: Course,
  state: LearnerState,
  scope: CertificateScope,
  modules: readonly Module[],
): AwardStatement {
  const tests = modules.flatMap((module) => passedTest(course, module, state));
  const { certificate } = course;
  return {
    kind: tests.length > 0 && testsPassed(modules, state) ? 'completion' : 'participation',
    scope,
    course,
    unit: course.modules.find((module) => module.id === scope) ?? null,
    outcomes: tests.flatMap(({ module, assessment }) => assessedOutcomes(module, assessment)),
    workloadMinutes: workload(course, modules),
    tests,
    courseVersion: course.version,
    awardingBody: certificate?.awardingBody ?? course.provider ?? null,
    level: certificate?.level ?? course.educationalLevel ?? null,
    qualityAssurance: certificate?.qualityAssurance ?? null,
    validity: certificate?.validity ?? null,
    verification: certificate?.verification ?? null,
    funding: course.funding ?? null,
  };
}

function isEmpty({ lessons, assessment }: Module): boolean {
  return lessons.length === 0 && !assessment;
}

function lessonsCondition(course: Course, modules: readonly Module[], state: LearnerState): readonly AwardCondition[] {
  const lessons = modules.flatMap((module) => module.lessons);
  if (lessons.length === 0) return [];
  const missing = lessons.filter((lesson) => lessonStatus(state, lesson) !== 'completed');
  return [
    {
      kind: 'lessons',
      met: lessonsSuffice(course, modules, state),
      done: lessons.length - missing.length,
      needed: lessonsNeeded(course, lessons.length),
      missing,
    },
  ];
}

function testCondition(course: Course, module: Module, state: LearnerState): readonly AwardCondition[] {
  const { assessment } = module;
  if (!assessment) return [];
  return [
    {
      kind: 'test',
      met: isPassed(state, assessment),
      module,
      assessment,
      best: bestAttempt(state, assessment.id)?.submitted?.scaled ?? null,
      masteryScore: masteryScoreOf(course, assessment),
    },
  ];
}

function passedTest(course: Course, module: Module, state: LearnerState): readonly PassedTest[] {
  const { assessment } = module;
  if (!assessment) return [];
  const best = bestPassedAttempt(state, assessment.id);
  if (!best?.submitted) return [];
  const { scaled, at, results } = best.submitted;
  return [
    {
      module,
      assessment,
      questions: results.length,
      masteryScore: masteryScoreOf(course, assessment),
      scaled: results.some(({ outcome }) => outcome) ? scaled : null,
      passedAt: at,
    },
  ];
}

/** Where the test does not say what it assesses, its questions do. */
function assessedOutcomes(module: Module, assessment: Assessment): readonly LearningOutcome[] {
  const assesses = new Set(assessment.assesses ?? assessment.items.flatMap((item) => item.assesses ?? []));
  return (module.outcomes ?? []).filter((outcome) => outcome.assessed === true && assesses.has(outcome.id));
}

function workload(course: Course, modules: readonly Module[]): number {
  const declared = modules.length === course.modules.length ? minutesOf(course.timeRequired) : 0;
  if (declared > 0) return declared;
  return modules.reduce((sum, module) => sum + (minutesOf(module.timeRequired) || stepMinutes(module)), 0);
}

function stepMinutes(module: Module): number {
  return stepsOfModule(module).reduce((sum, step) => sum + minutesOf(step.timeRequired), 0);
}
