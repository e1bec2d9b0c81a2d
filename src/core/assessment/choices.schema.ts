import * as z from 'zod/mini';
import { idSchema } from '../course/course.schema.js';
import { isChoiceKey, isChoiceMapping, type ChoiceRules } from './choices.js';

/** Whether no id stands twice. */
export const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** The fields of an item whose answer is a set of options. */
export const choiceFields = {
  /** How many may be chosen: 1 where it is not said, 0 for any number. */
  maxChoices: z.optional(z.int().check(z.minimum(0))),
  correctResponse: z.array(idSchema).check(z.minLength(1), z.refine(isUnique)),
  scoring: z.optional(
    z.object({
      /** One choice: `allOrNothing` by default. Several: `rightMinusWrong`. */
      mode: z.optional(z.enum(['allOrNothing', 'rightMinusWrong', 'mapped'])),
      /** 1 by default. `mapped` has its own: what the key earns. */
      maxScore: z.optional(z.number().check(z.positive())),
      /** What each option earns when chosen; options that are not named earn nothing (QTI mapping). */
      mapping: z.optional(z.record(idSchema, z.number())),
      /** No score is lower (QTI mapping). */
      lowerBound: z.optional(z.number()),
      /** No score is higher (QTI mapping). */
      upperBound: z.optional(z.number().check(z.positive())),
      /** Without it, no score is below 0. */
      allowNegative: z.optional(z.boolean()),
    }),
  ),
};

/** Checks of an item that its key and its mapping fit its options. @param rulesOf - The item as rules. */
export const choiceChecks = <Item>(rulesOf: (item: Item) => ChoiceRules) =>
  [
    z.refine<Item>((item) => isChoiceKey(rulesOf(item)), { path: ['correctResponse'] }),
    z.refine<Item>((item) => isChoiceMapping(rulesOf(item)), { path: ['scoring', 'mapping'] }),
  ] as const;

/** Ids of what is chosen; their order has no meaning. */
export const choiceResponseSchema = z.array(idSchema);
