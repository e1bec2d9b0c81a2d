import * as z from 'zod/mini';
import { choiceChecks, choiceFields, isUnique } from '../../core/assessment/choices.schema.js';
import { idSchema, itemSchema, textSchema } from '../../core/course/course.schema.js';

const fields = z.extend(itemSchema, {
  options: z.array(z.object({ id: idSchema, text: textSchema, feedback: z.optional(textSchema) })).check(
    z.minLength(2),
    z.maxLength(50),
    z.refine((options) => isUnique(options.map(({ id }) => id))),
  ),
  ...choiceFields,
  /** False keeps the order of the file. */
  shuffle: z.optional(z.boolean()),
});

/** One or several of some options (QTI choice interaction). True or false is a choice of two. */
export const choiceItemSchema = fields.check(...choiceChecks((item: ChoiceItem) => item));

export type ChoiceItem = z.infer<typeof fields>;
