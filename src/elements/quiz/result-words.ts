import { msg, str } from '@lit/localize';
import type { Tally } from '../../core/record/results.js';
import { formatNumber } from '../../i18n/format.js';

/** Success of an attempt, the same everywhere. */
export function resultWords(success: boolean): string {
  return success ? msg('Passed', { id: 'quiz.passed' }) : msg('Not passed yet', { id: 'quiz.not-passed' });
}

/** "5 of 6 correct". */
export function scoreWords({ correct, total }: Pick<Tally, 'correct' | 'total'>): string {
  const [some, all] = [formatNumber(correct), formatNumber(total)];
  return msg(str`${some} of ${all} correct`, { id: 'quiz.score' });
}

/** "Question 2 of 6". */
export function questionWords(number: number, total: number): string {
  const [some, all] = [formatNumber(number), formatNumber(total)];
  return msg(str`Question ${some} of ${all}`, { id: 'quiz.question' });
}
