import { css } from 'lit';

export const videoStyles = css`
  video,
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--c4s-shape);
    background: #000000;
  }
  .offer {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 16px;
    padding: 24px;
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
  }
  .offer img {
    inline-size: 100%;
    block-size: auto;
    border-radius: 8px;
  }
  .offer p {
    max-inline-size: 52ch;
  }
  @container c4s (min-width: 30em) {
    .offer {
      padding: 32px;
    }
  }
  @media print {
    .offer {
      display: none;
    }
  }
`;
