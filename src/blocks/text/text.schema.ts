import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** Running text. */
export const textBlockSchema = z.extend(blockSchema, {
  /** CommonMark. */
  text: textSchema,
});

export type TextBlock = z.infer<typeof textBlockSchema>;
