import * as z from 'zod/mini';
import type { ChoiceRules } from '../../core/assessment/choices.js';
import { choiceChecks, choiceFields } from '../../core/assessment/choices.schema.js';
import { isSpotWithin } from './hotspot.spots.js';
import { MOST_SPOTS, pixelsSchema, spotsSchema } from './hotspot.spots.schema.js';
import { itemSchema, textSchema } from '../../core/course/course.schema.js';

const fields = z.extend(itemSchema, {
  /** Relative to the course file, or an https address. */
  src: textSchema,
  /** What the picture shows, without the answer. */
  alt: textSchema.check(z.regex(/\S/)),
  /** CommonMark, for pictures that need more than `alt` can say. */
  longDescription: z.optional(textSchema),
  credit: z.optional(textSchema),
  /** Natural size in pixels (of a drawing: its `viewBox`), which the coordinates of spots refer to. */
  width: pixelsSchema,
  height: pixelsSchema,
  /** Numbered in this order. Where two overlap, the first lies on top. */
  spots: spotsSchema,
  ...choiceFields,
});

/** One or several spots of a picture (QTI hotspot interaction). The list of the spots is the equal way to answer. */
export const hotspotItemSchema = fields.check(
  ...Array.from({ length: MOST_SPOTS }, (_, index) =>
    z.refine<HotspotItem>((item) => item.spots.slice(index, index + 1).every((spot) => isSpotWithin(spot, item)), {
      path: ['spots', index, 'coords'],
      params: { why: 'it is not all within the picture' },
    }),
  ),
  ...choiceChecks(hotspotRules),
);

export type HotspotItem = z.infer<typeof fields>;
export type HotspotSpot = HotspotItem['spots'][number];

/** The item as a choice of its spots. */
export function hotspotRules({ maxChoices, spots, correctResponse, scoring }: HotspotItem): ChoiceRules {
  return { maxChoices, options: spots, correctResponse, scoring };
}
