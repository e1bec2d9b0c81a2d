/** The shares of a point that Moodle accepts, in percent, by its `question/engine/bank.php`; it refuses any other. */
const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
];

/**
 * The fraction that Moodle accepts and that is nearest to a share.
 * @param share - Percent, -100..100.
 */
export function snapFraction(share: number): { readonly fraction: number; readonly exact: boolean } {
  const size = Math.abs(share);
  const nearest = FRACTIONS.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best));
  return { fraction: share < 0 && nearest !== 0 ? -nearest : nearest, exact: isSame(nearest, size) };
}

/** Whether two shares in percent are the same, as far as five decimals tell. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

/** A share in percent of which five decimals are known, as exactly as it was meant: 33.33333 as 1/3. */
export function shareOf(fraction: number): number {
  for (let parts = 1; parts <= 12; parts++) {
    const whole = Math.round((fraction * parts) / 100);
    if (isSame((100 * whole) / parts, fraction)) return whole / parts;
  }
  return fraction / 100;
}
