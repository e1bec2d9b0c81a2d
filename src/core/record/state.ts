import type { Outcome } from '../assessment/outcome.js';
import type { Seed } from '../assessment/selection.js';
import { FIRST_HLC } from './clock.js';
import type { Confidence, Fact, FactOf, TimeLimit } from './fact.js';

export interface LessonRecord {
  readonly openedAt: string | null;
  readonly completedAt: string | null;
}

/** One checked response to an item in practice. */
export interface Answer {
  readonly at: string;
  readonly response: unknown;
  readonly outcome: Outcome | null;
  /** Differs from the present item's hash where the question has changed since. */
  readonly itemHash: string;
  /** How sure the learner was; undefined where she did not say. */
  readonly confidence?: Confidence | undefined;
}

/** Item session (QTI): a draft is not yet an answer; `open` says whether it may be answered (again). */
export interface ItemRecord {
  readonly draft: unknown;
  readonly answers: readonly Answer[];
  readonly hints: number;
  readonly open: boolean;
}

/** One pass through an assessment. */
export interface AttemptRecord {
  readonly id: string;
  readonly assessment: string;
  readonly startedAt: string;
  readonly seed: Seed;
  readonly items: readonly string[];
  readonly responses: ReadonlyMap<string, unknown>;
  readonly hints: ReadonlyMap<string, number>;
  /** What it was started with; undefined where the test had no limit. */
  readonly timeLimit: TimeLimit | undefined;
  /** Minutes that the learner has added to it; Infinity where she has taken the limit away. */
  readonly added: number;
  readonly submitted: FactOf<'attempt-submitted'> | null;
}

export interface Note {
  readonly at: string;
  readonly text: string;
}

/** What the facts of one course add up to. Never stored as truth: folded from the facts. */
export interface LearnerState {
  /** All facts by (hlc, id), each once. */
  readonly log: readonly Fact[];
  readonly registration: string | null;
  readonly startedAt: string | null;
  readonly lessons: ReadonlyMap<string, LessonRecord>;
  /** Where the learner was last. */
  readonly place: null | { readonly lesson: string; readonly block: string | null };
  readonly items: ReadonlyMap<string, ItemRecord>;
  readonly attempts: ReadonlyMap<string, AttemptRecord>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly completedAt: string | null;
  /** By scope: module id, or `course`. A reset keeps them: what was earned stays earned. */
  readonly certificates: ReadonlyMap<string, FactOf<'certificate-issued'>>;
  readonly language: string | null;
}

export const INITIAL_STATE: LearnerState = Object.freeze({
  log: [],
  registration: null,
  startedAt: null,
  lessons: new Map(),
  place: null,
  items: new Map(),
  attempts: new Map(),
  notes: new Map(),
  completedAt: null,
  certificates: new Map(),
  language: null,
});

/** Clock reading of the latest fact. */
export function lastHlc(state: LearnerState): string {
  return state.log.at(-1)?.hlc ?? FIRST_HLC;
}
