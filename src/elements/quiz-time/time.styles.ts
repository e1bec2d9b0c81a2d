import { css } from 'lit';

/** The time of a test: the choice before the start, the time left, the offer of more. */
export const timeStyles = css`
  .time-choice {
    display: grid;
    gap: 12px;
  }
  .time-choice legend {
    margin-block-end: 4px;
    padding: 0;
    font-weight: 650;
  }
  .time-rows {
    display: grid;
    gap: 8px;
  }
  .time-row {
    display: flex;
    align-items: center;
    gap: 12px;
    box-sizing: border-box;
    min-block-size: 52px;
    padding: 10px 16px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 10px;
    background: var(--c4s-c-surface);
    cursor: pointer;
  }
  .time-row:hover {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .time-row.chosen {
    border-color: var(--c4s-c-accent);
    box-shadow: inset 0 0 0 1px var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .time-row:has(input:focus-visible) {
    outline: 3px solid var(--c4s-c-focus);
    outline-offset: 2px;
  }
  .time-row input:focus-visible {
    outline: none;
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block-start: -16px;
    font-size: 0.875em;
  }
  .time-toggle {
    margin-inline-start: -16px;
  }
  .time-warning {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-start: 4px;
    padding: 14px 18px;
    border-inline-start: 4px solid var(--c4s-c-partial);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    background: var(--c4s-c-partial-soft);
  }
  .time-more {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .time > .time-more {
    flex: 1 1 100%;
    margin-block-start: 4px;
  }
  .time-warning p {
    flex: 1 1 16em;
  }
  .time-dialog[open] {
    display: grid;
    gap: 8px;
  }
  .time-title {
    font-size: 1.125em;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .time-row.chosen {
      outline: 2px solid Highlight;
    }
    .time-row:has(input:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 4px;
    }
    .time-warning {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .time,
    .time-choice {
      display: none;
    }
  }
`;
