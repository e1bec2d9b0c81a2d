import { isWithin, type Tolerance } from '../../core/assessment/tolerance.js';

/** The ends and the positions of a slider. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
}

const CLOSE = 1e-9;
const MOST_POSITIONS = 10_000;
const MOST_DECIMALS = 12;

/** Whether there are at least two positions, and not more than a hand can tell apart on any screen. */
export function isScale(scale: Scale): boolean {
  const last = lastIndex(scale);
  return scale.max > scale.min && last >= 1 && last < MOST_POSITIONS;
}

/** Whether the key lies on the scale, and a position of the thumb is right, so that nobody has to type. */
export function isReachable(
  item: Scale & { readonly correctResponse: number; readonly tolerance?: Tolerance | undefined },
): boolean {
  const { correctResponse, tolerance } = item;
  return isOn(item, correctResponse) && isWithin(nearest(item, correctResponse), correctResponse, tolerance);
}

/** Whether a number lies between the ends, these included. */
export function isOn({ min, max }: Scale, value: number): boolean {
  return value >= min && value <= max;
}

/** The position of the thumb that is nearest to a number. */
export function nearest(scale: Scale, value: number): number {
  return positionAt(scale, Math.round(indexOf(scale, value)));
}

/** Where the thumb rests before it is touched: in the middle, so that it suggests neither end. */
export function restOf(scale: Scale): number {
  return nearest(scale, (scale.min + scale.max) / 2);
}

/** The next position above or below a number that may lie between two; the end where there is none. */
export function neighbour(scale: Scale, value: number, direction: 1 | -1): number {
  const index = indexOf(scale, value);
  return positionAt(scale, direction === 1 ? Math.floor(index + CLOSE) + 1 : Math.ceil(index - CLOSE) - 1);
}

/** Where a number lies between the ends, 0..1. */
export function shareOf({ min, max }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

function indexOf({ min, step = 1 }: Scale, value: number): number {
  return (value - min) / step;
}

function lastIndex(scale: Scale): number {
  return Math.floor(indexOf(scale, scale.max) + CLOSE);
}

/** Rounded to the decimals that the scale has, so that 3 steps of 0.1 make 0.3. */
function positionAt(scale: Scale, index: number): number {
  const { min, step = 1 } = scale;
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(min), decimalsOf(step)));
  return Number((min + Math.min(lastIndex(scale), Math.max(0, index)) * step).toFixed(decimals));
}

function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}
