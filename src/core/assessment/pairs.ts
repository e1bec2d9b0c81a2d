import * as mapping from './mapping.js';
import type { Mapping } from './mapping.js';
import type { Outcome } from './outcome.js';

/** A source with the target that it goes with (QTI directed pair, xAPI `matching`). */
export type Pair = readonly [source: string, target: string];

/** How pairs are scored; a mapping names them `"source target"`. */
export interface PairScoring extends Mapping {
  readonly mode?: 'perPart' | 'allOrNothing' | 'mapped' | undefined;
  readonly maxScore?: number | undefined;
}

/** The rules of an item whose answer is pairs: each source has one right target. */
export interface PairRules {
  readonly sources: readonly { readonly id: string }[];
  readonly targets: readonly { readonly id: string }[];
  /** Whether several sources may go with one target. */
  readonly reuse: boolean;
  readonly correctResponse: readonly Pair[];
  readonly scoring?: PairScoring | undefined;
}

/** How a pair stands after a check. */
export type PairVerdict = 'right' | 'partial' | 'wrong';

/**
 * The pairs of a response that count, in the order of the sources: of ids that still exist, each source once, and each target
 * once unless targets may be used again.
 */
export function knownPairs({ sources, targets, reuse }: PairRules, response: readonly Pair[]): readonly Pair[] {
  const used = new Set<string>();
  return sources.flatMap(({ id }) => {
    const pair = response.find(
      ([source, target]) =>
        source === id && targets.some((known) => known.id === target) && (reuse || !used.has(target)),
    );
    if (pair) used.add(pair[1]);
    return pair ? [pair] : [];
  });
}

/**
 * Scores pairs: `perPart` is QTI `map_response` with 1/n for each right pair and 0 for others, and Moodle's share of right
 * stems; `allOrNothing` is QTI `match_correct`; `mapped` is QTI `map_response` with the author's values and bounds.
 * @returns null where nothing is paired.
 */
export function scorePairs(rules: PairRules, response: readonly Pair[]): Outcome | null {
  const pairs = knownPairs(rules, response);
  if (pairs.length === 0) return null;
  const { scoring, correctResponse } = rules;
  const max = scoring?.maxScore ?? 1;
  const right = rightPairs(rules, response).length;
  switch (scoring?.mode) {
    case 'allOrNothing':
      return { raw: right === correctResponse.length ? max : 0, max };
    case 'mapped':
      return scoreMapped(rules, pairs);
    case 'perPart':
    case undefined:
      return { raw: (right / correctResponse.length) * max, max };
  }
}

/** The pairs of a response that are right. */
export function rightPairs(rules: PairRules, response: readonly Pair[]): readonly Pair[] {
  return knownPairs(rules, response).filter(([source, target]) => rightTarget(rules, source) === target);
}

/** The target that a source goes with. */
export function rightTarget({ correctResponse }: PairRules, source: string): string | undefined {
  return correctResponse.find(([id]) => id === source)?.[1];
}

/** How one pair stands. */
export function verdictOnPair(rules: PairRules, [source, target]: Pair): PairVerdict {
  if (rightTarget(rules, source) === target) return 'right';
  return rules.scoring?.mode === 'mapped' && earningOf(rules, [source, target]) > 0 ? 'partial' : 'wrong';
}

/** Whether the key gives each source one target that exists, and no target twice unless targets may be used again. */
export function isPairKey(rules: PairRules): boolean {
  const { sources, correctResponse } = rules;
  return correctResponse.length === sources.length && knownPairs(rules, correctResponse).length === sources.length;
}

/** Whether a mapping names pairs that exist, and no pair of a source earns more than the one of the key. */
export function isPairMapping(rules: PairRules): boolean {
  const { sources, targets, scoring, correctResponse } = rules;
  if (scoring?.mode !== 'mapped') return true;
  const pairs = sources.flatMap(({ id }) => targets.map((target): Pair => [id, target.id]));
  const names = pairs.map(nameOf);
  if (!Object.keys(scoring.mapping ?? {}).every((name) => names.includes(name))) return false;
  const isBest = ([source, target]: Pair): boolean =>
    pairs.every(
      (pair) => pair[0] !== source || earningOf(rules, pair) <= Math.max(0, earningOf(rules, [source, target])),
    );
  return mappedMaximum(rules) > 0 && correctResponse.every(isBest);
}

/** What a `mapped` item gives for its key. */
export function mappedMaximum({ scoring, correctResponse }: PairRules): number {
  return mapping.mappedMaximum(scoring, correctResponse.map(nameOf));
}

/** What pairs earn in a `mapped` item. Each pair counts as often as it is named. */
export function scoreMapped({ scoring, correctResponse }: PairRules, pairs: readonly Pair[]): Outcome {
  return mapping.scoreMapped(scoring, correctResponse.map(nameOf), pairs.map(nameOf));
}

/** What one pair earns in a `mapped` item. */
export function earningOf({ scoring }: PairRules, pair: Pair): number {
  return mapping.earningOf(scoring, nameOf(pair));
}

/** Whether nothing earns more than the key. @param best - The most that can be earned by what may be paired. */
export function isBestKey({ scoring, correctResponse }: PairRules, best: number): boolean {
  return mapping.isBestKey(scoring, correctResponse.map(nameOf), best);
}

function nameOf(pair: Pair): string {
  return pair.join(' ');
}
