import type { Outcome } from '../../core/assessment/outcome.js';
import { isWithin } from '../../core/assessment/tolerance.js';
import { isOn } from './slider.scale.js';
import type { SliderItem } from './slider.schema.js';

/** All or nothing by tolerance, bounds included. @returns null for a number that is not on the scale. */
export function scoreSlider(item: SliderItem, response: number): Outcome | null {
  if (!isOn(item, response)) return null;
  const max = item.scoring?.maxScore ?? 1;
  return { raw: isWithin(response, item.correctResponse, item.tolerance) ? max : 0, max };
}
