import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** Questions or topics that open one by one. */
export const accordionBlockSchema = z.extend(blockSchema, {
  title: z.optional(textSchema),
  panels: z
    .array(
      z.looseObject({
        /** Unique in the block. */
        id: idSchema,
        title: textSchema,
        /** CommonMark. */
        text: textSchema,
      }),
    )
    .check(z.minLength(1)),
});

export type AccordionBlock = z.infer<typeof accordionBlockSchema>;
export type AccordionPanel = AccordionBlock['panels'][number];
