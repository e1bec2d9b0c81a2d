import { msg, str } from '@lit/localize';
import { formatNumber } from '../../i18n/format.js';

/** What a learner reads before the first step. @param minutes - How long that step takes; 0 where the author does not say. */
export function emptyLine(minutes: number): string {
  const count = formatNumber(minutes);
  if (minutes === 0) return msg('You have not started yet.', { id: 'progress.empty' });
  if (minutes === 1)
    return msg('You have not started yet. The first step takes 1 minute.', { id: 'progress.empty-minute' });
  return msg(str`You have not started yet. The first step takes ${count} minutes.`, { id: 'progress.empty-minutes' });
}
