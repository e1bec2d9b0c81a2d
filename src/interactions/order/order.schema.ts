import * as z from 'zod/mini';
import { idSchema, itemSchema, textSchema } from '../../core/course/course.schema.js';

const isPermutation = ({
  options,
  correctResponse,
}: {
  options: readonly { id: string }[];
  correctResponse: readonly string[];
}): boolean =>
  correctResponse.length === options.length &&
  new Set(correctResponse).size === options.length &&
  options.every(({ id }) => correctResponse.includes(id));

/** Things to put in order (QTI order interaction). The order in which they stand in the file has no meaning. */
export const orderItemSchema = z
  .extend(itemSchema, {
    options: z
      .array(z.object({ id: idSchema, text: textSchema, feedback: z.optional(textSchema) }))
      .check(z.minLength(2), z.maxLength(30)),
    /** All options, first to last. */
    correctResponse: z.array(idSchema),
    scoring: z.optional(
      z.object({
        mode: z.optional(z.enum(['allOrNothing', 'absolutePosition', 'relativeNext', 'longestSubset'])),
        maxScore: z.optional(z.number().check(z.positive())),
      }),
    ),
  })
  .check(z.refine(isPermutation, { path: ['correctResponse'] }));

/** All options, first to last. */
export const orderResponseSchema = z.array(idSchema);

export type OrderItem = z.infer<typeof orderItemSchema>;
export type OrderResponse = readonly string[];
