import { creditOf, matchText, spellingOf, type AcceptedText } from '../assessment/accepted-text.js';
import type { KnownNumber } from '../assessment/known-number.schema.js';
import { isWithin, marginOf } from '../assessment/tolerance.js';
import type { Tolerance } from '../assessment/tolerance.schema.js';
import type { Defect, Misfit, Path } from './type-authoring.js';

/** Places of the texts of accepted answers. @param list - Place of the list. */
export const acceptedTexts = (list: string): readonly string[] => [`${list}.*.value`, `${list}.*.feedback`];

/** Of accepted texts, wherever they stand: that none of them earns the whole score. */
export function explainAccepted(path: Path): Misfit | null {
  if (path.at(-1) !== 'accept') return null;
  return { path, message: 'One of these must earn the whole score: take its "credit" away.' };
}

/**
 * Lists accepted texts that an earlier one always takes.
 * @param path - Of the list.
 */
export function acceptedDefects(accept: readonly AcceptedText[], path: Path): readonly Defect[] {
  return accept.flatMap((entry, index) => {
    const sample = entry.wildcard ? spellingOf(entry).replaceAll('…', 'x') : entry.value;
    const winner = matchText(accept, sample)?.entry;
    if (!winner || accept.indexOf(winner) >= index) return [];
    const worth = creditOf(winner) === creditOf(entry) ? '' : ', which is worth something else';
    const message = `"${entry.value}" is always taken for "${winner.value}"${worth}.`;
    return [{ code: 'unreachable-answer', path: [...path, index], message }];
  });
}

interface Expected {
  readonly value: number;
  readonly tolerance?: Tolerance | undefined;
}

/** Lists known mistakes that count as right, or as one that is named before. */
export function knownNumberDefects({
  correctResponse,
  tolerance,
  misconceptions = [],
}: {
  readonly correctResponse: number;
  readonly tolerance?: Tolerance | undefined;
  readonly misconceptions?: readonly KnownNumber[] | undefined;
}): readonly Defect[] {
  const expected: readonly Expected[] = [{ value: correctResponse, tolerance }, ...misconceptions];
  return misconceptions.flatMap((mistake, index) => {
    if (!expected.slice(0, index + 1).some((earlier) => covers(earlier, mistake))) return [];
    const message = `${String(mistake.value)} counts as right, or as a mistake that is named before it.`;
    return [{ code: 'unreachable-answer', path: ['misconceptions', index], message }];
  });
}

/** Whether all numbers that one takes are taken by another. */
function covers(outer: Expected, inner: Expected): boolean {
  const margin = marginOf(inner.value, inner.tolerance);
  return [inner.value - margin, inner.value + margin].every((edge) => isWithin(edge, outer.value, outer.tolerance));
}
