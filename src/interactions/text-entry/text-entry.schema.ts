import * as z from 'zod/mini';
import { acceptedTextsSchema } from '../../core/assessment/accepted-text.schema.js';
import { itemSchema } from '../../core/course/course.schema.js';

/** A word or a few to type (QTI text entry with a string mapping). */
export const textEntryItemSchema = z.extend(itemSchema, {
  /** The first entry that fits wins; at least one must earn the whole score. */
  accept: acceptedTextsSchema,
  scoring: z.optional(z.object({ maxScore: z.optional(z.number().check(z.positive())) })),
});

/** What was typed, letter by letter. */
export const textEntryResponseSchema = z.string().check(z.maxLength(10_000));

export type TextEntryItem = z.infer<typeof textEntryItemSchema>;
