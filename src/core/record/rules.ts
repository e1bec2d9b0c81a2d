import type { InteractionType } from '../assessment/interaction-type.js';
import type { Outcome } from '../assessment/outcome.js';
import type { AssessmentItem, Course } from '../course/course.js';
import type { Result } from '../result.js';
import type { AttemptCommand, CommandOf, Refusal } from './command.js';
import type { FactBody } from './fact.js';
import type { LearnerState } from './state.js';

/** What the rules of a decision look at besides the state. */
export interface Rules {
  readonly course: Course;
  /** The interaction of an item, once its type is loaded. */
  interaction(item: AssessmentItem): InteractionType | undefined;
  /** Whether this version has the item's type at all, loaded or not. */
  knows(item: AssessmentItem): boolean;
  /** The rules of answering; a page that asks nothing does without them. */
  readonly answers?: AnswerRules | undefined;
  /** The rules of tests; a page that shows none does without them. */
  readonly attempts?: AttemptRules | undefined;
  /** The item in the learner's language, whose accepted answers count too. */
  localized?(item: AssessmentItem): AssessmentItem;
}

/** How a response in practice is scored, see `decide-answer.ts`. */
export interface AnswerRules {
  checkItem(rules: Rules, state: LearnerState, command: CommandOf<'check-item'>): Decision;
}

/** How tests start and end, see `decide-attempt.ts`. */
export interface AttemptRules {
  decideAttempt(rules: Rules, state: LearnerState, command: AttemptCommand, circumstances: Circumstances): Decision;
}

export type Decision = Result<readonly FactBody[], Refusal>;

/** Time and chance, as arguments. */
export interface Circumstances {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A new UUIDv7 at each call. */
  nextId(): string;
  /** Random 32-bit unsigned integer. */
  seed(): number;
}

/** A word may be answered in the language of the item or in the learner's: the better score counts. */
export function scoreOf(
  rules: Rules,
  interaction: InteractionType,
  item: AssessmentItem,
  response: unknown,
): Outcome | null {
  const outcome = interaction.score(item, response);
  const translated = rules.localized?.(item) ?? item;
  const other = translated === item ? null : interaction.score(translated, response);
  return other && (!outcome || other.raw > outcome.raw) ? other : outcome;
}
