import type { PartFeedback } from '../../core/assessment/interaction-type.js';
import type { Outcome } from '../../core/assessment/outcome.js';
import { isWithin } from '../../core/assessment/tolerance.js';
import type { NumericEntryItem, NumericEntryResponse } from './numeric-entry.schema.js';

/** All or nothing by tolerance, bounds included. @returns null while there is no number. */
export function scoreNumber(item: NumericEntryItem, { value }: NumericEntryResponse): Outcome | null {
  if (value === null) return null;
  const max = item.scoring?.maxScore ?? 1;
  return { raw: isWithin(value, item.correctResponse, item.tolerance) ? max : 0, max };
}

/** What helps with the first known mistake that a wrong number shows. */
export function misconceptionOf(item: NumericEntryItem, { value }: NumericEntryResponse): readonly PartFeedback[] {
  if (value === null || isWithin(value, item.correctResponse, item.tolerance)) return [];
  const known = item.misconceptions?.find((mistake) => isWithin(value, mistake.value, mistake.tolerance));
  return known ? [{ part: known.id, text: known.feedback }] : [];
}
