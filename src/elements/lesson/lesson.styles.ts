import { css } from 'lit';

/** Layout of a lesson: one column of blocks with generous space between them. */
export const lessonStyles = css`
  .lesson {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    max-inline-size: 48em;
    background: var(--c4s-c-surface);
  }
  .frame {
    max-inline-size: none;
    padding: 24px 16px;
    border: var(--c4s-edge) solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
  }
  .step {
    margin-block-end: 8px;
    color: var(--c4s-c-accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  .title {
    font-size: 1.375em;
    scroll-margin-block-start: var(--c4s-sticky-top, 7.5em);
  }
  .strip {
    padding: 10px 16px;
    border-radius: 8px;
    background: var(--c4s-c-info-soft);
    color: var(--c4s-c-info);
    font-size: 0.9375em;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
  }
  .block {
    scroll-margin-block-start: var(--c4s-sticky-top, 7.5em);
  }
  .bones {
    display: grid;
    gap: 14px;
  }
  .bones .bone.short {
    inline-size: 60%;
  }
  .missing {
    display: flex;
    gap: 12px;
    padding: 16px 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
    color: var(--c4s-c-muted);
  }
  .missing button {
    margin-block-start: 12px;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    min-block-size: 44px;
  }
  .done {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--c4s-c-success);
    font-weight: 650;
  }
  .sources {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--c4s-c-line);
    color: var(--c4s-c-muted);
    font-size: 0.875em;
  }
  .sources > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 8px;
    font-size: 1em;
  }
  .sources ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.25em;
  }
  .sources .host {
    font-size: inherit;
  }
  .checked {
    display: block;
  }
  @container c4s (min-width: 30em) {
    .frame {
      padding: 32px 28px;
    }
  }
  @container c4s (min-width: 37.5em) {
    .content {
      font-size: 1.0625em;
      line-height: 1.6;
    }
    .title {
      font-size: 1.5em;
    }
  }
  @container c4s (min-width: 56em) {
    .frame {
      padding: 40px max(40px, (100% - 48em) / 2);
    }
  }
  @container c4s (max-width: 29.99em) {
    .content {
      hyphens: auto;
    }
  }
  @media print {
    .mark,
    .end .meta {
      display: none;
    }
    .frame {
      padding: 0;
      border: 0;
    }
    /* Where a row of a grid goes over two pages, Chromium lays the next one over its end. */
    .content {
      display: block;
    }
    .block {
      margin-block-end: 28px;
    }
  }
`;
