import { earningOf, isBestKey, isPairMapping, type Pair, type PairRules } from '../../core/assessment/pairs.js';

/** The rules of an item, whatever its texts. */
export interface MatrixRules {
  readonly rows: PairRules['sources'];
  readonly columns: PairRules['targets'];
  readonly maxChoices?: number | undefined;
  readonly correctResponse: readonly Pair[];
  readonly scoring?: PairRules['scoring'];
}

/** Whether each row takes one column only. */
export function isSingle({ maxChoices = 1 }: MatrixRules): boolean {
  return maxChoices === 1;
}

/** The item as rules of pairs. They speak of one right target for each source, so only where a row takes one column. */
export function pairRules({ rows, columns, correctResponse, scoring }: MatrixRules): PairRules {
  return { sources: rows, targets: columns, reuse: true, correctResponse, scoring };
}

/** Where rows and columns meet: by rows, then by columns. */
export function allPairs({ rows, columns }: MatrixRules): readonly Pair[] {
  return rows.flatMap((row) => columns.map((column): Pair => [row.id, column.id]));
}

/** Whether a list of pairs has one. */
export function hasPair(pairs: readonly Pair[], [row, column]: Pair): boolean {
  return pairs.some(([source, target]) => source === row && target === column);
}

/** Whether the key names pairs that exist, each once, and no more in a row than may be chosen. */
export function isWithinMatrix(rules: MatrixRules): boolean {
  const { rows, correctResponse: key } = rules;
  if (allPairs(rules).filter((pair) => hasPair(key, pair)).length !== key.length) return false;
  return !isSingle(rules) || rows.every(({ id }) => key.filter(([row]) => row === id).length <= 1);
}

/** Whether the key says of each row what is right in it. */
export function leavesNoRowOut({ rows, correctResponse }: MatrixRules): boolean {
  return rows.every(({ id }) => correctResponse.some(([row]) => row === id));
}

/** Whether a mapping names pairs that exist, and nothing that may be chosen earns more than the key. */
export function isMatrixMapping(rules: MatrixRules): boolean {
  const { scoring } = rules;
  if (scoring?.mode !== 'mapped') return true;
  const asPairs = pairRules(rules);
  if (isSingle(rules)) return isPairMapping(asPairs);
  const pairs = allPairs(rules);
  const names = pairs.map((pair) => pair.join(' '));
  const best = pairs.reduce((sum, pair) => sum + Math.max(0, earningOf(asPairs, pair)), 0);
  const isKnown = Object.keys(scoring.mapping ?? {}).every((name) => names.includes(name));
  return isKnown && isBestKey(asPairs, best);
}
