import { css } from 'lit';

export const tabsStyles = css`
  .title {
    margin-block-end: 12px;
    font-size: 1.125em;
  }
  .section {
    border-block-start: 1px solid var(--c4s-c-line);
    font-size: 1em;
  }
  .section button {
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 14px 4px;
    border: 0;
    background: none;
    color: var(--c4s-c-text);
    text-align: start;
  }
  .section button:hover {
    color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .icon {
    color: var(--c4s-c-accent);
  }
  [aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .panel .prose {
    padding: 2px 4px 20px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    border-block-end: 1px solid var(--c4s-c-control);
  }
  [role='tab'] {
    margin-block-end: -1px;
    border-color: transparent;
    border-block-end: 4px solid transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: none;
    color: var(--c4s-c-muted);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--c4s-c-accent);
    color: var(--c4s-c-accent);
  }
  /* Not on the panel, which keeps its box while it is hidden until found. */
  [role='tabpanel'] .prose {
    padding: 20px 4px 4px;
  }
  .probe,
  .print {
    display: none;
  }
  @container c4s (min-width: 30em) {
    .probe {
      float: inline-start;
    }
  }
  @media print {
    .tabs,
    .icon {
      display: none;
    }
    .print {
      display: block;
      margin-block-start: 12px;
      font-weight: 650;
    }
    [hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
