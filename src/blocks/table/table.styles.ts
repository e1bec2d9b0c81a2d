import { css } from 'lit';

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    /* Room for the focus ring of links in the first and last column. */
    padding: 4px;
    margin: -4px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
  }
  caption {
    padding-block-end: 10px;
    font-weight: 650;
    text-align: start;
    text-wrap: pretty;
  }
  th,
  td {
    padding: 12px 16px;
    border-block-end: 1px solid var(--c4s-c-line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 650;
  }
  thead th {
    border-block-end: 2px solid var(--c4s-c-control);
    color: var(--c4s-c-muted);
    font-size: 0.9375em;
    vertical-align: bottom;
  }
  .number {
    text-align: end;
  }
  .column {
    display: none;
  }
  @container c4s (min-width: 30em) {
    :is(th, td):first-child {
      padding-inline-start: 0;
    }
    :is(th, td):last-child {
      padding-inline-end: 4px;
    }
  }
  @container c4s (max-width: 29.99em) {
    table,
    caption,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding: 14px 16px;
      border: 1px solid var(--c4s-c-line);
      border-radius: var(--c4s-shape);
      break-inside: avoid;
    }
    tr + tr {
      margin-block-start: 12px;
    }
    tbody :is(th, td) {
      padding: 4px 0;
      border: 0;
      text-align: start;
    }
    tbody th {
      padding-block-end: 6px;
      font-size: 1.0625em;
    }
    td {
      display: grid;
      gap: 0 12px;
    }
    td.number {
      grid-template-columns: 1fr auto;
    }
    .column {
      display: inline;
      text-align: start;
      color: var(--c4s-c-muted);
      font-size: 0.875em;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
