import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import type { ItemSlot } from './item-slot.js';

/** What stands in the place of a question that is not there, or not yet. */
export function renderPlaceholder(slot: Exclude<ItemSlot, { kind: 'ready' }>, retry: () => void): TemplateResult {
  switch (slot.kind) {
    case 'loading':
      return html`<div class="skeleton" aria-hidden="true">
        <span></span><span class="bar"></span><span class="bar"></span>
      </div>`;
    case 'unknown':
      return html`<p class="note">
        ${msg('This question needs a newer version of the player.', { id: 'item.unknown' })}
      </p>`;
    case 'broken':
      return html`<div class="note">
        <p>${msg('This question has a mistake and is not scored.', { id: 'item.broken' })}</p>
        <p class="meta"><code>${slot.pointer || '/'}</code></p>
      </div>`;
    case 'unreachable':
      return html`<div class="note">
        <p>
          ${msg('We could not load this question. Check your connection and try again.', { id: 'item.unreachable' })}
        </p>
        <div class="actions">
          <button type="button" @click=${retry}>${msg('Try again', { id: 'item.retry' })}</button>
        </div>
      </div>`;
  }
}
