import { msg } from '#localize';
import { html, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PartVerdict, Verdict } from '../core/assessment/outcome.js';

/** A verdict in words, the same everywhere. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'correct':
      return msg('Correct', { id: 'verdict.correct' });
    case 'partial':
      return msg('Partly correct', { id: 'verdict.partial' });
    case 'incorrect':
      return msg('Not quite', { id: 'verdict.incorrect' });
  }
}

/** Tick, tilde or cross: always beside the same in words. */
export function verdictIcon(verdict: Verdict): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${pathOf(verdict)} />`}</svg>`;
}

function pathOf(verdict: Verdict): string {
  switch (verdict) {
    case 'correct':
      return 'M4 10.5l4 4 8-9';
    case 'partial':
      return 'M3.5 11.5c2-4 4.5-4 6.5-1.5s4.5 2.5 6.5-1.5';
    case 'incorrect':
      return 'M5 5l10 10M15 5L5 15';
  }
}

/**
 * The mark of one part of a response: icon and words.
 * @param words - Other words than "Correct answer" and "Your answer", where the part needs them.
 * @param id - For `aria-describedby` of the part's control.
 */
export function partTag(
  part: PartVerdict,
  { id, words }: { readonly id?: string; readonly words?: string } = {},
): TemplateResult {
  const verdict = verdictOfPart(part);
  const said =
    words ??
    (verdict === 'correct'
      ? msg('Correct answer', { id: 'verdict.correct-answer' })
      : msg('Your answer', { id: 'verdict.your-answer' }));
  const unseen = verdict === 'correct' ? '' : html`<span class="visually-hidden"> (${verdictWords(verdict)})</span>`;
  return html`<span class="tag ${part}" id=${ifDefined(id)}
    >${verdictIcon(verdict)}<span>${said}${unseen}</span></span
  >`;
}

/** The verdict that the mark of a part stands for. */
export function verdictOfPart(part: PartVerdict): Verdict {
  switch (part) {
    case 'right':
    case 'missed':
      return 'correct';
    case 'partial':
      return 'partial';
    case 'wrong':
      return 'incorrect';
  }
}
