import { creditOf, matchText, perfectText } from '../../core/assessment/accepted-text.js';
import type { PartsFound } from '../../core/assessment/interaction-type.js';
import type { Outcome } from '../../core/assessment/outcome.js';
import { isWithin } from '../../core/assessment/tolerance.js';
import {
  isNumberGap,
  isTextGap,
  isWordGap,
  wordsFor,
  type Answer,
  type ClozeItem,
  type ClozeResponse,
  type Gap,
} from './cloze.schema.js';

/**
 * What stands in the gaps and counts, in the order of the gaps: no empty text, no text that is no number, nothing that cannot be
 * chosen any more, and each word of the bank once unless words may be used again.
 */
export function knownAnswers(item: ClozeItem, response: ClozeResponse): ReadonlyMap<string, Answer> {
  const given = new Map(Object.entries(response));
  const known = new Map<string, Answer>();
  const used = new Set<Answer>();
  for (const gap of item.gaps) {
    const answer = given.get(gap.id);
    if (answer === undefined || !isKnown(item, gap, answer)) continue;
    const isFromBank = isWordGap(gap);
    if (isFromBank && used.has(answer)) continue;
    if (isFromBank && item.reuse !== true) used.add(answer);
    known.set(gap.id, answer);
  }
  return known;
}

function isKnown(item: ClozeItem, gap: Gap, answer: Answer): boolean {
  if (isNumberGap(gap)) return typeof answer !== 'string' && answer.value !== null;
  if (typeof answer !== 'string') return false;
  if (isTextGap(gap)) return answer.trim() !== '';
  return wordsFor(item, gap).some(({ id }) => id === answer);
}

/** Credit of what stands in a gap, 0..1; 0 where nothing does. */
export function creditIn(gap: Gap, answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (isTextGap(gap)) {
    const match = typeof answer === 'string' ? matchText(gap.accept, answer) : undefined;
    return match ? creditOf(match.entry) : 0;
  }
  if (!isNumberGap(gap)) return answer === gap.correctResponse ? 1 : 0;
  if (typeof answer === 'string' || answer.value === null) return 0;
  return isWithin(answer.value, gap.correctResponse, gap.tolerance) ? 1 : 0;
}

/**
 * Scores a text with gaps. `perPart`: the credit of each gap by its weight, over all weights; an empty gap earns 0 (Moodle cloze;
 * with equal weights the share of right gaps, as in H5P, gap select and QTI `map_response`). `allOrNothing`: every gap in full.
 * @returns null while nothing stands in any gap.
 */
export function scoreGaps(item: ClozeItem, response: ClozeResponse): Outcome | null {
  const answers = knownAnswers(item, response);
  if (answers.size === 0) return null;
  const max = item.scoring?.maxScore ?? 1;
  const credits = item.gaps.map((gap) => creditIn(gap, answers.get(gap.id)));
  if (item.scoring?.mode === 'allOrNothing') return { raw: credits.every((credit) => credit === 1) ? max : 0, max };
  const weights = item.gaps.map(({ weight = 1 }) => weight);
  const earned = weights.reduce((sum, weight, index) => sum + weight * (credits[index] ?? 0), 0);
  return { raw: (earned / weights.reduce((sum, weight) => sum + weight, 0)) * max, max };
}

/** A response that scores in full. */
export function perfectGaps(item: ClozeItem): ClozeResponse {
  return Object.fromEntries(item.gaps.map((gap) => [gap.id, perfectAnswer(gap)]));
}

function perfectAnswer(gap: Gap): Answer {
  if (isTextGap(gap)) return perfectText(gap.accept);
  return isNumberGap(gap) ? { text: String(gap.correctResponse), value: gap.correctResponse } : gap.correctResponse;
}

/** How many gaps are right in full. */
export function gapsFound(item: ClozeItem, response: ClozeResponse): PartsFound {
  const answers = knownAnswers(item, response);
  const right = item.gaps.filter((gap) => creditIn(gap, answers.get(gap.id)) === 1);
  return { found: right.length, of: item.gaps.length };
}
