import { css } from 'lit';

/**
 * The certificate as a sheet of paper: always ink on white, in any scheme; lines rather than backgrounds, because browsers print
 * without them. All sizes are in `em` of the sheet, so that one font size scales it to a page.
 */
export const faceStyles = css`
  .paper {
    container: paper / inline-size;
    color-scheme: light;
    --ink: #17212b;
    --soft: #4b5865;
    --accent: #0a5f6e;
    --rule: #c9d3da;
    box-sizing: border-box;
    background: #ffffff;
    color: var(--ink);
    border: 1px solid var(--rule);
    border-block-start: 8px solid var(--accent);
    border-radius: 2px;
    font-size: 0.9375em;
    line-height: 1.45;
    overflow-wrap: break-word;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .paper :where(h1, h2, h3, h4, h5, h6, p, dl, dt, dd, ul) {
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .sheet {
    display: grid;
    gap: 1.75em;
    padding: 1.5em 1.125em;
  }
  .main {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-inline-size: 0;
  }
  .title,
  .name {
    font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'DejaVu Serif', serif;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title {
    color: var(--accent);
    font-size: 1.5em;
  }
  .name {
    display: block;
    margin-block-end: 0.3em;
    font-size: 1.9em;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .name.medium {
    font-size: 1.5em;
  }
  .name.long {
    font-size: 1.2em;
  }
  .name.longest {
    font-size: 1em;
  }
  .name.placeholder {
    color: var(--soft);
    font-style: italic;
    font-weight: 400;
  }
  .statement {
    max-inline-size: 62em;
    font-size: 1.0625em;
  }
  .subject {
    display: grid;
    gap: 0.6em;
  }
  .subject dd {
    font-weight: 650;
  }
  .subject .original {
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  dt,
  .outcomes :is(h2, h3, h4, h5, h6) {
    color: var(--soft);
    font-family: inherit;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.4;
  }
  .outcomes :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.4em;
    color: var(--accent);
    font-size: 0.9375em;
    font-weight: 650;
  }
  .outcomes ul {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.1em;
    list-style: disc outside;
  }
  .outcomes li::marker {
    color: var(--accent);
  }
  .more {
    margin-block-start: 0.4em;
    color: var(--soft);
  }
  .honest {
    margin-block-start: auto;
    padding-block-start: 0.5em;
    color: var(--soft);
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.8em 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--rule);
    font-size: 0.9375em;
    line-height: 1.4;
    min-inline-size: 0;
  }
  .issuer,
  .code {
    font-weight: 650;
  }
  .code,
  .value {
    white-space: nowrap;
  }
  .test {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.3em;
  }
  .funding {
    display: flex;
    gap: 1em;
    align-items: flex-start;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--rule);
    color: var(--soft);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .funding img {
    flex: none;
    inline-size: auto;
    block-size: 12mm;
  }
  .funder {
    color: var(--ink);
    font-weight: 650;
  }
  @container paper (min-width: 34em) {
    .sheet {
      padding: 2.25em 2.5em;
    }
    .title {
      font-size: 1.9em;
    }
    .name {
      font-size: 2.3em;
    }
    .name.medium {
      font-size: 1.7em;
    }
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container paper (min-width: 54em) {
    .sheet {
      grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr);
      gap: 1.75em 2.5em;
    }
    .facts {
      gap: 0.85em 1.5em;
      padding-block: 0.4em 0;
      padding-inline-start: 2em;
      border-block-start: 0;
      border-inline-start: 1px solid var(--rule);
      font-size: 0.875em;
    }
    .many ul {
      display: block;
      columns: 2;
      column-gap: 2.5em;
      font-size: 0.875em;
      line-height: 1.3;
    }
    .many li {
      margin-block-end: 0.2em;
      break-inside: avoid;
    }
    .facts dt {
      font-size: 0.875em;
    }
    .subject {
      grid-template-columns: auto 1fr;
      gap: 0.6em 2.5em;
    }
    .facts > :not(.short),
    .funding {
      grid-column: 1 / -1;
    }
    .name {
      margin-block: 0.35em;
    }
    .name.short {
      font-size: 2.6em;
    }
  }
`;
