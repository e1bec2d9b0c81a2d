import * as z from 'zod/mini';
import { idSchema, itemSchema, textSchema } from '../../core/course/course.schema.js';

const pointSchema = z.object({ id: idSchema, text: textSchema, feedback: z.optional(textSchema) });

/** A statement and a scale to place oneself on, without key and score; `feedback.correct` is said after any answer. */
export const likertItemSchema = z.extend(itemSchema, {
  /** The points of the scale, from one end to the other; each is named. */
  scale: z.array(pointSchema).check(
    z.minLength(2),
    z.maxLength(11),
    z.refine((points) => new Set(points.map(({ id }) => id)).size === points.length),
  ),
});

/** Id of the point. */
export const likertResponseSchema = idSchema;

export type LikertItem = z.infer<typeof likertItemSchema>;
