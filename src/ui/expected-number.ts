import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { marginOf, type Tolerance } from '../core/assessment/tolerance.js';
import { writeNumber } from '../i18n/number.js';

/** A number that an item expects, as its author wrote it. */
export interface ExpectedNumber {
  readonly correctResponse: number;
  readonly tolerance?: Tolerance | undefined;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  /** Ends of the scale that it lies on, where it has any. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * What was expected after a check, and from where to where answers were accepted.
 * @param language - BCP 47 tag of the language the numbers are written in.
 */
export function renderExpectedNumber(item: ExpectedNumber, language: string): TemplateResult {
  const { correctResponse, tolerance, unit, decimals, min = -Infinity, max = Infinity } = item;
  const margin = marginOf(correctResponse, tolerance);
  const write = (value: number, places?: number): string => writeNumber(value, { language, unit, decimals: places });
  const [expected, low, high] = [
    write(correctResponse, decimals),
    write(Math.max(min, correctResponse - margin)),
    write(Math.min(max, correctResponse + margin)),
  ];
  return html`<p class="expected">
    <span class="meta">${msg('Correct answer', { id: 'verdict.correct-answer' })}</span>
    <strong>${expected}</strong>
    ${margin === 0 ? nothing : html`<span class="meta">${msg(str`Accepted: from ${low} to ${high}`, { id: 'numeric-entry.accepted' })}</span>`}
  </p>`;
}
