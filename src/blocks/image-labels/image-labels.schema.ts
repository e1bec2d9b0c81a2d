import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

const pixels = z.int().check(z.minimum(1), z.maximum(20_000));
const percent = z.number().check(z.minimum(0), z.maximum(100));

/** A picture with numbered places to explore. The list below it says the same. */
export const imageLabelsBlockSchema = z.extend(blockSchema, {
  title: z.optional(textSchema),
  /** Relative to the course file, or an https address. */
  src: textSchema,
  /** What the picture shows as a whole. */
  alt: textSchema,
  credit: z.optional(textSchema),
  /** Natural size in pixels, so that nothing jumps while the picture loads. */
  width: z.optional(pixels),
  height: z.optional(pixels),
  /** Numbered in this order. */
  labels: z
    .array(
      z.looseObject({
        /** Unique in the block. */
        id: idSchema,
        /** Centre of the place, in percent of the picture's width and height, from its upper left corner. */
        x: percent,
        y: percent,
        title: textSchema,
        /** CommonMark. */
        text: textSchema,
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});

export type ImageLabelsBlock = z.infer<typeof imageLabelsBlockSchema>;
export type ImageLabel = ImageLabelsBlock['labels'][number];
