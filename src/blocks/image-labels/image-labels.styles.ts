import { css } from 'lit';

export const imageLabelsStyles = css`
  .title {
    margin-block-end: 12px;
    font-size: 1.125em;
  }
  figure {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-block-end: 12px;
  }
  .picture {
    position: relative;
    max-inline-size: 44em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--c4s-shape);
    /* Drawings with dark lines and no ground of their own stay readable in the dark scheme. */
    background: #ffffff;
  }
  .marker {
    position: absolute;
    translate: -50% -50%;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
  }
  .marker span,
  .number {
    flex: none;
    box-sizing: border-box;
    inline-size: 30px;
    block-size: 30px;
    border: 2px solid var(--c4s-c-accent);
    border-radius: 50%;
    background: var(--c4s-c-surface);
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 26px;
    text-align: center;
  }
  .marker:focus-visible {
    border-radius: 50%;
    outline-offset: -6px;
    box-shadow: 0 0 0 3px var(--c4s-c-surface);
  }
  .marker:hover {
    background: none;
  }
  .marker:hover span {
    background: var(--c4s-c-accent-soft);
  }
  [aria-expanded='true'] > span:is(.marker > *, .number) {
    background: var(--c4s-c-accent);
    color: var(--c4s-c-on-accent);
  }
  .missing {
    padding: 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
  }
  li {
    border-block-start: 1px solid var(--c4s-c-line);
    break-inside: avoid;
  }
  li > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .name {
    justify-content: start;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 10px 4px;
    border: 0;
    background: none;
    color: var(--c4s-c-text);
    text-align: start;
  }
  .name:hover {
    color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .text .prose {
    padding: 2px 4px 20px;
    padding-inline-start: 48px;
  }
  @media print {
    .text[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
