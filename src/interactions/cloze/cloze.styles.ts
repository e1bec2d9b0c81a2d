import { css } from 'lit';

export const clozeStyles = css`
  .text {
    line-height: 1.9;
  }
  .gap {
    display: inline-flex;
    align-items: center;
    max-inline-size: calc(100% - 1em);
    min-inline-size: 0;
    box-sizing: border-box;
    margin-block: 4px;
    line-height: 1.3;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* A full stop does not begin a line. */
  .kept {
    white-space: nowrap;
  }
  .gap input {
    field-sizing: content;
    min-inline-size: calc(8ch + 26px);
    max-inline-size: 100%;
    flex: 0 1 auto;
  }
  .gap :is(input, select):hover:not([readonly]) {
    border-color: var(--c4s-c-accent);
  }
  .gap select {
    min-inline-size: 0;
  }
  .gap select[aria-invalid='true'] {
    border-color: var(--c4s-c-error);
  }
  .gap .target {
    min-inline-size: 6.5em;
  }
  .gap.piece button {
    min-block-size: 42px;
  }
  .gap.piece {
    align-items: baseline;
  }
  .gap.piece .handle {
    min-block-size: 42px;
    align-self: center;
  }
  .gap.piece .back {
    align-self: center;
  }
  .gap.piece .thing {
    font-weight: 650;
  }
  .given {
    flex-wrap: wrap;
    gap: 2px 10px;
    padding: 6px 12px;
    border: 1px solid var(--c4s-c-line);
    border-radius: 8px;
    font-weight: 650;
  }
  .gap:is(.right, .partial, .wrong) {
    flex-wrap: wrap;
    border: 1px solid var(--c4s-tone);
    border-radius: 8px;
    background: var(--c4s-tint);
  }
  .gap:is(.right, .partial, .wrong):not(.given) > .tag {
    padding: 4px 12px;
    padding-inline-start: 10px;
  }
  .gap:is(.right, .partial, .wrong) > input {
    border-color: transparent;
    background: transparent;
    min-block-size: 42px;
    min-inline-size: calc(4ch + 14px);
    padding-inline-end: 0;
    font-weight: 650;
  }
  .gap > .tag {
    flex: none;
    max-inline-size: 100%;
  }
  .note {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    max-inline-size: calc(100% - 1em);
    box-sizing: border-box;
    margin-block: 4px;
    padding: 6px 12px;
    border: 1px dashed var(--c4s-c-success);
    border-radius: 8px;
    line-height: 1.3;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .note .meta {
    font-weight: 400;
  }
  .note strong {
    font-weight: 650;
  }
  @media print {
    .gap input,
    .gap .target {
      border-width: 0 0 1px;
      border-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .gap.right {
      outline: 4px double Highlight;
    }
    .gap.wrong {
      outline: 3px dotted CanvasText;
    }
  }
`;
