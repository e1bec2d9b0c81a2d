import { isSubmitted, type SubmittedAttempt } from '../../core/record/results.js';
import { openAttempt } from '../../core/record/selectors.js';
import type { AttemptRecord, LearnerState } from '../../core/record/state.js';
import type { Assessment } from '../../core/course/course.js';
import type { Visit } from '../../session/visit.js';

/** What a quiz shows. `answers`: the list before a test is submitted. `solutions`: the questions again, explained. */
export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly attempt: string; readonly item: string }
  | { readonly kind: 'answers'; readonly attempt: string }
  | { readonly kind: 'result'; readonly attempt: string }
  | { readonly kind: 'solutions'; readonly attempt: string }
  | { readonly kind: 'exercise'; readonly item: string }
  | { readonly kind: 'exercise-end' };

/** Screens that are part of an attempt. */
export type AttemptScreen = Extract<Screen, { attempt: string }>;

export function isSameScreen(a: Screen, b: Screen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const left = new WeakMap<Visit, Map<string, Screen>>();

/** Remembers the screen of a quiz for as long as the page stays, so that leaving and coming back changes nothing. */
export function rememberScreen(visit: Visit, quiz: string, screen: Screen): void {
  const screens = left.get(visit) ?? new Map<string, Screen>();
  left.set(visit, screens.set(quiz, screen));
}

export function rememberedScreen(visit: Visit, quiz: string): Screen | undefined {
  return left.get(visit)?.get(quiz);
}

/**
 * The screen that can be shown now in place of one that was chosen earlier: another tab may have submitted the attempt, or the
 * record may have been erased.
 */
export function presentScreen(screen: Screen, state: LearnerState, assessment: Assessment): Screen {
  if (!('attempt' in screen)) return screen;
  const attempt = state.attempts.get(screen.attempt);
  if (attempt?.assessment !== assessment.id) return { kind: 'start' };
  switch (screen.kind) {
    case 'question':
    case 'answers':
      if (attempt.submitted) return { kind: 'result', attempt: attempt.id };
      return openAttempt(state, assessment) ? screen : { kind: 'start' };
    case 'result':
    case 'solutions':
      return attempt.submitted ? screen : { kind: 'start' };
  }
}

/** The attempt of a screen; undefined where it is gone. */
export function attemptOf(state: LearnerState, { attempt }: AttemptScreen): AttemptRecord | undefined {
  return state.attempts.get(attempt);
}

/** The submitted attempt of a screen; undefined where it is gone or still open. */
export function submittedOf(state: LearnerState, screen: AttemptScreen): SubmittedAttempt | undefined {
  const attempt = attemptOf(state, screen);
  return attempt && isSubmitted(attempt) ? attempt : undefined;
}
