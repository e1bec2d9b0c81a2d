import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** A few views of one thing, of which one is shown; in a narrow column an accordion. */
export const tabsBlockSchema = z.extend(blockSchema, {
  /** What the tabs are views of. */
  title: textSchema,
  tabs: z
    .array(
      z.looseObject({
        /** Unique in the block. */
        id: idSchema,
        /** One to three words. */
        title: textSchema,
        /** CommonMark. */
        text: textSchema,
      }),
    )
    .check(z.minLength(2), z.maxLength(8)),
});

export type TabsBlock = z.infer<typeof tabsBlockSchema>;
export type Tab = TabsBlock['tabs'][number];
