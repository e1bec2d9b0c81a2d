import * as z from 'zod/mini';
import { idSchema, itemSchema, textSchema } from '../../core/course/course.schema.js';
import { earnsMost, hasOption, isKey } from './choice.key.js';

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const scoringSchema = z.object({
  /** One choice: `allOrNothing` by default. Several: `rightMinusWrong`. */
  mode: z.optional(z.enum(['allOrNothing', 'rightMinusWrong', 'mapped'])),
  /** 1 by default. `mapped` has its own: what the key earns. */
  maxScore: z.optional(z.number().check(z.positive())),
  /** What each option earns when chosen; options that are not named earn nothing (QTI mapping). */
  mapping: z.optional(z.record(idSchema, z.number())),
  lowerBound: z.optional(z.number()),
  upperBound: z.optional(z.number().check(z.positive())),
  /** Without it, no score is below 0. */
  allowNegative: z.optional(z.boolean()),
});

/** One or several of some options (QTI choice interaction). True or false is a choice of two. */
export const choiceItemSchema = z
  .extend(itemSchema, {
    /** How many may be chosen: 1 where it is not said, 0 for any number. */
    maxChoices: z.optional(z.int().check(z.minimum(0))),
    options: z.array(z.object({ id: idSchema, text: textSchema, feedback: z.optional(textSchema) })).check(
      z.minLength(2),
      z.maxLength(50),
      z.refine((options) => isUnique(options.map(({ id }) => id))),
    ),
    correctResponse: z.array(idSchema).check(z.minLength(1), z.refine(isUnique)),
    /** False keeps the order of the file. */
    shuffle: z.optional(z.boolean()),
    scoring: z.optional(scoringSchema),
  })
  .check(
    z.refine((item) => isKey(item), { path: ['correctResponse'] }),
    z.refine((item) => Object.keys(item.scoring?.mapping ?? {}).every((id) => hasOption(item, id)), {
      path: ['scoring', 'mapping'],
    }),
    z.refine((item) => item.scoring?.mode !== 'mapped' || earnsMost(item), { path: ['scoring', 'mapping'] }),
  );

/** Ids of what is chosen; their order has no meaning. */
export const choiceResponseSchema = z.array(idSchema);

export type ChoiceItem = z.infer<typeof choiceItemSchema>;
export type ChoiceResponse = readonly string[];
