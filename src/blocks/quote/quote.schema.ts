import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** Somebody's own words. */
export const quoteBlockSchema = z.extend(blockSchema, {
  /** CommonMark. */
  text: textSchema,
  /** Who said it, and where. */
  credit: z.optional(textSchema),
  url: z.optional(textSchema),
});

export type QuoteBlock = z.infer<typeof quoteBlockSchema>;
