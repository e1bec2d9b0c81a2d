import { css } from 'lit';

/** Layout of a quiz: one page at a time, its buttons in the same corners. */
export const quizStyles = css`
  .quiz {
    max-inline-size: 48em;
    background: var(--c4s-c-surface);
  }
  .frame {
    max-inline-size: none;
    padding: 24px 16px;
    border: var(--c4s-edge) solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
  }
  .page,
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .section {
    gap: 12px;
  }
  .step {
    margin-block-end: 8px;
    color: var(--c4s-c-accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  .title {
    font-size: 1.375em;
  }
  .subtitle {
    font-size: 1.0625em;
  }
  .goal {
    scroll-margin-block-start: var(--c4s-sticky-top, 7.5em);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding-block-end: 14px;
    border-block-end: 1px solid var(--c4s-c-line);
  }
  .name {
    color: var(--c4s-c-muted);
    font-size: 0.875em;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .dot {
    inline-size: 10px;
    block-size: 10px;
    border: 1.5px solid var(--c4s-c-control);
    border-radius: 999px;
  }
  .dot.answered {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent);
  }
  .dot.current {
    inline-size: 26px;
    border-color: var(--c4s-c-accent);
  }
  .note {
    display: grid;
    gap: 4px;
    padding: 14px 18px;
    border-radius: 8px;
    background: var(--c4s-c-sunken);
    color: var(--c4s-c-muted);
  }
  .error {
    color: var(--c4s-c-error);
    font-weight: 650;
  }
  .bar {
    display: flex;
    flex-direction: column-reverse;
    gap: 12px;
  }
  .solutions {
    display: grid;
    gap: 40px;
  }
  .solutions > li + li {
    padding-block-start: 32px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  @container c4s (min-width: 30em) {
    .frame {
      padding: 32px 28px;
    }
    .bar {
      flex-direction: row;
      justify-content: space-between;
    }
    .bar .quiet.back {
      margin-inline-start: -16px;
    }
    .bar > :only-child {
      margin-inline-start: auto;
    }
  }
  @container c4s (min-width: 37.5em) {
    .page {
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
  @media (forced-colors: active) {
    .dot.answered {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Highlight;
    }
    .dot.current {
      outline: 2px solid Highlight;
    }
    .note,
    .open,
    .passed {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar,
    .dots {
      display: none;
    }
    .frame {
      padding: 0;
      border: 0;
    }
  }
`;
