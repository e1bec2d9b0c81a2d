import { css } from 'lit';

export const matchStyles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .row {
    display: grid;
    grid-template-columns: 1.63em minmax(0, 1fr);
    gap: 8px 12px;
    align-items: start;
    border-color: var(--c4s-c-line);
  }
  .number {
    block-size: 1.86em;
    border-radius: 999px;
    background: var(--c4s-c-sunken);
    color: var(--c4s-c-muted);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.86;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .row > :not(.number, .text) {
    grid-column: 2;
    padding: 0;
  }
  .slot {
    display: flex;
    min-inline-size: 0;
  }
  .slot > .target {
    inline-size: 100%;
    justify-content: flex-start;
  }
  .given {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .solution {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    overflow-wrap: anywhere;
  }
  .right .number,
  .wrong .number,
  .partial .number {
    background: var(--c4s-c-surface);
    color: var(--c4s-tone);
  }
  @container c4s (min-width: 30em) {
    .row {
      grid-template-columns: 1.63em minmax(0, 1fr) minmax(0, 1fr);
    }
    .row > :is(.slot, .given, .tag, .solution) {
      grid-column: 3;
    }
    .row > :is(.number, .text) {
      margin-block: 9px;
    }
    .row > .given {
      margin-block-start: 9px;
    }
  }
  @container c4s (min-width: 56em) {
    .board:has(.bank) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      align-items: start;
    }
    .bank .pieces {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid CanvasText;
    }
  }
`;
