import {
  DEFAULT_LESSON_SHARE,
  findItem,
  lessonsOf,
  minutesOf,
  type Assessment,
  type Course,
  type Lesson,
  type Module,
} from '../course/course.js';
import type { AttemptRecord, LearnerState } from './state.js';

type MoveOn = NonNullable<NonNullable<Course['completion']>['moveOn']>;

export type Status = 'not-started' | 'in-progress' | 'completed';

export interface ModuleProgress {
  readonly module: Module;
  /** `in-preparation`: the author has not published any content yet. */
  readonly status: Status | 'in-preparation';
  readonly stepsDone: number;
  readonly steps: number;
  readonly minutesLeft: number;
}

/** How far a learner is. A step is a lesson or a module's test. */
export interface Progress {
  readonly stepsDone: number;
  readonly steps: number;
  /** 0..1 */
  readonly share: number;
  /** Notional workload of the steps that are left, in minutes; never measured time. */
  readonly minutesLeft: number;
  readonly modules: readonly ModuleProgress[];
  readonly started: boolean;
  readonly completed: boolean;
}

export function lessonStatus(state: LearnerState, lesson: Lesson): Status {
  const records = [lesson.id, ...(lesson.replaces ?? [])].flatMap((id) => state.lessons.get(id) ?? []);
  if (records.some((record) => record.completedAt)) return 'completed';
  return records.some((record) => record.openedAt) ? 'in-progress' : 'not-started';
}

export function assessmentStatus(state: LearnerState, assessment: Assessment): Status {
  if (isPassed(state, assessment)) return 'completed';
  return attemptsOf(state, assessment.id).length > 0 ? 'in-progress' : 'not-started';
}

/** Attempts at one assessment, oldest first. */
export function attemptsOf(state: LearnerState, assessment: string): readonly AttemptRecord[] {
  return [...state.attempts.values()].filter((attempt) => attempt.assessment === assessment);
}

/** The attempt to go on with. One whose questions have all gone with a new version cannot be gone on with. */
export function openAttempt(state: LearnerState, assessment: Assessment): AttemptRecord | undefined {
  return attemptsOf(state, assessment.id).find((attempt) => !attempt.submitted && isAlive(attempt, assessment));
}

/** The submitted attempt with the highest score; the earliest of equals. */
export function bestAttempt(state: LearnerState, assessment: string): AttemptRecord | undefined {
  return bestOf(attemptsOf(state, assessment).filter((attempt) => attempt.submitted));
}

/** The best of the attempts that passed; the earliest of equals. */
export function bestPassedAttempt(state: LearnerState, assessment: string): AttemptRecord | undefined {
  return bestOf(attemptsOf(state, assessment).filter((attempt) => attempt.submitted?.success === true));
}

function bestOf(attempts: readonly AttemptRecord[]): AttemptRecord | undefined {
  return [...attempts].sort((a, b) => (b.submitted?.scaled ?? 0) - (a.submitted?.scaled ?? 0))[0];
}

/** Whether any submitted attempt was a success. What was passed stays passed when the pass mark rises. */
export function isPassed(state: LearnerState, assessment: Assessment): boolean {
  return attemptsOf(state, assessment.id).some((attempt) => attempt.submitted?.success === true);
}

/** How many attempts may still be started; Infinity where the author set no limit. */
export function attemptsLeft(state: LearnerState, assessment: Assessment): number {
  const { maxAttempts } = assessment;
  if (maxAttempts === undefined || maxAttempts === null) return Infinity;
  const used = attemptsOf(state, assessment.id).filter(
    (attempt) => attempt.submitted !== null || isAlive(attempt, assessment),
  );
  return Math.max(0, maxAttempts - used.length);
}

const isAlive = ({ items }: AttemptRecord, assessment: Assessment): boolean =>
  items.some((id) => findItem(assessment, id) !== undefined);

export function moduleProgress(state: LearnerState, module: Module): ModuleProgress {
  const { lessons, assessment } = module;
  const steps = [
    ...lessons.map((lesson) => ({ status: lessonStatus(state, lesson), minutes: minutesOf(lesson.timeRequired) })),
    ...(assessment
      ? [{ status: assessmentStatus(state, assessment), minutes: minutesOf(assessment.timeRequired) }]
      : []),
  ];
  const left = steps.filter((step) => step.status !== 'completed');
  const untouched = steps.every((step) => step.status === 'not-started');
  const begun: Status = untouched ? 'not-started' : 'in-progress';
  return {
    module,
    status: steps.length === 0 ? 'in-preparation' : left.length === 0 ? 'completed' : begun,
    stepsDone: steps.length - left.length,
    steps: steps.length,
    minutesLeft: left.reduce((sum, step) => sum + step.minutes, 0),
  };
}

export function courseProgress(course: Course, state: LearnerState): Progress {
  const modules = course.modules.map((module) => moduleProgress(state, module));
  const sum = (pick: (progress: ModuleProgress) => number) =>
    modules.reduce((total, progress) => total + pick(progress), 0);
  const steps = sum((progress) => progress.steps);
  const stepsDone = sum((progress) => progress.stepsDone);
  return {
    stepsDone,
    steps,
    share: steps > 0 ? stepsDone / steps : 0,
    minutesLeft: sum((progress) => progress.minutesLeft),
    modules,
    started: state.registration !== null,
    completed: state.completedAt !== null,
  };
}

/** How many of some lessons have to be done, by the course's `lessonShare`. */
export function lessonsNeeded(course: Course, lessons: number): number {
  // Of 10 lessons, 0.7 are 7.000000000000001.
  return Math.ceil(lessons * (course.completion?.lessonShare ?? DEFAULT_LESSON_SHARE) - 1e-9);
}

/** Whether enough lessons of some modules are done. */
export function lessonsSuffice(course: Course, modules: readonly Module[], state: LearnerState): boolean {
  const lessons = modules.flatMap((module) => module.lessons);
  const done = lessons.filter((lesson) => lessonStatus(state, lesson) === 'completed').length;
  return done >= lessonsNeeded(course, lessons.length);
}

/** What completing asks for (cmi5 `moveOn`); where there is nothing to pass, completing is what counts. */
export function moveOnOf(course: Course, modules: readonly Module[]): MoveOn {
  if (!modules.some(({ assessment }) => assessment)) return 'Completed';
  return course.completion?.moveOn ?? 'CompletedAndPassed';
}

/** Whether the tests of some modules are passed; a module without a test asks for none. */
export function testsPassed(modules: readonly Module[], state: LearnerState): boolean {
  return modules.every(({ assessment }) => !assessment || isPassed(state, assessment));
}

/**
 * The completion rule (cmi5 `moveOn`) over some modules, or the whole course. Without a test, `Passed` asks for the lessons.
 * A module without any content cannot be completed.
 */
export function isComplete(course: Course, modules: readonly Module[], state: LearnerState): boolean {
  if (modules.some((module) => module.lessons.length === 0 && !module.assessment)) return false;
  const completed = lessonsSuffice(course, modules, state);
  const passed = testsPassed(modules, state);
  switch (moveOnOf(course, modules)) {
    case 'Completed':
      return completed;
    case 'Passed':
      return passed;
    case 'CompletedOrPassed':
      return completed || passed;
    case 'CompletedAndPassed':
      return completed && passed;
  }
}

export function isCourseComplete(course: Course, state: LearnerState): boolean {
  return isComplete(course, course.modules, state);
}

/** Where "Continue" leads: the lesson opened last if it is not done, else the first step that is not done. */
export function nextStep(
  course: Course,
  state: LearnerState,
): { readonly kind: 'lesson' | 'assessment'; readonly id: string } | null {
  const last = lessonsOf(course).find((lesson) => lesson.id === state.place?.lesson);
  if (last && lessonStatus(state, last) !== 'completed') return { kind: 'lesson', id: last.id };
  for (const { lessons, assessment } of course.modules) {
    const lesson = lessons.find((candidate) => lessonStatus(state, candidate) !== 'completed');
    if (lesson) return { kind: 'lesson', id: lesson.id };
    if (assessment && !isPassed(state, assessment)) return { kind: 'assessment', id: assessment.id };
  }
  return null;
}
