import type { Pair } from '../../core/assessment/pairs.js';

/** A QTI mapping, its keys in the letters of our ids. */
export interface Mapping {
  readonly entries: Readonly<Record<string, number>>;
  readonly defaultValue: number;
  readonly lowerBound?: number;
  readonly upperBound?: number;
}

/** `map_response`: the sum of what the distinct values earn, within the bounds; nothing for no response. */
export function mapResponse(mapping: Mapping, values: readonly string[]): number {
  if (values.length === 0) return 0;
  const { entries, defaultValue, lowerBound = -Infinity, upperBound = Infinity } = mapping;
  const sum = [...new Set(values)].reduce((total, value) => total + (entries[value] ?? defaultValue), 0);
  return Math.min(upperBound, Math.max(lowerBound, sum));
}

/** `match_correct` of a container whose order has no meaning. */
export function matchCorrect(key: readonly string[], values: readonly string[], points = 1): number {
  return [...key].sort().join() === [...values].sort().join() ? points : 0;
}

/** Each choice of some ids: at most so many. */
export function everyChoice(ids: readonly string[], most = ids.length): string[][] {
  const all = ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
  return all.filter((set) => set.length <= most);
}

/** Each order of some ids. */
export function everyOrder(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) => everyOrder(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

/** Each way to give sources at most one target; a target takes one source alone unless `reuse`. */
export function everyPairing(
  sources: readonly string[],
  targets: readonly string[],
  { reuse }: { readonly reuse: boolean },
): Pair[][] {
  const [source, ...others] = sources;
  if (source === undefined) return [[]];
  return everyPairing(others, targets, { reuse }).flatMap((rest) => {
    const free = targets.filter((target) => reuse || !rest.some(([, taken]) => taken === target));
    return [rest, ...free.map((target): Pair[] => [[source, target], ...rest])];
  });
}

/** Pairs as QTI writes them: `source target`. */
export const pairNames = (pairs: readonly Pair[]): string[] => pairs.map((pair) => pair.join(' '));
