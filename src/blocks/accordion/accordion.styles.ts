import { css } from 'lit';

export const accordionStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 8px;
  }
  .head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .all {
    margin-inline-start: auto;
    padding-inline: 12px;
    font-size: 0.9375em;
  }
  .panels {
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
  }
  .panels :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .panels > * + :is(h1, h2, h3, h4, h5, h6) {
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .panels button {
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 14px 20px;
    border: 0;
    border-radius: var(--c4s-shape);
    background: none;
    color: var(--c4s-c-text);
    text-align: start;
  }
  .panels button:hover {
    color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .icon {
    color: var(--c4s-c-accent);
    transition: transform 200ms cubic-bezier(0.2, 0, 0, 1);
  }
  [aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .panel .prose {
    padding: 2px 20px 20px;
  }
  @media print {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }
    .all,
    .icon {
      display: none;
    }
  }
`;
