import type { AssessmentItem } from '../course/course.js';
import type { Confidence, PersonName, TimeChoice } from './fact.js';

/** Everything a learner can do. */
export type Command =
  | { readonly type: 'start'; readonly language: string }
  | { readonly type: 'open-lesson'; readonly lesson: string }
  | { readonly type: 'move-position'; readonly lesson: string; readonly block: string }
  | { readonly type: 'complete-lesson'; readonly lesson: string; readonly by: 'reading' | 'learner' }
  | { readonly type: 'draft-response'; readonly item: string; readonly attempt?: string; readonly response: unknown }
  | { readonly type: 'show-hint'; readonly item: string; readonly attempt?: string; readonly count: number }
  | {
      readonly type: 'check-item';
      readonly item: AssessmentItem;
      readonly response: unknown;
      readonly duration?: number;
      readonly confidence?: Confidence | undefined;
    }
  | { readonly type: 'retry-item'; readonly item: string }
  | { readonly type: 'start-attempt'; readonly assessment: string; readonly timeChoice?: TimeChoice | undefined }
  | {
      readonly type: 'extend-attempt';
      readonly attempt: string;
      /** Takes the limit away instead of adding to it. */
      readonly timeChoice?: 'unlimited' | undefined;
    }
  | { readonly type: 'submit-attempt'; readonly attempt: string }
  | { readonly type: 'write-note'; readonly block: string; readonly text: string }
  | {
      readonly type: 'issue-certificate';
      readonly scope: string;
      readonly name: PersonName;
      readonly language: string;
    }
  | { readonly type: 'choose-language'; readonly language: string }
  | { readonly type: 'start-over' };

/** Commands about tests, whose rules come with the first test. */
export type AttemptCommand = CommandOf<'start-attempt' | 'extend-attempt' | 'submit-attempt'>;

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Why a command has no effect. `not-ready`: nothing was answered yet, which is not the same as wrong.
 * `not-prepared`: the rules of answering, or of tests, are not loaded yet. */
export interface Refusal {
  readonly code:
    | 'not-ready'
    | 'not-prepared'
    | 'item-closed'
    | 'attempt-open'
    | 'attempt-closed'
    | 'no-attempts-left'
    | 'no-items'
    | 'not-earned'
    | 'unknown-lesson'
    | 'unknown-attempt'
    | 'unknown-assessment'
    | 'unknown-interaction';
}
