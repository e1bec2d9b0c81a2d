import { msg, str } from '#localize';
import type { ItemResult } from '../../core/record/fact.js';
import { tallyOf, type SubmittedAttempt, type Tally } from '../../core/record/results.js';
import { formatNumber } from '../../i18n/format.js';

/** Success of an attempt, the same everywhere. What was not graded is not passed, but completed. */
export function resultWords({ success, results }: SubmittedAttempt['submitted']): string {
  if (tallyOf(results).total > 0)
    return success ? msg('Passed', { id: 'quiz.passed' }) : msg('Not passed yet', { id: 'quiz.not-passed' });
  return success ? msg('Completed', { id: 'quiz.completed' }) : msg('Not completed yet', { id: 'quiz.not-completed' });
}

/** "Questions answered: 2 of 3". */
export function answeredWords(results: readonly ItemResult[]): string {
  const some = formatNumber(results.filter(({ response }) => response !== undefined).length);
  const all = formatNumber(results.length);
  return msg(str`Questions answered: ${some} of ${all}`, { id: 'quiz.answered-of' });
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
