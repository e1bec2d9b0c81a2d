import { msg, str } from '#localize';
import type { ModuleProgress, Progress } from '../../core/record/selectors.js';
import { formatMinutes, formatNumber } from '../../i18n/format.js';

/** "5 of 12 steps done · about 35 min left"; without the time where none is left or known. */
export function progressLine({
  stepsDone,
  steps,
  minutesLeft,
}: Pick<Progress, 'stepsDone' | 'steps' | 'minutesLeft'>): string {
  const [done, all] = [formatNumber(stepsDone), formatNumber(steps)];
  if (minutesLeft === 0) return msg(str`${done} of ${all} steps done`, { id: 'progress.done' });
  return msg(str`${done} of ${all} steps done · about ${formatMinutes(minutesLeft)} left`, { id: 'progress.line' });
}

/** What a learner reads before the first step. @param minutes - How long that step takes; 0 where the author does not say. */
export function emptyLine(minutes: number): string {
  const count = formatNumber(minutes);
  if (minutes === 0) return msg('You have not started yet.', { id: 'progress.empty' });
  if (minutes === 1)
    return msg('You have not started yet. The first step takes 1 minute.', { id: 'progress.empty-minute' });
  return msg(str`You have not started yet. The first step takes ${count} minutes.`, { id: 'progress.empty-minutes' });
}

/** A status in words. */
export function statusWord(status: ModuleProgress['status']): string {
  switch (status) {
    case 'completed':
      return msg('Done', { id: 'status.completed' });
    case 'in-progress':
      return msg('In progress', { id: 'status.in-progress' });
    case 'not-started':
      return msg('Not started', { id: 'status.not-started' });
    case 'in-preparation':
      return msg('In preparation', { id: 'status.in-preparation' });
  }
}
