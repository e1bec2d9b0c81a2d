import { partId, toAccepted, type ConvertedItem } from './answers.js';
import { isSame } from './fractions.js';
import type { Body, ClozeGap } from './question.js';

/** A text with gaps. @returns Why it is refused, where it is. */
export function toCloze({ text, gaps }: Extract<Body, { kind: 'cloze' }>): ConvertedItem | string {
  const notes: string[] = [];
  const converted: object[] = [];
  for (const gap of gaps) {
    if (gap.kind === 'list' && gap.answers.length < 2)
      return `The gap ${String(gaps.indexOf(gap) + 1)} is a list of less than two answers.`;
    const result = toGap(gap, notes);
    if (!result) return `The gap ${String(gaps.indexOf(gap) + 1)} has no answer that earns the whole score.`;
    converted.push(result);
  }
  return { interaction: 'cloze', fields: { text, gaps: converted }, notes };
}

function toGap({ id, weight, kind, caseSensitive, answers }: ClozeGap, notes: string[]): object | null {
  const key = answers.findIndex(({ fraction, value = 0 }) => isSame(fraction, 100) && Number.isFinite(value));
  if (key < 0) return null;
  const base = { id, ...(weight === 1 ? {} : { weight }) };
  if (kind === 'text') return { ...base, accept: toAccepted(answers, caseSensitive) };
  if (answers.some(({ fraction }, index) => index !== key && fraction !== 0))
    notes.push('In a gap only the best answer counts as right.');
  if (kind === 'list') {
    const options = answers.map(({ text, feedback }, index) => ({
      id: partId(index),
      text,
      ...(feedback === undefined ? {} : { feedback }),
    }));
    return { ...base, options, correctResponse: partId(key) };
  }
  const { value = 0, tolerance = 0, feedback } = answers[key] ?? {};
  if (answers.length > 1 || feedback !== undefined) notes.push('Feedback on numbers in a gap is left out.');
  return {
    ...base,
    correctResponse: value,
    ...(tolerance > 0 ? { tolerance: { type: 'absolute', value: tolerance } } : {}),
  };
}
