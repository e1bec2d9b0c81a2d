import { css } from 'lit';

/** What Help has beyond the overview: the record as text, and questions asked once more. */
export const helpStyles = css`
  .record {
    max-block-size: 20em;
    overflow: auto;
    padding: 16px;
    border-radius: 8px;
    background: var(--c4s-c-sunken);
    font-size: 0.8125em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  dialog {
    max-inline-size: min(30em, 92%);
    padding: 24px;
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-raised);
    color: inherit;
    box-shadow: 0 8px 24px rgb(16 24 32 / 0.16);
  }
  dialog::backdrop {
    background: rgb(16 24 32 / 0.5);
  }
  dialog .actions {
    margin-block-start: 20px;
  }
`;
