import { css } from 'lit';

/** Layout around the certificate: actions above it, from 56em on beside it. */
export const certificateStyles = css`
  .certificate,
  .layout,
  .side,
  .conditions {
    display: grid;
    gap: 20px;
    min-inline-size: 0;
  }
  .head {
    font-size: 1.1875em;
  }
  .certificate.card,
  .certificate.card .card {
    padding: 16px;
  }
  .conditions ul,
  .modules {
    display: grid;
    gap: 4px;
  }
  .conditions > ul > li {
    display: flex;
    gap: 12px;
    padding-block: 12px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .conditions li > div {
    min-inline-size: 0;
  }
  .missing a,
  .modules a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    overflow-wrap: anywhere;
  }
  .name-form {
    display: grid;
    gap: 16px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  label {
    font-weight: 650;
  }
  .error {
    color: var(--c4s-c-error);
    font-weight: 650;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--c4s-c-error);
  }
  .ready {
    font-weight: 650;
  }
  .layout .side > .actions {
    align-items: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .paper {
      animation: appear 400ms cubic-bezier(0.2, 0, 0, 1);
    }
    @keyframes appear {
      from {
        translate: 0 8px;
      }
    }
  }
  @container c4s (min-width: 30em) {
    .head {
      font-size: 1.5em;
    }
    .certificate.card,
    .certificate.card .card {
      padding: 20px;
    }
  }
  @container c4s (min-width: 56em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 19em;
      align-items: start;
    }
    .side {
      grid-column: 2;
    }
    .layout .paper {
      grid-column: 1;
      grid-row: 1;
    }
  }
  @media print {
    .side,
    .head {
      display: none;
    }
  }
`;
