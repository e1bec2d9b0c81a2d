import { css } from 'lit';

export const stepsStyles = css`
  .title {
    margin-block-end: 16px;
    font-size: 1.125em;
  }
  ol {
    display: grid;
    gap: 24px;
    counter-reset: n;
  }
  li {
    position: relative;
    padding-inline-start: 44px;
    counter-increment: n;
    break-inside: avoid;
  }
  li > :not(.prose) {
    line-height: 28px;
  }
  li > :not(.meta) {
    font-size: 1em;
  }
  li::before {
    content: counter(n);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 28px;
    border-radius: 50%;
    background: var(--c4s-c-accent-soft);
    color: var(--c4s-c-accent);
    font-weight: 650;
    line-height: 28px;
    text-align: center;
  }
  .timeline li::before {
    content: '';
    inset-block-start: 6px;
    inset-inline-start: 6px;
    inline-size: 8px;
    block-size: 8px;
    border: 4px solid;
    background: none;
  }
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 13px;
    inset-block: 34px -18px;
    border-inline-start: 2px solid var(--c4s-c-line);
  }
`;
