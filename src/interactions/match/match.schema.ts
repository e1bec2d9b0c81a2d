import * as z from 'zod/mini';
import { isPairKey, isPairMapping, type Pair, type PairRules } from '../../core/assessment/pairs.js';
import { namedTexts, pairSchema, pairScoringSchema, pairsSchema } from '../../core/assessment/pairs.schema.js';
import { itemSchema } from '../../core/course/course.schema.js';

const fields = z.extend(itemSchema, {
  /** What stays in its place, in this order. The feedback of one is shown where its match is not right. */
  stems: namedTexts(1, 30),
  /** What is matched with the stems; there may be more options than stems. */
  options: namedTexts(2, 30),
  /** True where an option may go with several stems. */
  reuse: z.optional(z.boolean()),
  /** For each stem its option: `["stem", "option"]`. */
  correctResponse: z.array(pairSchema),
  /** False keeps the options in the order of the file. */
  shuffle: z.optional(z.boolean()),
  scoring: z.optional(pairScoringSchema),
});

/** Things to match with one another (QTI match interaction, Moodle matching question). */
export const matchItemSchema = fields.check(
  z.refine((item) => isPairKey(matchRules(item)), { path: ['correctResponse'] }),
  z.refine((item) => isPairMapping(matchRules(item)), { path: ['scoring', 'mapping'] }),
);

/** Pairs of stem and option, as far as they are matched. */
export const matchResponseSchema = pairsSchema;

export type MatchItem = z.infer<typeof fields>;
export type MatchResponse = readonly Pair[];

/** The item as rules of pairs. */
export function matchRules({ stems, options, reuse, correctResponse, scoring }: MatchItem): PairRules {
  return { sources: stems, targets: options, reuse: reuse ?? false, correctResponse, scoring };
}
