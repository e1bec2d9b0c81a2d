import { css } from 'lit';

/**
 * The table takes over where its columns have room: up to five from 30em (with long words, from 36em or 44em), up to eight only in a wide
 * course. Everything else is the list, one group for each row.
 */
export const matrixStyles = css`
  .matrix {
    container: matrix / inline-size;
    min-inline-size: 0;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .list legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 10px;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .list legend > .text {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row {
    padding-block: 10px;
  }
  .row,
  .cell {
    cursor: pointer;
  }
  table {
    display: none;
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    line-height: 1.4;
  }
  th,
  td {
    padding: 4px;
    border-block-end: 1px solid var(--c4s-c-line);
    overflow-wrap: anywhere;
  }
  thead :is(th, td) {
    padding-block: 0 10px;
    border-block-end: 2px solid var(--c4s-c-control);
    vertical-align: bottom;
  }
  thead th {
    padding-inline: 2px;
    color: var(--c4s-c-muted);
    font-size: 0.875em;
    font-weight: 650;
    text-align: center;
    text-wrap: balance;
    hyphens: auto;
  }
  tbody th {
    padding-block: 12px;
    padding-inline: 0 16px;
    font-weight: inherit;
    text-align: start;
    text-wrap: pretty;
  }
  thead td {
    inline-size: 36%;
  }
  .some thead td {
    inline-size: 32%;
  }
  .many thead td {
    inline-size: 28%;
  }
  tr:has(.mark) > * {
    vertical-align: top;
  }
  tr:has(.mark) .cell {
    justify-content: flex-start;
  }
  .mark {
    display: block;
  }
  th > .mark {
    margin-block-start: 4px;
  }
  .mark.open {
    --c4s-tone: var(--c4s-c-muted);
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    box-sizing: border-box;
    min-block-size: 52px;
    padding: 10px 4px;
    border: 1px solid transparent;
    border-radius: 10px;
    transition:
      background-color 120ms cubic-bezier(0.2, 0, 0, 1),
      border-color 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  .cell:has(:checked):not(.right, .partial, .wrong) {
    --c4s-tone: var(--c4s-c-accent);
    --c4s-tint: var(--c4s-c-accent-soft);
  }
  .cell:is(:has(:checked), .right, .partial, .wrong) {
    border-color: var(--c4s-tone);
    background: var(--c4s-tint);
  }
  .cell.missed {
    border: 2px dashed var(--c4s-tone);
    padding: 9px 3px;
  }
  .cell > .tag {
    flex-direction: column;
    gap: 2px;
    font-size: 0.8125em;
    text-align: center;
    hyphens: auto;
  }
  :is(.cell, .row):not(.right, .wrong, .partial, .missed):hover {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  :is(.cell, .row):has(input[aria-disabled]) {
    cursor: default;
  }
  .row:has(input[aria-disabled]):not(.chosen, .right, .wrong, .partial, .missed) {
    border-color: var(--c4s-c-line);
    background: transparent;
  }
  .cell:has(input[aria-disabled]):not(:has(:checked), .right, .wrong, .partial, .missed) {
    border-color: transparent;
    background: transparent;
  }
  :is(.cell, .row):has(input:focus-visible) {
    outline: 3px solid var(--c4s-c-focus);
    outline-offset: 2px;
  }
  input:focus-visible {
    outline: none;
  }
  @container matrix (min-width: 30em) {
    .list .rows {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    :is(.few, .some):not(.wordy) > table {
      display: table;
    }
    :is(.few, .some):not(.wordy) > .list {
      display: none;
    }
  }
  @container matrix (min-width: 36em) {
    .few > table {
      display: table;
    }
    .few > .list {
      display: none;
    }
  }
  @container matrix (min-width: 44em) {
    .some > table {
      display: table;
    }
    .some > .list {
      display: none;
    }
  }
  @container c4s (min-width: 56em) {
    @container matrix (min-width: 36em) {
      .many > table {
        display: table;
      }
      .many > .list {
        display: none;
      }
    }
  }
  @media print {
    tr,
    .list fieldset {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .cell:is(:has(:checked), .right, .partial) {
      outline: 2px solid Highlight;
    }
    .cell.right {
      outline: 4px double Highlight;
    }
    .cell.wrong {
      outline: 3px dotted CanvasText;
    }
    :is(.cell, .row):has(input:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 4px;
    }
  }
`;
