import type { AssessmentItem } from '../course/course.js';
import type { CourseProblem } from '../errors.js';
import { check, type ElementClass, type Schema } from '../plug.js';
import type { Result } from '../result.js';
import type { Outcome } from './outcome.js';

/** xAPI interaction types (xAPI 1.0.3, part 2, 4.1.2.1 "Interaction Activities"). */
export type XapiInteractionType =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'matching'
  | 'performance'
  | 'sequencing'
  | 'likert'
  | 'numeric'
  | 'other';

/** A text chosen from the item for one response: which part it speaks of, and the text (CommonMark). */
export interface PartFeedback {
  readonly part: string;
  readonly text: string;
  /** The part in words (CommonMark), shown where several parts have feedback: the text of the option. */
  readonly label?: string;
}

/** How many parts of a right answer a response has found. */
export interface PartsFound {
  readonly found: number;
  readonly of: number;
}

/**
 * One way of answering, as its folder describes it. `Item` and `Response` are paired here once; outside the folder both are
 * opaque. The name of the type is the name of the folder.
 */
export interface InteractionDefinition<Item extends AssessmentItem, Response> {
  /** xAPI interaction type of an item. */
  xapi(item: Item): XapiInteractionType;
  /** The item as authors write it. */
  readonly item: Schema<Item>;
  /** What a learner gives. Plain JSON. */
  readonly response: Schema<Response>;
  /**
   * Scores a response by the rules of docs/scoring.md. A type in which nothing is right or wrong leaves it out, and the key too.
   * @returns null where the response is not ready to be scored (nothing chosen yet), which is not the same as wrong.
   */
  score?(item: Item, response: Response): Outcome | null;
  /** A response that scores the maximum. */
  correctResponse?(item: Item): Response;
  /** Feedback on parts of the response: the chosen option, a known misconception. Empty where the author wrote none. */
  feedback(item: Item, response: Response): readonly PartFeedback[];
  /** How much of a partly correct response is right, where that can be counted. */
  found?(item: Item, response: Response): PartsFound;
  /**
   * The response as lines of CommonMark for a review page, in the language of the item.
   * @param language - BCP 47 tag for numbers.
   */
  describe(item: Item, response: Response, language: string): readonly string[];
  /** Loads the element; it is registered by the caller. */
  loadElement(): Promise<ElementClass>;
}

/** An interaction with its types closed over: everything checks what it is given and never throws. */
export interface InteractionType {
  /** Checks an item against its type. Texts may be in any language. */
  parseItem(item: AssessmentItem): Result<AssessmentItem, CourseProblem>;
  /** @returns undefined for a response that is not of this type. */
  parseResponse(response: unknown): unknown;
  xapi(item: AssessmentItem): XapiInteractionType;
  /** @returns null for "not ready", for a type that is not graded, and for a response or an item that is not of this type. */
  score(item: AssessmentItem, response: unknown): Outcome | null;
  /** @returns undefined where there is none. */
  correctResponse(item: AssessmentItem): unknown;
  feedback(item: AssessmentItem, response: unknown): readonly PartFeedback[];
  /** @returns null where the parts of a response cannot be counted. */
  found(item: AssessmentItem, response: unknown): PartsFound | null;
  describe(item: AssessmentItem, response: unknown, language: string): readonly string[];
  loadElement(): Promise<ElementClass>;
  /** For tools: the schemas that authors' editors read. */
  readonly schemas: { readonly item: unknown; readonly response: unknown };
}

function parsed<T>(schema: Schema<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

/** Seals a type's definition for the registry. */
export function defineInteraction<Item extends AssessmentItem, Response>(
  definition: InteractionDefinition<Item, Response>,
): InteractionType {
  const withItem = <T>(item: unknown, use: (item: Item) => T, otherwise: T): T => {
    const known = parsed(definition.item, item);
    return known === undefined ? otherwise : use(known);
  };
  const withBoth = <T>(
    item: unknown,
    response: unknown,
    use: (item: Item, response: Response) => T,
    otherwise: T,
  ): T => {
    const knownItem = parsed(definition.item, item);
    const knownResponse = parsed(definition.response, response);
    return knownItem === undefined || knownResponse === undefined ? otherwise : use(knownItem, knownResponse);
  };
  return {
    parseItem: (item) => check(definition.item, item),
    parseResponse: (response) => parsed(definition.response, response),
    xapi: (item) => withItem<XapiInteractionType>(item, (i) => definition.xapi(i), 'other'),
    score: (item, response) =>
      withBoth<Outcome | null>(item, response, (i, r) => definition.score?.(i, r) ?? null, null),
    correctResponse: (item) => withItem<unknown>(item, (i) => definition.correctResponse?.(i), undefined),
    feedback: (item, response) =>
      withBoth<readonly PartFeedback[]>(item, response, (i, r) => definition.feedback(i, r), []),
    found: (item, response) =>
      withBoth<PartsFound | null>(item, response, (i, r) => definition.found?.(i, r) ?? null, null),
    describe: (item, response, language) =>
      withBoth<readonly string[]>(item, response, (i, r) => definition.describe(i, r, language), []),
    loadElement: () => definition.loadElement(),
    schemas: { item: definition.item, response: definition.response },
  };
}
