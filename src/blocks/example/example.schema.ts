import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** A worked example: a situation, the steps somebody takes, and what comes of it. All texts are CommonMark. */
export const exampleBlockSchema = z.extend(blockSchema, {
  title: textSchema,
  situation: textSchema,
  steps: z
    .array(z.looseObject({ id: idSchema, title: z.optional(textSchema), text: textSchema }))
    .check(z.minLength(1)),
  result: textSchema,
});

export type ExampleBlock = z.infer<typeof exampleBlockSchema>;
export type ExampleStep = ExampleBlock['steps'][number];
