import * as z from 'zod/mini';
import { idSchema, textSchema } from '../../core/course/course.schema.js';
import { isUnique } from '../../core/assessment/choices.schema.js';
import { isShape } from './hotspot.spots.js';

/** Natural size of a picture in pixels. */
export const pixelsSchema = z.int().check(z.minimum(1), z.maximum(20_000));

export const MOST_SPOTS = 20;

/** Named areas of a picture. */
export const spotsSchema = z
  .array(
    z
      .object({
        id: idSchema,
        /** Its name in the list; it says the same as pressing the spot. */
        text: textSchema,
        feedback: z.optional(textSchema),
        /** As in QTI and in HTML image maps. */
        shape: z.enum(['rect', 'circle', 'poly']),
        /**
         * In pixels of the picture from its upper left corner. `rect`: left, top, right, bottom. `circle`: centre x, centre y, radius.
         * `poly`: x and y of each corner.
         */
        coords: z.array(z.number()).check(z.minLength(3), z.maxLength(200)),
      })
      .check(
        z.refine(isShape, {
          path: ['coords'],
          params: {
            why: 'a rect takes left, top, right, bottom; a circle x, y, radius; a poly x and y of its corners',
          },
        }),
      ),
  )
  .check(
    z.minLength(2),
    z.maxLength(MOST_SPOTS),
    z.refine((spots) => isUnique(spots.map(({ id }) => id))),
  );
