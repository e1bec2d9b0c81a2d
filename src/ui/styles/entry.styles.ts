import { css } from 'lit';

/** A typed answer: the field, its unit and its mark on one line, and below it what was expected. */
export const entryStyles = css`
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .entry input {
    flex: 0 1 24em;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 48px;
    padding-inline: 14px;
  }
  .entry input.short {
    flex-basis: min(10em, 60%);
    font-variant-numeric: tabular-nums;
  }
  .entry input:hover:not([readonly]) {
    border-color: var(--c4s-c-accent);
  }
  .entry:is(.right, .partial, .wrong) input {
    border-color: var(--c4s-tone);
    box-shadow: inset 0 0 0 1px var(--c4s-tone);
    background: var(--c4s-tint);
  }
  .unit {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--c4s-c-muted);
  }
  .expected {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    overflow-wrap: anywhere;
  }
  .expected strong {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .entry.right input {
      outline: 4px double Highlight;
    }
    .entry.wrong input {
      outline: 3px dotted CanvasText;
    }
  }
`;
