import * as z from 'zod/mini';
import { idSchema, textSchema } from '../course/course.schema.js';

/** Source and target, by their ids. A list of two for the embed's small schemas, which have no tuples. */
export const pairSchema = z.array(idSchema).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<
  [string, string],
  [string, string]
>;

/** What a learner has paired so far. */
export const pairsSchema = z.array(pairSchema);

/** How pairs are scored. */
export const pairScoringSchema = z.object({
  /** `perPart` by default: each right pair earns its share. */
  mode: z.optional(z.enum(['perPart', 'allOrNothing', 'mapped'])),
  /** 1 by default. `mapped` has its own: what the key earns. */
  maxScore: z.optional(z.number().check(z.positive())),
  /** What each pair earns, by `"source target"` (QTI mapping). */
  mapping: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,62} [a-z][a-z0-9-]{0,62}$/)), z.number())),
  /** What other pairs earn, 0 by default; below 0 where guessing shall not pay. */
  defaultValue: z.optional(z.number()),
  /** No score is lower (QTI mapping). */
  lowerBound: z.optional(z.number()),
  /** No score is higher (QTI mapping). */
  upperBound: z.optional(z.number().check(z.positive())),
  /** Without it, no score is below 0. */
  allowNegative: z.optional(z.boolean()),
});

/** Things with ids of their own within an item. */
export const namedTexts = (least: number, most: number) =>
  z.array(z.object({ id: idSchema, text: textSchema, feedback: z.optional(textSchema) })).check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((texts) => new Set(texts.map(({ id }) => id)).size === texts.length),
  );
