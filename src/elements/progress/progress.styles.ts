import { css } from 'lit';

/** Layout of the tracker: a list, and from 56em on module cards in two columns in the same order. */
export const progressStyles = css`
  .tracker {
    display: grid;
    gap: 12px;
  }
  .tracker :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .one-line {
    gap: 4px 16px;
    padding: 12px 16px;
  }
  .one-line [part='label'] {
    font-size: 0.9375em;
  }
  .go {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .modules {
    display: grid;
    gap: 0;
    margin-block-start: 4px;
  }
  .modules li {
    display: flex;
    gap: 12px;
    min-inline-size: 0;
    padding-block: 12px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .modules li > div {
    min-inline-size: 0;
  }
  .in-preparation .icon {
    stroke-dasharray: 2.5 3.2;
  }
  .fact {
    white-space: nowrap;
  }
  .name {
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .tracker .bone {
    margin-block: 4px;
  }
  @container c4s (min-width: 30em) {
    .one-line {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .one-line :first-child:nth-last-child(3) {
      grid-column: 1 / -1;
    }
  }
  @container c4s (min-width: 56em) {
    .tracker:not(.one-line) {
      padding: 28px;
    }
    .modules {
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }
    .modules li {
      padding: 16px;
      border: 1px solid var(--c4s-c-line);
      border-radius: 10px;
    }
  }
`;
