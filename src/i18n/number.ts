import { formatNumber } from './format.js';

const MOST_DECIMALS = 12;

/**
 * A number with its unit as people of a language write it: "3.9", "3,9 km", "25%", "25 %".
 * @param options.decimals - How many there are; as many as it takes where undefined.
 */
export function writeNumber(
  value: number,
  {
    language,
    unit,
    decimals,
  }: { readonly language: string; readonly unit?: string | undefined; readonly decimals?: number | undefined },
): string {
  const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? MOST_DECIMALS };
  if (unit === '%') return formatNumber(value / 100, { ...digits, style: 'percent' }, language);
  const number = formatNumber(value, digits, language);
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** A number as a learner could have typed it: no thousands, no unit. */
export function typeNumber(value: number, language: string): string {
  return formatNumber(value, { useGrouping: false, maximumFractionDigits: MOST_DECIMALS }, language);
}
