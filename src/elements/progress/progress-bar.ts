import { css, html, svg, type TemplateResult } from 'lit';

/**
 * How far, as a bar. Always beside the same in words (`progressLine`), so assistive technology passes it over.
 * @param share - 0..1; more or less is cut off.
 */
export function progressBar(share: number): TemplateResult {
  const percent = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${svg`<rect class="done" width=${percent} height="100%" rx="3"/>`}
  </svg>`;
}

/** An SVG, so that it prints without backgrounds and needs no inline style. */
export const progressBarStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 999px;
    background: var(--c4s-c-accent-soft);
  }
  .bar .done {
    fill: var(--c4s-c-accent);
  }
  @media (forced-colors: active) {
    .bar {
      block-size: 8px;
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .bar .done {
      fill: Highlight;
    }
  }
  @media print {
    .bar {
      border: 1px solid var(--c4s-c-control);
    }
  }
`;
