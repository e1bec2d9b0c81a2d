import type { LearnerState } from '../record/state.js';
import { recallOf, type Recalled, type ReviewScheduler } from './scheduler.js';

/** An item that comes back. */
export interface ReviewCard {
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** What was answered so far, by item, oldest first: in lessons, in practice, and in tests that were submitted. */
export function recallHistory(state: LearnerState): ReadonlyMap<string, readonly Recalled[]> {
  const histories = new Map<string, Recalled[]>();
  const add = (item: string, at: string, recalled: Omit<Recalled, 'at'>) => {
    histories.set(item, [...(histories.get(item) ?? []), { at: Date.parse(at), ...recalled }]);
  };
  for (const [item, { answers }] of state.items) {
    for (const { at, outcome, confidence } of answers)
      if (outcome) add(item, at, { recall: recallOf(outcome, confidence) });
  }
  for (const { submitted } of state.attempts.values()) {
    for (const { item, response, outcome } of submitted?.results ?? []) {
      if (submitted && outcome && response !== undefined) add(item, submitted.at, { recall: recallOf(outcome) });
    }
  }
  return new Map([...histories].map(([item, history]) => [item, history.sort((a, b) => a.at - b.at)]));
}

/** All items that come back, the one that is due first in front. */
export function reviewCards(state: LearnerState, scheduler: ReviewScheduler): readonly ReviewCard[] {
  return [...recallHistory(state)]
    .flatMap(([item, history]) => {
      const dueAt = scheduler.dueAt(history);
      return dueAt === null ? [] : [{ item, dueAt }];
    })
    .sort((a, b) => a.dueAt - b.dueAt || (a.item < b.item ? -1 : 1));
}
