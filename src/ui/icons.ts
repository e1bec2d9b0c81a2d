import { svg, html, type TemplateResult } from 'lit';
import type { Status } from '../core/record/selectors.js';

/** Ring, half-filled ring, filled tick: always beside the same in words. */
export function statusIcon(status: Status): TemplateResult {
  switch (status) {
    case 'completed':
      return html`<svg class="icon status completed" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<circle class="fill" cx="10" cy="10" r="9"/><path d="M6 10.4l2.7 2.7L14 7.6"/>`}
      </svg>`;
    case 'in-progress':
      return html`<svg class="icon status in-progress" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<circle cx="10" cy="10" r="8.5"/><path class="fill" d="M10 1.5a8.5 8.5 0 0 0 0 17z"/>`}
      </svg>`;
    case 'not-started':
      return html`<svg class="icon status" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<circle cx="10" cy="10" r="8.5"/>`}
      </svg>`;
  }
}

/** Triangle with an exclamation mark, beside an error in words. */
export function alertIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d="M10 3l8 14H2zM10 8.5v4M10 14.7v.1"/>`}
  </svg>`;
}
