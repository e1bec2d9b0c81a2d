import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** A question to think about, with a private note. */
export const reflectionBlockSchema = z.extend(blockSchema, {
  /** CommonMark. */
  prompt: textSchema,
  /** CommonMark; what somebody else could have written. */
  modelAnswer: z.optional(textSchema),
});

export type ReflectionBlock = z.infer<typeof reflectionBlockSchema>;
