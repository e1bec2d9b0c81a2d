import { css } from 'lit';

/**
 * What all interactions share: the question, rows of options, marks of verdicts, the error.
 * A row is `.row`, with `.right`, `.partial`, `.wrong` or `.missed` after a check; its mark is `partTag()`.
 */
export const interactionStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .interaction,
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-inline-size: 0;
  }
  .controls {
    gap: 12px;
  }
  legend {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 14px;
  }
  div#question {
    margin-block-end: -4px;
  }
  .asked {
    display: block;
    max-inline-size: 66ch;
    font-family: var(--c4s-font-heading, inherit);
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .hint {
    display: block;
    margin-block-start: 4px;
    font-size: 0.875em;
    color: var(--c4s-c-muted);
  }
  .rows {
    display: grid;
    gap: 8px;
  }
  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    box-sizing: border-box;
    min-block-size: 52px;
    padding: 12px 15px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 10px;
    background: var(--c4s-c-surface);
    transition:
      background-color 120ms cubic-bezier(0.2, 0, 0, 1),
      border-color 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  .row > .text {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row:is(.chosen, .right, .partial, .wrong) {
    box-shadow: inset 0 0 0 1px var(--c4s-tone);
    border-color: var(--c4s-tone);
    background: var(--c4s-tint);
  }
  .chosen {
    --c4s-tone: var(--c4s-c-accent);
    --c4s-tint: var(--c4s-c-accent-soft);
  }
  .right,
  .missed {
    --c4s-tone: var(--c4s-c-success);
    --c4s-tint: var(--c4s-c-success-soft);
  }
  .partial {
    --c4s-tone: var(--c4s-c-partial);
    --c4s-tint: var(--c4s-c-partial-soft);
  }
  .wrong {
    --c4s-tone: var(--c4s-c-error);
    --c4s-tint: var(--c4s-c-error-soft);
  }
  .row.missed {
    border: 2px dashed var(--c4s-tone);
    padding: 11px 14px;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--c4s-tone);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.3;
  }
  .tag svg.icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.5;
  }
  .row > .tag {
    flex: 1 0 100%;
    box-sizing: border-box;
    padding-inline-start: 36px;
  }
  @container c4s (min-width: 30em) {
    .row > .tag {
      flex: none;
      padding-inline-start: 0;
    }
  }
  .error {
    display: flex;
    gap: 8px;
    color: var(--c4s-c-error);
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .error > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .error svg.icon {
    margin-block-start: 0.12em;
  }
  [aria-invalid='true'] .row,
  .row:has([aria-invalid='true']),
  input[aria-invalid='true'] {
    border-color: var(--c4s-c-error);
  }
  @media (forced-colors: active) {
    .row:is(.chosen, .right, .partial) {
      outline: 2px solid Highlight;
    }
    .row.right {
      outline: 4px double Highlight;
    }
    .row.wrong {
      outline: 3px dotted CanvasText;
    }
  }
`;
