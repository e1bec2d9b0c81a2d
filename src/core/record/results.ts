import { verdictOf } from '../assessment/outcome.js';
import {
  findItem,
  lessonsOf,
  type Assessment,
  type AssessmentItem,
  type Course,
  type LearningOutcome,
  type Lesson,
  type Module,
} from '../course/course.js';
import type { ItemResult } from './fact.js';
import { attemptsOf } from './selectors.js';
import type { AttemptRecord, LearnerState } from './state.js';

/** Questions of a submitted attempt, counted. `correct + partial + incorrect + unanswered = total`; what is ungraded is not counted. */
export interface Tally {
  readonly total: number;
  /** Scored the maximum. */
  readonly correct: number;
  readonly partial: number;
  readonly incorrect: number;
  /** Scored nothing because nothing was given, which is not the same as wrong. */
  readonly unanswered: number;
}

/** How the questions on one learning outcome went. */
export interface OutcomeTally extends Tally {
  readonly outcome: LearningOutcome;
}

/** An attempt that was submitted. */
export type SubmittedAttempt = AttemptRecord & { readonly submitted: NonNullable<AttemptRecord['submitted']> };

export function isSubmitted(attempt: AttemptRecord): attempt is SubmittedAttempt {
  return attempt.submitted !== null;
}

/** Submitted attempts at one assessment, latest first. */
export function submittedAttempts(state: LearnerState, assessment: string): readonly SubmittedAttempt[] {
  return attemptsOf(state, assessment).filter(isSubmitted).reverse();
}

/** Counts results as people read them: "5 of 6 correct". */
export function tallyOf(results: readonly ItemResult[]): Tally {
  const graded = results.flatMap(({ outcome, response }) =>
    outcome ? [response === undefined ? 'unanswered' : verdictOf(outcome)] : [],
  );
  const count = (kind: (typeof graded)[number]) => graded.filter((each) => each === kind).length;
  return {
    total: graded.length,
    correct: count('correct'),
    partial: count('partial'),
    incorrect: count('incorrect'),
    unanswered: count('unanswered'),
  };
}

/**
 * Counts results by what their questions assess. A question that assesses two outcomes counts for both, one that names none of
 * the module's outcomes counts for none.
 * @returns The outcomes that something was asked about, in the order of the module.
 */
export function tallyByOutcome(
  module: Module,
  assessment: Assessment,
  results: readonly ItemResult[],
): readonly OutcomeTally[] {
  const assessed = results.map((result) => ({ result, by: findItem(assessment, result.item)?.assesses ?? [] }));
  return (module.outcomes ?? [])
    .map((outcome) => ({
      outcome,
      ...tallyOf(assessed.filter(({ by }) => by.includes(outcome.id)).map(({ result }) => result)),
    }))
    .filter(({ total }) => total > 0);
}

/** The lessons to read again: those that the questions which were not answered fully point to, in reading order. */
export function lessonsToRepeat(
  course: Course,
  assessment: Assessment,
  results: readonly ItemResult[],
): readonly Lesson[] {
  const missed = results.filter(({ outcome }) => outcome && verdictOf(outcome) !== 'correct');
  const pointed = new Set(missed.map(({ item }) => findItem(assessment, item)?.feedback?.lesson));
  return lessonsOf(course).filter(({ id, replaces = [] }) => [id, ...replaces].some((each) => pointed.has(each)));
}

/** Latest results of items in practice; an item that may be answered again has none. */
export function practiceResults(state: LearnerState, items: readonly AssessmentItem[]): readonly ItemResult[] {
  return items.flatMap(({ id }) => {
    const record = state.items.get(id);
    const answer = record?.open === false ? record.answers.at(-1) : undefined;
    return answer ? [{ item: id, itemHash: answer.itemHash, response: answer.response, outcome: answer.outcome }] : [];
  });
}
