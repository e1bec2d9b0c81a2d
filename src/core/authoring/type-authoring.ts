import type { Schema } from '../plug.js';
import { isFields, type Fields } from './fields.js';
import type { Gesture } from './gesture.js';

/** Keys that lead from an item or a block to a place in it. */
export type Path = readonly PropertyKey[];

/** Why parts of an item or a block that are each allowed do not fit together, and which of them has to be mended. */
export interface Misfit {
  readonly path: Path;
  /** In the words of somebody who writes the file. */
  readonly message: string;
}

/** What an author should mend although the schema allows it: an answer that nobody can give, a scene without an end. */
export interface Defect extends Misfit {
  /** What `c4s check` calls it. */
  readonly code: string;
}

/** A section of the authoring guide. The heading before it is the name of the type, the example follows it. */
export interface GuideSection {
  /** Sections stand in the order of these numbers; of two with the same number, in the order of their names. */
  readonly place: number;
  /** What authors should know: lines of CommonMark, each of up to 140 letters. */
  readonly lines: readonly string[];
}

/**
 * What tools know of an item or a block: the half of its type that no learner loads. A place is named by its path from the item or the
 * block, with a star for each member of a list: `panels.*.title`.
 */
export interface AuthoringDefinition<Content> {
  /** The item or the block as authors write it. */
  readonly content: Schema<Content>;
  /** Places of the texts that a translation may overlay, besides those that all items have. */
  readonly texts: readonly string[];
  /** What a field means, by its place, where the JSDoc of the schema does not say it: editors show it. */
  readonly words?: Readonly<Record<string, string>>;
  /**
   * Says why parts do not fit together.
   * @param path - Of the part that the schema has named.
   * @param content - All of it, as it stands in the file.
   * @returns null where nothing better can be said than that it does not fit.
   */
  explain?(path: Path, content: Fields): Misfit | null;
  /** Lists what learners will stumble over although the schema allows it. */
  defects?(content: Content): readonly Defect[];
  /** What the guide shows and `c4s new` writes: without the name of the type, which is that of the folder. */
  readonly example: Fields & { readonly id: string };
  readonly guide: GuideSection;
}

/** What tools know of a question. */
export interface InteractionAuthoringDefinition<Item> extends AuthoringDefinition<Item> {
  /**
   * How hands answer it on an English page: rightly or, where nothing is right or wrong, in the same way each time.
   * @returns What they do, one after the other.
   */
  hands(item: Item): readonly Gesture[];
}

/** What tools know of a type, its own types closed over: nothing here throws. */
export interface TypeAuthoring {
  readonly texts: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  explain(path: Path, content: unknown): Misfit | null;
  /** @returns Nothing for what is not of this type. */
  defects(content: unknown): readonly Defect[];
  readonly example: Fields;
  readonly guide: GuideSection;
}

/** What tools know of a way of answering. */
export interface InteractionAuthoring extends TypeAuthoring {
  /** @returns Nothing for what is not of this type. */
  hands(item: unknown): readonly Gesture[];
}

/** Seals what tools know of a kind of block. */
export function defineBlockAuthoring<Content>(definition: AuthoringDefinition<Content>): TypeAuthoring {
  const { content: schema, texts, words = {}, example, guide } = definition;
  return {
    ...{ texts, words, example, guide },
    explain: (path, content) => (isFields(content) ? (definition.explain?.(path, content) ?? null) : null),
    defects(content) {
      const result = schema.safeParse(content);
      return result.success ? (definition.defects?.(result.data) ?? []) : [];
    },
  };
}

/** Seals what tools know of a way of answering. */
export function defineInteractionAuthoring<Item>(
  definition: InteractionAuthoringDefinition<Item>,
): InteractionAuthoring {
  return {
    ...defineBlockAuthoring(definition),
    hands(item) {
      const result = definition.content.safeParse(item);
      return result.success ? definition.hands(result.data) : [];
    },
  };
}
