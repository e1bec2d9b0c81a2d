import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** Something that happens one after the other: numbered steps of a process, or dated ones of a timeline. */
export const stepsBlockSchema = z.extend(blockSchema, {
  /** `process` (the default) numbers its steps, `timeline` does not. */
  kind: z.optional(z.enum(['process', 'timeline'])),
  title: z.optional(textSchema),
  steps: z
    .array(
      z.looseObject({
        /** Unique in the block. */
        id: idSchema,
        /** A date, a duration or who does it, above the title. */
        label: z.optional(textSchema),
        title: textSchema,
        /** CommonMark. */
        text: z.optional(textSchema),
      }),
    )
    .check(z.minLength(1)),
});

export type StepsBlock = z.infer<typeof stepsBlockSchema>;
export type StepsStep = StepsBlock['steps'][number];
