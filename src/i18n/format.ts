import { msg, str } from '#localize';
import { uiLanguage } from './locale.js';

/** The locale that numbers and dates of a language are written in: those of English as in Europe. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A number as people of the UI language write it. */
export function formatNumber(
  value: number,
  options?: Intl.NumberFormatOptions,
  language: string = uiLanguage(),
): string {
  return new Intl.NumberFormat(localeOf(language), options).format(value);
}

/** A share 0..1 as a whole percentage: "73%", "73 %". */
export function formatShare(share: number, language?: string): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }, language);
}

/** A date in the long form of the language: "3 November 2026". */
export function formatDate(iso: string, language: string = uiLanguage()): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(new Date(iso));
}

/** A date with the time of day, where there may be several on one day: "3 November 2026 at 10:15". */
export function formatMoment(iso: string): string {
  const language = uiLanguage();
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(new Date(iso));
}

/** Minutes of work: "35 min", "2 h 50 min". */
export function formatMinutes(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const [hours, rest] = [formatNumber(Math.floor(whole / 60)), formatNumber(whole % 60)];
  if (whole < 60) return msg(str`${rest} min`, { id: 'format.minutes' });
  if (whole % 60 === 0) return msg(str`${hours} h`, { id: 'format.hours' });
  return msg(str`${hours} h ${rest} min`, { id: 'format.hours-minutes' });
}

/** Hours of work with one decimal at most, as certificates state them: "9.5", "9,5". */
export function formatHours(minutes: number, language?: string): string {
  return formatNumber(minutes / 60, { maximumFractionDigits: 1 }, language);
}
