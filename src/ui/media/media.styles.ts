import { css } from 'lit';

/** Recordings with their speed, their transcript and what stands in their place. */
export const mediaStyles = css`
  figure,
  .player {
    display: grid;
    gap: 8px;
  }
  figure {
    max-inline-size: 44em;
  }
  .title {
    font-weight: 650;
  }
  .speed {
    display: flex;
    align-items: center;
    justify-self: end;
    gap: 10px;
    color: var(--c4s-c-muted);
    font-size: 0.9375em;
  }
  figcaption {
    max-inline-size: 66ch;
    color: var(--c4s-c-muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .credit {
    display: block;
    font-size: 0.9em;
  }
  .failed {
    display: grid;
    gap: 8px;
    padding: 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
  }
  summary {
    min-block-size: 44px;
    inline-size: fit-content;
    color: var(--c4s-c-accent);
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 44px;
    cursor: pointer;
  }
  details > .prose {
    padding-block: 4px 8px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--c4s-c-line);
    font-size: 0.9375em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .speed,
    video,
    audio,
    iframe {
      display: none;
    }
  }
`;
