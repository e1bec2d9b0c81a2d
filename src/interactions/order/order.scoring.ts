import type { Outcome } from '../../core/assessment/outcome.js';
import { derivedSeed, shuffle, type Seed } from '../../core/assessment/selection.js';
import type { OrderItem, OrderResponse } from './order.schema.js';

/**
 * Scores an order by the rules of Moodle's ordering questions: `allOrNothing` (-1), `absolutePosition` (0), `relativeNext` (1,
 * the last option has no next one) and `longestSubset` (5, a subset of one counts nothing).
 * @returns null for a response that does not hold each option once.
 */
export function scoreOrder(item: OrderItem, response: OrderResponse): Outcome | null {
  if (!isComplete(item, response)) return null;
  const max = item.scoring?.maxScore ?? 1;
  const { earned, of } = earnedParts(item, response);
  return { raw: (max * earned) / of, max };
}

/** The options that stand right by the rule of the item: those that a learner may leave where they are. */
export function optionsInPlace(item: OrderItem, response: OrderResponse): ReadonlySet<string> {
  switch (item.scoring?.mode) {
    case 'relativeNext':
      return new Set(nextRight(item, response).flat());
    case 'longestSubset':
      return new Set(longestSubset(item, response));
    case 'absolutePosition':
    case 'allOrNothing':
    case undefined:
      return new Set(atRightPosition(item, response));
  }
}

/** The order that is shown first: mixed by the seed, and never the solution. */
export function startOrder(item: OrderItem, seed: Seed): OrderResponse {
  const mixed = shuffle(item.correctResponse, derivedSeed(seed, item.id));
  if (atRightPosition(item, mixed).length < mixed.length) return mixed;
  return [...mixed.slice(1), ...mixed.slice(0, 1)];
}

function isComplete({ options }: OrderItem, response: OrderResponse): boolean {
  return response.length === options.length && options.every(({ id }) => response.includes(id));
}

function earnedParts(item: OrderItem, response: OrderResponse): { readonly earned: number; readonly of: number } {
  const count = response.length;
  switch (item.scoring?.mode) {
    case 'absolutePosition':
      return { earned: atRightPosition(item, response).length, of: count };
    case 'relativeNext':
      return { earned: nextRight(item, response).length, of: count - 1 };
    case 'longestSubset':
      return { earned: longestSubset(item, response).length, of: count };
    case 'allOrNothing':
    case undefined:
      return { earned: atRightPosition(item, response).length === count ? 1 : 0, of: 1 };
  }
}

function atRightPosition({ correctResponse }: OrderItem, response: OrderResponse): readonly string[] {
  return response.filter((id, index) => correctResponse[index] === id);
}

/** Neighbours that follow each other in the solution too. */
function nextRight({ correctResponse }: OrderItem, response: OrderResponse): readonly (readonly [string, string])[] {
  return response.slice(0, -1).flatMap((id, index) => {
    const next = response[index + 1];
    return next !== undefined && correctResponse[correctResponse.indexOf(id) + 1] === next ? [[id, next] as const] : [];
  });
}

/** The longest choice of options that stand in the right order among themselves; the leftmost of equal ones. */
function longestSubset({ correctResponse }: OrderItem, response: OrderResponse): readonly string[] {
  const rank = (id: string | undefined): number => (id === undefined ? -1 : correctResponse.indexOf(id));
  const longest = (chains: readonly (readonly string[])[]): readonly string[] =>
    chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
  const endingAt: (readonly string[])[] = [];
  for (const id of response) {
    const before = longest(endingAt.filter((chain) => rank(chain.at(-1)) < rank(id)));
    endingAt.push([...before, id]);
  }
  const best = longest(endingAt);
  return best.length > 1 ? best : [];
}
