import { css } from 'lit';

/** The search page: a form, what was found as cards lesson by lesson, the glossary in one column or two. */
export const searchStyles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
    max-inline-size: 46em;
  }
  .title {
    font-size: 1.375em;
  }
  .way-back {
    margin: -12px 0 0;
  }
  form,
  .filter {
    display: grid;
    gap: 8px;
  }
  label {
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  input[type='search'] {
    appearance: none;
    flex: 1 1 12em;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    max-inline-size: 30em;
    margin: 0;
    padding: 8px 14px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 8px;
    background: var(--c4s-c-surface);
    color: var(--c4s-c-text);
    font: inherit;
  }
  input[type='search']:hover {
    border-color: var(--c4s-c-accent);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--c4s-c-error);
  }
  .row button {
    min-block-size: 48px;
  }
  .error {
    color: var(--c4s-c-error);
    font-weight: 650;
  }
  .results,
  .glossary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .results > * > :is(h1, h2, h3, h4, h5, h6),
  .results-head :is(h1, h2, h3, h4, h5, h6),
  .glossary > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .results-head p {
    margin-block-start: 4px;
  }
  .results-head button {
    margin-inline: -16px;
  }
  .none {
    padding: 20px;
    border-radius: 12px;
    background: var(--c4s-c-sunken);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
    border-radius: 8px;
    background: var(--c4s-c-info-soft);
    color: var(--c4s-c-info);
  }
  .pages {
    display: grid;
    gap: 24px;
  }
  .page {
    display: grid;
    gap: 8px;
  }
  .page > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .page > :is(h1, h2, h3, h4, h5, h6) a {
    display: inline-block;
    padding-block: 10px;
  }
  .page ul {
    display: grid;
    gap: 8px;
  }
  .page ul a {
    display: block;
    padding: 12px 16px;
    border: 1px solid var(--c4s-c-line);
    border-radius: 10px;
    color: var(--c4s-c-text);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .page ul a:hover {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  mark {
    padding-inline: 1px;
    border-radius: 3px;
    background: var(--c4s-c-partial-soft);
    color: inherit;
    font-weight: 650;
    box-shadow: inset 0 -2px 0 var(--c4s-c-partial);
  }
  dl {
    display: grid;
  }
  dl > div {
    display: grid;
    gap: 4px;
    padding-block: 14px;
    border-block-start: 1px solid var(--c4s-c-line);
    break-inside: avoid;
  }
  dt {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  @container c4s (min-width: 40em) {
    dl > div {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 24px;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    form,
    .filter,
    .results-head button {
      display: none;
    }
  }
`;
