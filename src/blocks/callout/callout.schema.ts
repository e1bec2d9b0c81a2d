import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** A box beside the running text. */
export const calloutBlockSchema = z.extend(blockSchema, {
  kind: z.enum(['note', 'tip', 'important', 'definition']),
  title: z.optional(textSchema),
  /** CommonMark. */
  text: textSchema,
});

export type CalloutBlock = z.infer<typeof calloutBlockSchema>;
