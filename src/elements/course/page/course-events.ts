import type { Course } from '../../../core/course/course.js';
import type { CourseProblem } from '../../../core/errors.js';
import { evolve } from '../../../core/record/evolve.js';
import type { Fact } from '../../../core/record/fact.js';
import { courseProgress } from '../../../core/record/selectors.js';
import type { LearnerState } from '../../../core/record/state.js';
import type { Place } from '../../../session/visit.js';

interface ProgressDetail {
  readonly course: string;
  readonly stepsDone: number;
  readonly steps: number;
  /** 0..1 */
  readonly share: number;
}

/**
 * The public events, all from `<c4s-course>`: bubbling, composed, with a frozen, cloneable `detail`.
 * Facts tell what has happened here; the two `before` events are intentions and can be cancelled.
 */
export interface C4sEventMap {
  'c4s-course-loaded': CustomEvent<{ readonly course: string; readonly version: string; readonly language: string }>;
  'c4s-lesson-completed': CustomEvent<{ readonly course: string; readonly lesson: string }>;
  'c4s-attempt-scored': CustomEvent<{
    readonly course: string;
    readonly assessment: string;
    readonly attempt: string;
    /** xAPI `score.scaled`, 0..1. */
    readonly scaled: number;
    readonly success: boolean;
  }>;
  'c4s-progress-changed': CustomEvent<ProgressDetail>;
  'c4s-course-completed': CustomEvent<{ readonly course: string }>;
  'c4s-certificate-issued': CustomEvent<{
    readonly course: string;
    readonly certificate: string;
    readonly scope: string;
  }>;
  'c4s-error': CustomEvent<{ readonly code: CourseProblem['code'] }>;
  'c4s-before-lesson-change': CustomEvent<{ readonly course: string; readonly to: Place }>;
  'c4s-before-attempt-submit': CustomEvent<{ readonly course: string; readonly attempt: string }>;
}

declare global {
  // The events bubble: what is listened to them on may be the element, any other around it, `document` or `window`.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the map of our events is merged into the DOM's
  interface GlobalEventHandlersEventMap extends C4sEventMap {}
}

type Detail<K extends keyof C4sEventMap> = C4sEventMap[K]['detail'];

/** Dispatches one public event. @returns false where a listener cancelled an intention. */
export function emit<K extends keyof C4sEventMap>(
  host: HTMLElement,
  name: K,
  detail: Detail<K>,
  cancelable = false,
): boolean {
  return host.dispatchEvent(
    new CustomEvent(name, {
      bubbles: true,
      composed: true,
      cancelable,
      detail: deepFreeze(structuredClone(detail)),
    }),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/**
 * Tells the host page what has just happened.
 * @param before - What the learner's record was without these facts.
 */
export function announceFacts(host: HTMLElement, course: Course, before: LearnerState, facts: readonly Fact[]): void {
  for (const fact of facts) announceFact(host, course.id, fact);
  const { stepsDone, steps, share } = courseProgress(course, facts.reduce(evolve, before));
  if (stepsDone !== courseProgress(course, before).stepsDone)
    emit(host, 'c4s-progress-changed', { course: course.id, stepsDone, steps, share });
}

function announceFact(host: HTMLElement, course: string, fact: Fact): void {
  switch (fact.type) {
    case 'lesson-completed':
      emit(host, 'c4s-lesson-completed', { course, lesson: fact.lesson });
      return;
    case 'attempt-submitted': {
      const { assessment, attempt, scaled, success } = fact;
      emit(host, 'c4s-attempt-scored', { course, assessment, attempt, scaled, success });
      return;
    }
    case 'course-completed':
      emit(host, 'c4s-course-completed', { course });
      return;
    case 'certificate-issued':
      emit(host, 'c4s-certificate-issued', { course, certificate: fact.certificate, scope: fact.scope });
      return;
    default:
  }
}
