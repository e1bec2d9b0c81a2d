import { css } from 'lit';

/** Colours of `statusIcon()`; beside each icon stands the same in words. */
export const statusIconStyles = css`
  .icon.status {
    margin-block-start: 1px;
    color: var(--c4s-c-control);
    stroke-width: 1.75;
  }
  .icon.in-progress {
    color: var(--c4s-c-accent);
  }
  .icon.in-progress .fill {
    fill: currentColor;
    stroke: none;
  }
  .icon.completed {
    color: var(--c4s-c-success);
  }
  .icon.completed .fill {
    fill: currentColor;
    stroke: currentColor;
  }
  .icon.completed path {
    stroke: var(--c4s-c-surface);
    stroke-width: 2.25;
  }
`;
