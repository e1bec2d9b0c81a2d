import type { Outcome } from './outcome.js';

/** How a QTI mapping is bounded: `map_response` of response processing. */
export interface Mapping {
  /** What each named part of a response earns. */
  readonly mapping?: Readonly<Record<string, number>> | undefined;
  /** What a part earns that the mapping does not name; 0 where it is not said. */
  readonly defaultValue?: number | undefined;
  readonly lowerBound?: number | undefined;
  readonly upperBound?: number | undefined;
  readonly allowNegative?: boolean | undefined;
}

/** What one part of a response earns. */
export function earningOf(scoring: Mapping | undefined, name: string): number {
  return scoring?.mapping?.[name] ?? scoring?.defaultValue ?? 0;
}

/** What an item gives for its key. */
export function mappedMaximum(scoring: Mapping | undefined, key: readonly string[]): number {
  return Math.min(sumOf(scoring, key), scoring?.upperBound ?? Infinity);
}

/** What a response earns, never more than the key. Each part counts as often as it is named. */
export function scoreMapped(scoring: Mapping | undefined, key: readonly string[], given: readonly string[]): Outcome {
  const max = mappedMaximum(scoring, key);
  const lowest = lowestScore(scoring);
  const lower = Math.max(scoring?.lowerBound ?? lowest, lowest);
  return { raw: Math.min(max, Math.max(lower, sumOf(scoring, given))), max };
}

/** The least that a response can score: below nothing only where the author allows it. */
export function lowestScore(scoring: Mapping | undefined): number {
  return scoring?.allowNegative ? -Infinity : 0;
}

/**
 * Whether the key of an item earns more than nothing, and as much as anything can.
 * @param best - The most that can be earned by what may be chosen, before it is bounded.
 */
export function isBestKey(scoring: Mapping | undefined, key: readonly string[], best: number): boolean {
  const earned = mappedMaximum(scoring, key);
  // Sums of decimal fractions may differ in their last digit.
  return earned > 0 && earned >= Math.min(best, scoring?.upperBound ?? Infinity) - 1e-9;
}

function sumOf(scoring: Mapping | undefined, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + earningOf(scoring, name), 0);
}
