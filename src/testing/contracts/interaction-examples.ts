import type * as fc from 'fast-check';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../../core/course/course.js';
import type { InteractionChanges, InteractionHarness } from '../harnesses/interaction-harness.js';

/** What a type brings along for the floor that all types share. Responses are those of its own schema. */
export type InteractionExamples = SharedExamples & (GradedResponses | UngradedResponses);

export interface SharedExamples {
  /** Name of the folder. */
  readonly name: string;
  /** Items as authors write them; the first is shown in every state. */
  readonly examples: readonly AssessmentItem[];
  /** What is wrong with an item, and the item. */
  readonly damaged: Readonly<Record<string, unknown>>;
  /** Responses that say nothing yet. */
  readonly empty: readonly unknown[];
  /** Values that are no responses. */
  readonly foreign: readonly unknown[];
  /** Any responses to an item, for the bounds of scores. */
  responses?(item: AssessmentItem): fc.Arbitrary<unknown>;
  /** Gives the perfect response by keys alone: `press`, `type`, `tabTo`. */
  answerByKeyboard(page: InteractionHarness, item: AssessmentItem): Promise<void>;
  /** Gives the same by single taps, and typing where the response is a text. */
  answerByTaps(page: InteractionHarness, item: AssessmentItem): Promise<void>;
}

export interface GradedResponses {
  readonly ungraded?: undefined;
  /** A response of full score, for each example. By default what the type calls correct. */
  perfect?(item: AssessmentItem): unknown;
  /** A response without any score, for each example. */
  incorrect(item: AssessmentItem): unknown;
  /** A response between the two; undefined where the item knows none. */
  partial?(item: AssessmentItem): unknown;
}

export interface UngradedResponses {
  /** For a type in which nothing is right or wrong: any answer, for each example, in place of those above. */
  ungraded(item: AssessmentItem): unknown;
}

/** A response of full score; of a type that is not graded, any answer. */
export const perfectFor = (type: InteractionType, given: InteractionExamples) => (item: AssessmentItem) =>
  given.ungraded ? given.ungraded(item) : (given.perfect?.(item) ?? type.correctResponse(item));

/** A response without any score; of a type that is not graded, any answer. */
export const incorrectFor = (given: InteractionExamples) => (item: AssessmentItem) =>
  given.ungraded ? given.ungraded(item) : given.incorrect(item);

/** What a question may look like, and how it comes to that. */
export function statesOf(
  type: InteractionType,
  given: InteractionExamples,
  item: AssessmentItem,
  perfect: (item: AssessmentItem) => unknown,
): Readonly<Record<string, InteractionChanges>> {
  const checked = (response: unknown): InteractionChanges => ({
    response,
    outcome: type.score(item, response),
    disabled: true,
  });
  const shared = {
    'nothing is answered': { headingLevel: 4 },
    'something is answered': { response: perfect(item) },
    'it is disabled': { disabled: true },
    'an answer is missing': { error: 'Choose an answer, then check it.' },
  };
  if (given.ungraded) return { ...shared, 'the answer is noted': { ...checked(perfect(item)), withSolution: true } };
  const partial = given.partial?.(item);
  return {
    ...shared,
    'the answer is correct': checked(perfect(item)),
    ...(partial === undefined ? {} : { 'the answer is partly correct': checked(partial) }),
    'the answer is incorrect': checked(given.incorrect(item)),
    'the solution is shown': { ...checked(given.incorrect(item)), withSolution: true },
  };
}
