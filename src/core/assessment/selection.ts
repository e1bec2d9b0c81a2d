import { textHash } from '../course/text-hash.js';

/** 32-bit unsigned seed, kept in the attempt, from which every shuffle of it follows. */
export type Seed = number;

/** A seed for one part of something seeded: the same part gets the same order again. */
export function derivedSeed(seed: Seed, part: string): Seed {
  return Number.parseInt(textHash(`${String(seed)}/${part}`), 36) % 2 ** 32;
}

/** Reproducible pseudo-random numbers in [0, 1) (Mulberry32: 32-bit state, enough for orders, not for secrets). */
function createRandom(seed: Seed): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The members in another order (Fisher-Yates); the same seed gives the same order. */
export function shuffle<T>(members: readonly T[], seed: Seed): readonly T[] {
  const random = createRandom(seed);
  const result = [...members];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) [result[last], result[other]] = [b, a];
  }
  return result;
}

/**
 * The members in the order in which an item shows them: as written where its author says so, else in the learner's own order.
 * @param part - What of the item they are; the same part gets the same order again.
 */
export function shownOrder<T>(
  members: readonly T[],
  item: { readonly shuffle?: boolean | undefined },
  seed: Seed,
  part: string,
): readonly T[] {
  return item.shuffle === false ? members : shuffle(members, derivedSeed(seed, part));
}

/** Takes turns between groups, keeping the order within each: mixed questions are told apart better than blocked ones. */
export function interleave<T>(members: readonly T[], groupOf: (member: T) => string): readonly T[] {
  const turns = new Map<string, number>();
  const seated = members.map((member, index) => {
    const group = groupOf(member);
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return { member, turn, index };
  });
  return seated.sort((a, b) => a.turn - b.turn || a.index - b.index).map(({ member }) => member);
}

/**
 * Draws items for one attempt.
 * @param ids - The pool, in the author's order.
 * @param options.draw - How many; all where undefined or larger than the pool.
 * @param options.used - How often each was drawn in earlier attempts; the least used come first.
 * @param options.groupOf - Draws evenly from these groups, as far as each has members; within each, the least used come first.
 * @returns Ids in the order of asking: shuffled, or the author's order where `options.shuffle` is false.
 */
export function selectItems(
  ids: readonly string[],
  seed: Seed,
  options: {
    readonly draw?: number;
    readonly shuffle?: boolean;
    readonly used?: ReadonlyMap<string, number>;
    readonly groupOf?: (id: string) => string;
  } = {},
): readonly string[] {
  const { draw = ids.length, used = new Map<string, number>(), groupOf = () => '' } = options;
  const mixed = shuffle(ids, seed);
  const byUse = [...mixed].sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
  const drawn = new Set(interleave(byUse, groupOf).slice(0, draw));
  return (options.shuffle === false ? ids : mixed).filter((id) => drawn.has(id));
}
