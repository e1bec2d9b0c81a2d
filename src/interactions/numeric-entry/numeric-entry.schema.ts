import * as z from 'zod/mini';
import { knownNumberSchema } from '../../core/assessment/known-number.schema.js';
import { toleranceSchema } from '../../core/assessment/tolerance.schema.js';
import { itemSchema, textSchema } from '../../core/course/course.schema.js';

/** A number to type (QTI text entry of base type float with tolerance). */
export const numericEntryItemSchema = z.extend(itemSchema, {
  correctResponse: z.number(),
  tolerance: z.optional(toleranceSchema),
  /** Stands beside the field; a learner may type it or not. */
  unit: z.optional(textSchema),
  /** How many decimals the expected number is shown with. It does not change what is right. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
  /** Numbers that show a known mistake, with what helps then, or that earn a share of the score; the first that fits. */
  misconceptions: z.optional(z.array(knownNumberSchema)),
  scoring: z.optional(z.object({ maxScore: z.optional(z.number().check(z.positive())) })),
});

/**
 * What was typed, and the number that it said in the language it was typed in: a later change of language changes neither.
 * `value` is null while the text cannot be read as one number.
 */
export const numericEntryResponseSchema = z.object({
  text: z.string().check(z.maxLength(200)),
  value: z.nullable(z.number()),
});

export type NumericEntryItem = z.infer<typeof numericEntryItemSchema>;
export type NumericEntryResponse = Readonly<z.infer<typeof numericEntryResponseSchema>>;
