import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** What to take away, at the end of a lesson. */
export const keyPointsBlockSchema = z.extend(blockSchema, {
  /** In place of "Key points". */
  title: z.optional(textSchema),
  /** Short sentences; CommonMark without blocks. Ids are unique in the block. */
  points: z.array(z.looseObject({ id: idSchema, text: textSchema })).check(z.minLength(1), z.maxLength(9)),
});

export type KeyPointsBlock = z.infer<typeof keyPointsBlockSchema>;
