import { msg } from '#localize';
import { html, svg, type TemplateResult } from 'lit';
import type { PartVerdict } from '../../core/assessment/outcome.js';
import { pairTag } from '../../ui/placing/pair-tag.js';

/** The mark of a row after a check: icon and words. */
export function rowTag(verdict: PartVerdict): TemplateResult {
  const mark = verdict === 'missed' ? notAnswered() : pairTag(verdict);
  return html`<span class="mark ${verdict === 'missed' ? 'open' : verdict}">${mark}</span>`;
}

function notAnswered(): TemplateResult {
  const dash = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d="M4.5 10h11" />`}</svg>`;
  return html`<span class="tag">${dash}<span>${msg('Not answered', { id: 'verdict.not-answered' })}</span></span>`;
}
