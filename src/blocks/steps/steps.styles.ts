import { css } from 'lit';

export const stepsStyles = css`
  .title {
    margin-block-end: 16px;
    font-size: 1.125em;
  }
  ol {
    counter-reset: step;
  }
  li {
    position: relative;
    counter-increment: step;
    padding-inline-start: 44px;
    padding-block-end: 24px;
    break-inside: avoid;
  }
  li:last-child {
    padding: 0;
    padding-inline-start: 44px;
  }
  li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: var(--c4s-c-accent-soft);
    color: var(--c4s-c-accent);
    font: 650 0.875em/28px var(--c4s-font, inherit);
    text-align: center;
  }
  .timeline li::before {
    content: '';
    inset-inline-start: 6px;
    inset-block-start: 6px;
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 4px solid var(--c4s-c-accent);
    background: none;
  }
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 13px;
    inset-block: 34px 6px;
    border-inline-start: 2px solid var(--c4s-c-line);
  }
  li > :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 28px;
  }
  .meta {
    line-height: 28px;
  }
`;
