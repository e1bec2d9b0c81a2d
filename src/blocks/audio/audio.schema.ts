import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** A recording to listen to, with all that is said in it (WCAG 1.2.1). */
export const audioBlockSchema = z.extend(blockSchema, {
  title: textSchema,
  /** Relative to the course file, or an https address. */
  src: textSchema,
  caption: z.optional(textSchema),
  credit: z.optional(textSchema),
  /** CommonMark. */
  transcript: textSchema,
});

export type AudioBlock = z.infer<typeof audioBlockSchema>;
