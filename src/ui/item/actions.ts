import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemView } from './item-view.js';

/** What can be done with an open question. @param check - Null in a test. @param isScored - Whether there is anything to check. */
export function renderOpenActions({
  check,
  isScored,
  hint,
}: {
  readonly check: (() => void) | null;
  readonly isScored: boolean;
  readonly hint: unknown;
}): TemplateResult | typeof nothing {
  if (!check && hint === nothing) return nothing;
  const words = isScored ? msg('Check answer', { id: 'item.check' }) : msg('Save answer', { id: 'item.save' });
  const button = check && html`<button type="button" class="primary" @click=${check}>${words}</button>`;
  return html`<div class="actions open">${button}${hint}</div>`;
}

interface NextActions {
  readonly isSolutionOpen: boolean;
  retry(): void;
  toggleSolution(): void;
}

/** What can be done after a check. Trying again comes first: an answer that one finds is remembered better than one that is read. */
export function renderNextActions(
  { verdict, isOutdated }: ItemView,
  { isSolutionOpen, retry, toggleSolution }: NextActions,
): TemplateResult {
  if (verdict === 'noted')
    return html`<div class="actions">
      <button type="button" class="quiet" @click=${retry}>${msg('Change your answer', { id: 'item.change' })}</button>
    </div>`;
  const isDone = verdict === 'correct' && !isOutdated;
  const words = isSolutionOpen
    ? msg('Hide the answer', { id: 'item.hide-answer' })
    : msg('Show the answer', { id: 'item.show-answer' });
  return html`<div class="actions">
    <button type="button" class=${isDone ? 'quiet' : 'primary'} @click=${retry}>
      ${msg('Try again', { id: 'item.retry' })}
    </button>
    ${isDone || isOutdated ? nothing : html`<button type="button" aria-expanded=${String(isSolutionOpen)} @click=${toggleSolution}>${words}</button>`}
  </div>`;
}
