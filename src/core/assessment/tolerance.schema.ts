import * as z from 'zod/mini';

/** How far from the expected number an answer may be, bounds included; `relative` is a share of the expected number. */
export const toleranceSchema = z.object({
  type: z.enum(['absolute', 'relative']),
  value: z.number().check(z.nonnegative()),
});

export type Tolerance = z.infer<typeof toleranceSchema>;
