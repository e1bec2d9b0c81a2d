import { css } from 'lit';

export const figureStyles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 44em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 40em;
    object-fit: contain;
    border-radius: var(--c4s-shape);
    /* Drawings with dark lines and no ground of their own stay readable in the dark scheme. */
    background: #ffffff;
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
  .missing {
    display: flex;
    gap: 12px;
    padding: 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
  }
  .missing .icon {
    margin-block-start: 1px;
    color: var(--c4s-c-muted);
  }
  .missing p + p {
    margin-block-start: 4px;
  }
  details > .prose {
    padding-block: 4px 8px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--c4s-c-line);
    font-size: 0.9375em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    color: var(--c4s-c-accent);
    font-size: 0.9375em;
    font-weight: 650;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border-block-end: 2px solid currentColor;
    border-inline-end: 2px solid currentColor;
    transform: rotate(-45deg);
    transition: transform 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  summary:dir(rtl)::before {
    transform: rotate(45deg);
  }
  details[open] summary::before {
    transform: rotate(45deg);
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
