import type { PartFeedback } from './interaction-type.js';
import type { KnownNumber } from './known-number.schema.js';
import type { Outcome } from './outcome.js';
import { isWithin, type Tolerance } from './tolerance.js';

/** The rules of an item whose answer is a number. */
export interface NumberRules {
  readonly correctResponse: number;
  readonly tolerance?: Tolerance | undefined;
  readonly misconceptions?: readonly KnownNumber[] | undefined;
  readonly scoring?: { readonly maxScore?: number | undefined } | undefined;
}

/**
 * Scores a number by tolerance, bounds included: all for the expected one, else the share of the first known number that fits
 * (Moodle: the first answer within its tolerance wins).
 */
export function scoreNumber(rules: NumberRules, value: number): Outcome {
  const max = rules.scoring?.maxScore ?? 1;
  return { raw: isExpected(rules, value) ? max : max * (knownNumber(rules, value)?.credit ?? 0), max };
}

/** What is said of the known number that a response is judged by. */
export function feedbackOnNumber(rules: NumberRules, value: number): readonly PartFeedback[] {
  const known = isExpected(rules, value) ? undefined : knownNumber(rules, value);
  return known?.feedback === undefined ? [] : [{ part: known.id, text: known.feedback }];
}

function isExpected({ correctResponse, tolerance }: NumberRules, value: number): boolean {
  return isWithin(value, correctResponse, tolerance);
}

function knownNumber({ misconceptions }: NumberRules, value: number): KnownNumber | undefined {
  return misconceptions?.find((known) => isWithin(value, known.value, known.tolerance));
}
