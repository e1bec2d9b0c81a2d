import { css } from 'lit';

/** Rows of options with their inputs, see `OptionsElement`. */
export const optionStyles = css`
  .row {
    cursor: pointer;
  }
  .row:not(.right, .wrong, .partial, .missed):hover {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .row:has(input[aria-disabled]) {
    cursor: default;
  }
  .row:has(input[aria-disabled]):not(.chosen, .right, .wrong, .partial, .missed) {
    border-color: var(--c4s-c-line);
    background: transparent;
  }
  .row:has(input:focus-visible) {
    outline: 3px solid var(--c4s-c-focus);
    outline-offset: 2px;
  }
  input:focus-visible {
    outline: none;
  }
  .limit {
    color: var(--c4s-c-muted);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .row:has(input:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 4px;
    }
  }
`;
