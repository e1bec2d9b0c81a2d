import { isAnswered } from '../../core/assessment/answered.js';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import { verdictOf, type Outcome, type Verdict } from '../../core/assessment/outcome.js';
import type { Seed } from '../../core/assessment/selection.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { contentHash } from '../../core/course/text-hash.js';
import type { ItemResult } from '../../core/record/fact.js';
import type { LearnerState } from '../../core/record/state.js';

/** What is asked for: practice (no attempt), a test, or a result to look at. */
export interface ItemRequest {
  /** As the author wrote it. */
  readonly item: AssessmentItem;
  readonly type: InteractionType;
  /** Id of an attempt; null for practice. */
  readonly attempt: string | null;
  readonly review: boolean;
  /** The result to look at; by default that of the attempt. */
  readonly result: ItemResult | null;
}

/**
 * How an item stands. `open`: may be answered and checked. `test`: may be answered. `checked`: was answered, may be tried again.
 * `review`: was submitted. `kept`: was given, and nothing can be said of it.
 */
export interface ItemView {
  readonly mode: 'open' | 'test' | 'checked' | 'review' | 'kept';
  readonly response: unknown;
  /** Of a response that was checked. */
  readonly outcome: Outcome | null;
  /** `noted`: nothing of it is right or wrong. Null where nothing was checked or answered. */
  readonly verdict: Verdict | 'noted' | null;
  readonly hints: number;
  readonly seed: Seed;
  /** The question has changed since it was answered. */
  readonly isOutdated: boolean;
}

/** How an item stands by what has happened so far. */
export function itemView(state: LearnerState, request: ItemRequest): ItemView {
  const { attempt: id, review } = request;
  if (id === null && !review) return practiceView(state, request);
  const attempt = state.attempts.get(id ?? '');
  const seed = attempt?.seed ?? 0;
  if (review)
    return reviewView(
      request,
      request.result ?? attempt?.submitted?.results.find((each) => each.item === request.item.id),
      seed,
    );
  const response = request.type.parseResponse(attempt?.responses.get(request.item.id));
  const hints = attempt?.hints.get(request.item.id) ?? 0;
  const mode = attempt && !attempt.submitted ? 'test' : 'kept';
  return { mode, response, hints, seed, outcome: null, verdict: null, isOutdated: false };
}

function practiceView(state: LearnerState, { item, type }: ItemRequest): ItemView {
  const record = state.items.get(item.id);
  const view = { hints: record?.hints ?? 0, seed: 0, outcome: null, verdict: null, isOutdated: false };
  const answer = record?.answers.at(-1);
  if (!record || record.open || !answer) return { ...view, mode: 'open', response: type.parseResponse(record?.draft) };
  return {
    ...view,
    mode: 'checked',
    response: type.parseResponse(answer.response),
    outcome: answer.outcome,
    verdict: judge(answer.outcome),
    isOutdated: answer.itemHash !== contentHash(item),
  };
}

const judge = (outcome: Outcome | null): Verdict | 'noted' => (outcome ? verdictOf(outcome) : 'noted');

/** An item that was not answered has no verdict, though it scored nothing: the two are not the same. */
function reviewView({ item, type }: ItemRequest, result: ItemResult | undefined, seed: Seed): ItemView {
  const response = type.parseResponse(result?.response);
  const outcome = result?.outcome ?? null;
  return {
    mode: 'review',
    response,
    hints: 0,
    seed,
    outcome,
    verdict: isAnswered(type, item, response) ? judge(outcome) : null,
    isOutdated: result !== undefined && result.itemHash !== contentHash(item),
  };
}
