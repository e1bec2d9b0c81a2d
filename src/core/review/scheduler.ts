import { verdictOf, type Outcome } from '../assessment/outcome.js';
import type { Confidence } from '../record/fact.js';

/** How well an item was recalled; derived from the answer, never asked. The four grades of spaced repetition. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

export interface Recalled {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly recall: Recall;
}

/** Decides when an item comes back. Another algorithm, such as FSRS, may stand behind it. */
export interface ReviewScheduler {
  /**
   * @param history - All answers to one item, oldest first.
   * @returns When to ask it again, in milliseconds since 1970; null where it need not come back.
   */
  dueAt(history: readonly Recalled[]): number | null;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Wrong or partly right: again. Right: by how sure the learner was, and well enough where she did not say, or where a newer
 * version asked her on a finer scale.
 */
export function recallOf(outcome: Outcome, confidence: Confidence = 'medium'): Recall {
  if (verdictOf(outcome) !== 'correct') return 'again';
  switch (confidence) {
    case 'low':
      return 'hard';
    case 'high':
      return 'easy';
    default:
      return 'good';
  }
}

/**
 * Comes back after growing pauses: the gain of spaced recall lies in the spacing, not in the curve (Latimier et al. 2021).
 * An item enters with a wrong answer, or a right one with low confidence. Right when due: one pause further, and out after the
 * last. Wrong: from the start. Right before it is due, as on a second try: nothing, for what was just read is not recalled.
 * @param days - The pauses, in days.
 */
export function createIntervalScheduler(days: readonly number[] = [1, 3, 7, 21]): ReviewScheduler {
  return {
    dueAt(history) {
      let stage: number | null = null;
      let due = -Infinity;
      for (const { at, recall } of history) {
        const isDue = at >= due;
        if (recall === 'again') stage = 0;
        else if (recall === 'hard') stage ??= 0;
        else if (stage !== null && isDue) stage += 1;
        const isNew = recall === 'again' || isDue;
        const pause = stage === null ? undefined : days[stage];
        if (pause === undefined) [stage, due] = [null, -Infinity];
        else if (isNew) due = at + pause * DAY;
      }
      return stage === null ? null : due;
    },
  };
}
