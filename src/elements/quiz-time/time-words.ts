import { msg, str } from '#localize';
import { formatMinutes, formatNumber, localeOf } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';

const MINUTE = 60_000;

/** Whole minutes in full: "20 minutes"; from an hour on as elsewhere: "1 h 30 min". */
export function minutesWords(minutes: number): string {
  if (minutes >= 60) return formatMinutes(minutes);
  return formatNumber(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
}

/** "Time left: 12 minutes". Whole minutes, rounded up: nobody needs the seconds. */
export function leftWords(milliseconds: number): string {
  if (milliseconds < MINUTE) return msg('Time left: less than a minute', { id: 'time.left-little' });
  const time = minutesWords(Math.ceil(milliseconds / MINUTE));
  return msg(str`Time left: ${time}`, { id: 'time.left' });
}

/** "Ends at 10:45". @param end - Milliseconds since 1970. */
export function endWords(end: number): string {
  const language = uiLanguage();
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(end);
  return msg(str`Ends at ${time}`, { id: 'time.ends' });
}

/** What one press adds, on the button. */
export function addWords(minutes: number): string {
  const time = minutesWords(minutes);
  return msg(str`Add time: ${time}`, { id: 'time.add' });
}

export function addedWords(minutes: number): string {
  const time = minutesWords(minutes);
  return msg(str`Time added: ${time}`, { id: 'time.added' });
}

/** On the button that takes the limit away. */
export function liftWords(): string {
  return msg('Remove the time limit', { id: 'time.lift' });
}

export function liftedWords(): string {
  return msg('There is no time limit any more.', { id: 'time.lifted' });
}

export function shortWords(): string {
  return msg('In less than a minute, the test is submitted with all your answers.', { id: 'time.short' });
}

export function timeUpWords(): string {
  return msg('Time is up. Your answers have been submitted.', { id: 'time.over' });
}
