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
`;
