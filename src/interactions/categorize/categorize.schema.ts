import * as z from 'zod/mini';
import { isPairKey, isPairMapping, type Pair, type PairRules } from '../../core/assessment/pairs.js';
import { namedTexts, pairSchema, pairScoringSchema, pairsSchema } from '../../core/assessment/pairs.schema.js';
import { itemSchema } from '../../core/course/course.schema.js';

const fields = z.extend(itemSchema, {
  /** What is sorted. The feedback of one is shown where it is not in its category. */
  options: namedTexts(2, 50),
  /** Where it goes; a category may stay empty. */
  categories: namedTexts(2, 12),
  /** For each option its category: `["option", "category"]`. */
  correctResponse: z.array(pairSchema),
  /** False keeps the options in the order of the file. */
  shuffle: z.optional(z.boolean()),
  scoring: z.optional(pairScoringSchema),
});

/** Things to sort into categories (QTI gap match, Moodle matching question with answers that repeat). */
export const categorizeItemSchema = fields.check(
  z.refine((item) => isPairKey(categorizeRules(item)), { path: ['correctResponse'] }),
  z.refine((item) => isPairMapping(categorizeRules(item)), { path: ['scoring', 'mapping'] }),
);

/** Pairs of option and category, as far as they are sorted. */
export const categorizeResponseSchema = pairsSchema;

export type CategorizeItem = z.infer<typeof fields>;
export type CategorizeResponse = readonly Pair[];

/** The item as rules of pairs. */
export function categorizeRules({ options, categories, correctResponse, scoring }: CategorizeItem): PairRules {
  return { sources: options, targets: categories, reuse: true, correctResponse, scoring };
}
