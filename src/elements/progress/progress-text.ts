import { msg, str } from '@lit/localize';
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
