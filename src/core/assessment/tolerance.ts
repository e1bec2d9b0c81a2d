import type { Tolerance } from './tolerance.schema.js';

export type { Tolerance } from './tolerance.schema.js';

/** What binary fractions may be off, as a share of the numbers (the figure of Moodle's numerical questions). */
const ROUNDING = 1e-14;

/** Largest distance from an expected number that is still right, without the share for rounding. */
export function marginOf(expected: number, tolerance: Tolerance | undefined): number {
  if (!tolerance) return 0;
  return tolerance.type === 'absolute' ? tolerance.value : Math.abs(expected) * tolerance.value;
}

/** Whether a number is within tolerance, bounds included: 3.95 is within 0.05 of 3.9. Without tolerance it must be equal. */
export function isWithin(given: number, expected: number, tolerance?: Tolerance): boolean {
  const margin = marginOf(expected, tolerance);
  return Math.abs(given - expected) <= margin + ROUNDING * Math.max(margin, Math.abs(expected));
}
