import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../../core/assessment/outcome.js';
import type { PairVerdict } from '../../core/assessment/pairs.js';
import { verdictIcon, verdictWords } from '../verdict.js';

/** The mark of a pair after a check: icon and words. */
export function pairTag(pair: PairVerdict): TemplateResult {
  const verdict = verdictFor(pair);
  return html`<span class="tag">${verdictIcon(verdict)}<span>${verdictWords(verdict)}</span></span>`;
}

function verdictFor(pair: PairVerdict): Verdict {
  switch (pair) {
    case 'right':
      return 'correct';
    case 'partial':
      return 'partial';
    case 'wrong':
      return 'incorrect';
  }
}
