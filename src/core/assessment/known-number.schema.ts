import * as z from 'zod/mini';
import { idSchema, shareSchema, textSchema } from '../course/course.schema.js';
import { toleranceSchema } from './tolerance.schema.js';

/**
 * A number besides the expected one: a known mistake, with what helps then, or one that earns a share of the score (another answer
 * of Moodle's numerical questions, an entry of a QTI mapping).
 */
export const knownNumberSchema = z
  .object({
    id: idSchema,
    /** The number that shows the mistake, or is near enough. */
    value: z.number(),
    tolerance: z.optional(toleranceSchema),
    /** Share of the score, 0 where it is not said. */
    credit: z.optional(shareSchema),
    feedback: z.optional(textSchema),
  })
  .check(z.refine(({ credit = 0, feedback }) => feedback !== undefined || credit > 0, { path: ['feedback'] }));

/** Known numbers in order: the first that fits, after the expected one, wins. */
export type KnownNumber = z.infer<typeof knownNumberSchema>;
