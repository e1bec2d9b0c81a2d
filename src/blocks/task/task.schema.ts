import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** Something to do at one's own workplace, as a list to tick and to print. */
export const taskBlockSchema = z.extend(blockSchema, {
  title: textSchema,
  /** CommonMark; what the list is for. */
  text: z.optional(textSchema),
  /** CommonMark without blocks. Ids are unique in the block; ticks are kept by them. */
  entries: z.array(z.looseObject({ id: idSchema, text: textSchema })).check(z.minLength(1), z.maxLength(50)),
});

export type TaskBlock = z.infer<typeof taskBlockSchema>;
