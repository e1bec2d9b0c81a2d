import type { Outcome } from '../assessment/outcome.js';
import type { Seed } from '../assessment/selection.js';

/** Version of the shape of facts; older ones are read up to this one, stored ones are never rewritten. */
export const FACT_VERSION = 1;

/** What every fact says, whatever happened. */
export interface FactStamp {
  /** UUIDv7: storing, importing, merging and reporting are idempotent by it. */
  readonly id: string;
  readonly v: number;
  /** Course IRI. */
  readonly course: string;
  readonly courseVersion: string;
  /** Wall-clock time, ISO 8601 in UTC. For people; never for ordering. */
  readonly at: string;
  /** Hybrid logical clock, see `clock.ts`: orders facts of all devices and tabs. */
  readonly hlc: string;
}

/** How sure a learner says she is, before she checks an answer. */
export type Confidence = 'low' | 'medium' | 'high';

/** Name of a person as certificates need it; never "first" and "last" name. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** How much time a learner takes for a test with a limit: as the author says, half as much again, or all that she needs. */
export type TimeChoice = 'standard' | 'longer' | 'unlimited';

/** What an attempt was started with. `minutes` null: without a limit, because she chose so. */
export interface TimeLimit {
  readonly choice: TimeChoice;
  readonly minutes: number | null;
}

/** Score of an item within a submitted attempt. `outcome` null: ungraded type. `response` undefined: not attempted. */
export interface ItemResult {
  readonly item: string;
  readonly itemHash: string;
  readonly response?: unknown;
  readonly outcome: Outcome | null;
}

/** Everything that can have happened to a registration. What each is called in xAPI: docs/architecture.md. */
export type FactBody =
  | { readonly type: 'registered'; readonly registration: string; readonly language: string }
  | { readonly type: 'lesson-opened'; readonly lesson: string }
  | { readonly type: 'position-moved'; readonly lesson: string; readonly block: string }
  | { readonly type: 'lesson-completed'; readonly lesson: string; readonly by: 'reading' | 'learner' }
  | { readonly type: 'response-drafted'; readonly item: string; readonly attempt?: string; readonly response: unknown }
  | { readonly type: 'hint-shown'; readonly item: string; readonly attempt?: string; readonly count: number }
  | {
      readonly type: 'item-answered';
      readonly item: string;
      readonly itemHash: string;
      readonly response: unknown;
      readonly outcome: Outcome | null;
      /** Milliseconds from showing to checking, by a monotonic clock. */
      readonly duration?: number;
      /** Left away where she was not asked or did not say. */
      readonly confidence?: Confidence;
    }
  | { readonly type: 'item-retried'; readonly item: string }
  | {
      readonly type: 'attempt-started';
      readonly attempt: string;
      readonly assessment: string;
      readonly seed: Seed;
      readonly items: readonly string[];
      /** Left away where the test has no limit. */
      readonly timeLimit?: TimeLimit;
    }
  | {
      readonly type: 'attempt-extended';
      readonly attempt: string;
      /** What was added; null where the limit was taken away. */
      readonly minutes: number | null;
    }
  | {
      readonly type: 'attempt-submitted';
      readonly attempt: string;
      readonly assessment: string;
      readonly results: readonly ItemResult[];
      /** xAPI `score.scaled`, 0..1; where no question is graded, the share of those that were answered. */
      readonly scaled: number;
      readonly success: boolean;
      /** Time had run out. `at` is when it did, although it may have been noticed later. */
      readonly timeUp?: true;
      readonly at?: string;
    }
  | { readonly type: 'note-written'; readonly block: string; readonly text: string }
  | { readonly type: 'course-completed' }
  | {
      readonly type: 'certificate-issued';
      /** For example `C4S-2026-7K3F-9Q2M`: random, says nothing about the person. */
      readonly certificate: string;
      /** Module id, or `course`. */
      readonly scope: string;
      readonly name: PersonName;
      readonly language: string;
    }
  | { readonly type: 'language-chosen'; readonly language: string }
  | { readonly type: 'progress-reset' };

export type Fact = FactStamp & FactBody;
export type FactType = Fact['type'];
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
