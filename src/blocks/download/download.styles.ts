import { css } from 'lit';

export const downloadStyles = css`
  .card {
    display: grid;
    gap: 8px;
  }
  .card > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .meta {
    overflow-wrap: anywhere;
  }
  .actions {
    align-items: center;
    margin-block-start: 6px;
  }
`;
