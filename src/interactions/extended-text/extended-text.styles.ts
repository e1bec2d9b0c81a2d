import { css } from 'lit';

/** The field grows with its text: an unseen copy of the text stands behind it and makes room. */
export const extendedTextStyles = css`
  .written {
    display: grid;
    gap: 6px;
  }
  .grow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    white-space: pre-wrap;
  }
  .grow::after,
  textarea {
    grid-area: 1 / 1;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 8.5em;
    margin: 0;
    padding: 12px 14px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 8px;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  textarea {
    resize: none;
    overflow: hidden;
  }
  textarea:hover:not([readonly]) {
    border-color: var(--c4s-c-accent);
  }
  textarea[readonly] {
    border-color: var(--c4s-c-line);
    background: transparent;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--c4s-c-error);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
  }
  #count {
    font-variant-numeric: tabular-nums;
  }
  .model {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  .answer {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 16px 20px;
    border-radius: 10px;
    background: var(--c4s-c-sunken);
  }
  .answer .title {
    margin-block-end: 6px;
    color: var(--c4s-c-muted);
    font-size: 0.875em;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .answer {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .model button {
      display: none;
    }
    .answer {
      border: 1px solid var(--c4s-c-line);
    }
  }
`;
