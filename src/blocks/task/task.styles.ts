import { css } from 'lit';

export const taskStyles = css`
  .card {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .kind {
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  ul {
    justify-self: stretch;
  }
  li {
    border-block-end: 1px solid var(--c4s-c-line);
  }
  label {
    display: flex;
    gap: 14px;
    padding-block: 12px;
    cursor: pointer;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
