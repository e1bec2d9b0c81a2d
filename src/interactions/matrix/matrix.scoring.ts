import type { Outcome, PartVerdict } from '../../core/assessment/outcome.js';
import { earningOf, knownPairs, scoreMapped, scorePairs, type Pair } from '../../core/assessment/pairs.js';
import { allPairs, hasPair, isSingle, pairRules, type MatrixRules } from './matrix.key.js';

/**
 * Scores a grid by its rows: a row is right where the chosen columns are those of the key, no more and no less. `perPart` gives
 * each right row its share, as Moodle does for right stems; `allOrNothing` is QTI `match_correct`; `mapped` is QTI `map_response`:
 * the sum of what the chosen pairs earn, within the author's bounds.
 * @returns null where nothing is chosen.
 */
export function scoreMatrix(rules: MatrixRules, response: readonly Pair[]): Outcome | null {
  if (isSingle(rules)) return scorePairs(pairRules(rules), response);
  const chosen = chosenPairs(rules, response);
  if (chosen.length === 0) return null;
  const { rows, scoring } = rules;
  const max = scoring?.maxScore ?? 1;
  const right = rightRows(rules, response).length;
  switch (scoring?.mode) {
    case 'allOrNothing':
      return { raw: right === rows.length ? max : 0, max };
    case 'mapped':
      return scoreMapped(pairRules(rules), chosen);
    case 'perPart':
    case undefined:
      return { raw: (right / rows.length) * max, max };
  }
}

/**
 * The pairs of a response that count, by rows and then by columns: of ids that still exist, each once, and one in a row where a row
 * takes one column.
 */
export function chosenPairs(rules: MatrixRules, response: readonly Pair[]): readonly Pair[] {
  if (isSingle(rules)) return knownPairs(pairRules(rules), response);
  return allPairs(rules).filter((pair) => hasPair(response, pair));
}

/** Ids of the rows that are right. */
export function rightRows(rules: MatrixRules, response: readonly Pair[]): readonly string[] {
  return rules.rows.map(({ id }) => id).filter((id) => verdictOnRow(rules, id, response) === 'right');
}

/** How a row stands after a check. `missed`: nothing is chosen in it. `partial`: not right, and yet worth something. */
export function verdictOnRow(rules: MatrixRules, row: string, response: readonly Pair[]): PartVerdict {
  const chosen = chosenPairs(rules, response).filter(([id]) => id === row);
  if (chosen.length === 0) return 'missed';
  const key = rules.correctResponse.filter(([id]) => id === row);
  if (chosen.length === key.length && chosen.every((pair) => hasPair(key, pair))) return 'right';
  return chosen.reduce((sum, pair) => sum + worthOf(rules, pair), 0) > 0 ? 'partial' : 'wrong';
}

/** How one place of the grid stands after a check; null where there is nothing to say of it. */
export function verdictOnPair(rules: MatrixRules, pair: Pair, response: readonly Pair[]): PartVerdict | null {
  const isRight = hasPair(rules.correctResponse, pair);
  if (!hasPair(chosenPairs(rules, response), pair)) return isRight ? 'missed' : null;
  if (isRight) return 'right';
  return worthOf(rules, pair) > 0 ? 'partial' : 'wrong';
}

/** What a pair alone earns: only a mapping pays for pairs, whatever their row. */
function worthOf(rules: MatrixRules, pair: Pair): number {
  return rules.scoring?.mode === 'mapped' ? earningOf(pairRules(rules), pair) : 0;
}
