import { css } from 'lit';

/** The first page and the list of answers: facts, rules, earlier results, answers. */
export const listStyles = css`
  .passed {
    display: flex;
    gap: 10px;
    padding: 12px 16px;
    border-radius: 8px;
    background: var(--c4s-c-success-soft);
    color: var(--c4s-c-success);
    font-weight: 650;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-line);
    overflow: hidden;
  }
  .facts > div {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
    padding: 10px 16px;
    background: var(--c4s-c-surface);
  }
  .facts dt {
    color: var(--c4s-c-muted);
    font-size: 0.875em;
  }
  .facts dd {
    font-weight: 650;
  }
  .rules {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.25em;
  }
  .attempts li,
  .answers > li {
    display: flex;
    gap: 12px;
    padding-block: 14px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .attempts li > div,
  .answers > li > div {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .attempts li {
    flex-wrap: wrap;
  }
  .attempts li > div {
    flex-basis: 8em;
  }
  .attempts button {
    flex: none;
    align-self: center;
    margin-inline-end: -16px;
  }
  .answers > li {
    flex-direction: column;
    gap: 0;
  }
  .answers button {
    flex: none;
    align-self: start;
    margin-inline-start: -16px;
  }
  .answers > li > div {
    display: grid;
    flex-basis: auto;
    gap: 4px;
  }
  .number {
    color: var(--c4s-c-accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  .asked {
    color: var(--c4s-c-muted);
  }
  .given {
    display: grid;
    gap: 2px;
    font-weight: 650;
  }
  .missing {
    color: var(--c4s-c-partial);
    font-weight: 650;
  }
  .open {
    display: grid;
    gap: 2px;
    padding: 14px 18px;
    border-inline-start: 4px solid var(--c4s-c-partial);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    background: var(--c4s-c-partial-soft);
  }
  @container c4s (min-width: 30em) {
    .facts > div {
      display: block;
      flex: 1 1 auto;
      min-inline-size: 7em;
      padding: 14px 16px;
    }
    .facts dd {
      font-size: 1.125em;
      white-space: nowrap;
    }
    .answers > li {
      flex-direction: row;
      gap: 16px;
    }
    .answers > li > div {
      flex: 1 1 0;
    }
    .answers button {
      align-self: center;
      margin-inline: 0 -16px;
    }
  }
  @media print {
    .attempts button,
    .answers button {
      display: none;
    }
  }
`;
