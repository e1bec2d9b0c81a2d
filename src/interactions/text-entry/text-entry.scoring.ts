import { creditOf, matchText } from '../../core/assessment/accepted-text.js';
import type { PartFeedback } from '../../core/assessment/interaction-type.js';
import type { Outcome } from '../../core/assessment/outcome.js';
import type { TextEntryItem } from './text-entry.schema.js';

/** Credit of the first accepted text that fits; 0 where none does. @returns null while nothing is typed. */
export function scoreText(item: TextEntryItem, response: string): Outcome | null {
  if (response.trim() === '') return null;
  const max = item.scoring?.maxScore ?? 1;
  const match = matchText(item.accept, response);
  return { raw: match ? creditOf(match.entry) * max : 0, max };
}

/** Feedback of the entry that the response was judged by. */
export function feedbackOnText(item: TextEntryItem, response: string): readonly PartFeedback[] {
  const entry = matchText(item.accept, response)?.entry;
  return entry?.feedback === undefined ? [] : [{ part: entry.id, text: entry.feedback }];
}
