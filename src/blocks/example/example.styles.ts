import { css } from 'lit';

export const exampleStyles = css`
  .card {
    display: grid;
    gap: 20px;
    break-inside: auto;
  }
  .kind {
    margin-block-end: 4px;
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .title {
    font-size: 1.1875em;
  }
  .part {
    margin-block-end: 4px;
    font-size: 0.9375em;
    color: var(--c4s-c-muted);
  }
  ol {
    display: grid;
    counter-reset: step;
  }
  li {
    position: relative;
    counter-increment: step;
    padding-inline-start: 44px;
    padding-block-end: 20px;
    break-inside: avoid;
  }
  li:last-child {
    padding-block-end: 0;
  }
  li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 999px;
    background: var(--c4s-c-accent-soft);
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 13px;
    inset-block: 34px 6px;
    inline-size: 2px;
    background: var(--c4s-c-line);
  }
  .step {
    margin-block-end: 2px;
    padding-block-start: 1px;
    font-weight: 650;
  }
  .result {
    padding: 16px 20px;
    margin: 0 -4px -4px;
    border-radius: 8px;
    background: var(--c4s-c-sunken);
  }
  @media (forced-colors: active) {
    li::before {
      border: 1px solid CanvasText;
    }
  }
`;
