import { html, svg, type TemplateResult } from 'lit';

/** Six dots: here a pointer takes a thing. */
export function handleIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d="M7.5 5v.1M7.5 10v.1M7.5 15v.1M12.5 5v.1M12.5 10v.1M12.5 15v.1" />`}
  </svg>`;
}

/** A cross: a press takes the thing out of its place. */
export function backIcon(): TemplateResult {
  return html`<svg class="icon back" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d="M6 6l8 8M14 6l-8 8" />`}
  </svg>`;
}
