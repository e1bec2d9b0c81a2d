import { css } from 'lit';

export const scenarioStyles = css`
  .card,
  .scene {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .card {
    break-inside: auto;
  }
  .kind {
    margin-block-end: -12px;
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .title {
    font-size: 1.1875em;
  }
  .scene {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .scene > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .last {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .ask {
    font-weight: 650;
  }
  ul {
    display: grid;
    gap: 10px;
  }
  .choice {
    justify-content: start;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 12px 16px;
    color: var(--c4s-c-text);
    font-weight: inherit;
    text-align: start;
  }
  .path {
    display: grid;
    gap: 16px;
    padding-inline-start: 1.5em;
  }
  .path li::marker {
    color: var(--c4s-c-accent);
    font-weight: 650;
  }
  .sum {
    font-weight: 650;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
