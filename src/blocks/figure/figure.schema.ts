import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

const pixels = z.int().check(z.minimum(1), z.maximum(20_000));

/** A picture with what it shows in words. */
export const figureBlockSchema = z.extend(blockSchema, {
  /** Relative to the course file, or an https address. */
  src: textSchema,
  /** What the picture shows; empty for decoration only. */
  alt: z.string(),
  caption: z.optional(textSchema),
  credit: z.optional(textSchema),
  /** CommonMark, for pictures that need more than `alt` can say. */
  longDescription: z.optional(textSchema),
  /** Natural size in pixels, so that nothing jumps while the picture loads. */
  width: z.optional(pixels),
  height: z.optional(pixels),
});

export type FigureBlock = z.infer<typeof figureBlockSchema>;
