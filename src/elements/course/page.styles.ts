import { css } from 'lit';

/** The overview; what Help has beyond it comes with it. */
export const pageStyles = css`
  .overview,
  .help {
    display: grid;
    gap: 20px;
    justify-items: start;
    max-inline-size: 46em;
  }
  .lead {
    font-size: 1.125em;
  }
  .facts {
    margin-block-start: -8px;
  }
  .start {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .resume {
    display: grid;
    gap: 12px;
    justify-items: start;
    inline-size: 100%;
    background: var(--c4s-c-accent-soft);
    border-color: transparent;
  }
  .resume > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 0.875em;
    color: var(--c4s-c-accent);
  }
  .resume > p {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 1.125em;
    font-weight: 650;
  }
  .modules {
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }
  .module {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .module > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .module-status {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .module .quiet {
    margin-inline-start: -16px;
  }
  details {
    inline-size: 100%;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: var(--c4s-c-accent);
    font-weight: 650;
    cursor: pointer;
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
    transform: rotate(135deg);
  }
  details[open] summary::before {
    transform: rotate(45deg);
  }
  details ul {
    padding-inline-start: 1.25em;
    display: grid;
    gap: 6px;
  }
  .funding {
    display: flex;
    align-items: flex-start;
    flex-wrap: wrap;
    gap: 16px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .funding img {
    inline-size: 96px;
    block-size: auto;
  }
  .funding > div {
    flex: 1 1 16em;
    display: grid;
    gap: 8px;
  }
`;
