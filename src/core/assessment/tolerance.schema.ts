import * as z from 'zod/mini';

/** How far from the expected number an answer may be, bounds included; `relative` is a share of the expected number. */
export const toleranceSchema = z.object({
  /** `absolute`, or `relative` as a share of the expected number. */
  type: z.enum(['absolute', 'relative']),
  /** How far off is still right; of 0.05 `relative` is 5 %. */
  value: z.number().check(z.nonnegative()),
});

export type Tolerance = z.infer<typeof toleranceSchema>;
