import * as z from 'zod/mini';
import { knownNumberSchema } from '../../core/assessment/known-number.schema.js';
import { toleranceSchema } from '../../core/assessment/tolerance.schema.js';
import { itemSchema, textSchema } from '../../core/course/course.schema.js';
import { isReachable, isScale } from './slider.scale.js';

/** A number on a scale (QTI slider interaction). */
export const sliderItemSchema = z
  .extend(itemSchema, {
    min: z.number(),
    max: z.number(),
    /** From one position of the thumb to the next, counted from `min`; 1 by default. A number that is typed may lie between. */
    step: z.optional(z.number().check(z.positive())),
    /** Stands beside the number. */
    unit: z.optional(textSchema),
    correctResponse: z.number(),
    tolerance: z.optional(toleranceSchema),
    /** Numbers that show a known mistake, with what helps then, or that earn a share of the score; the first that fits. */
    misconceptions: z.optional(z.array(knownNumberSchema)),
    scoring: z.optional(z.object({ maxScore: z.optional(z.number().check(z.positive())) })),
  })
  .check(
    z.refine((item) => isScale(item), { path: ['max'] }),
    z.refine((item) => isReachable(item), { path: ['correctResponse'] }),
  );

/** The number on the scale. There is none before the learner has touched the slider. */
export const sliderResponseSchema = z.number();

export type SliderItem = z.infer<typeof sliderItemSchema>;
