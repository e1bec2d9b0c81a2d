import { css } from 'lit';

export const checkStyles = css`
  .card {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .preview {
    display: grid;
    justify-items: start;
    gap: 12px;
    min-block-size: 16em;
  }
  @container c4s (min-width: 37.5em) {
    .card {
      padding: 24px;
    }
  }
  @media print {
    .preview {
      min-block-size: 0;
    }
  }
`;
