import * as z from 'zod/mini';
import { itemSchema, textSchema } from '../../core/course/course.schema.js';

const words = z.optional(z.int().check(z.minimum(1), z.maximum(10_000)));

/** A text to write (QTI extended text), without key and score; `feedback.correct` is said after any answer. */
export const extendedTextItemSchema = z
  .extend(itemSchema, {
    /** How many words are asked for at least. It is advice: a shorter text is taken too. */
    minWords: words,
    /** How many words are asked for at most. It is advice: a longer text is taken, and never cut. */
    maxWords: words,
    /** What somebody else could have written (CommonMark); shown to those who have written something. */
    modelAnswer: z.optional(textSchema),
  })
  .check(z.refine(({ minWords = 1, maxWords = Infinity }) => minWords <= maxWords, { path: ['maxWords'] }));

/** What was written, letter by letter, of any length. */
export const extendedTextResponseSchema = z.string();

export type ExtendedTextItem = z.infer<typeof extendedTextItemSchema>;
