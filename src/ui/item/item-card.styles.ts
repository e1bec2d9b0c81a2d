import { css } from 'lit';

export const itemCardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .label {
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .open > .quiet:first-child {
    margin-inline-start: -16px;
  }
  .hint {
    padding: 14px 18px;
    border-radius: 10px;
    background: var(--c4s-c-info-soft);
  }
  .hint .title {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 4px;
    color: var(--c4s-c-info);
    font-size: 0.875em;
    font-weight: 650;
  }
  .feedback {
    --c4s-tone: var(--c4s-c-control);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
    min-inline-size: 0;
    padding: 18px 20px 20px;
    border-inline-start: 4px solid var(--c4s-tone);
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    background: var(--c4s-c-sunken);
    break-inside: avoid;
  }
  .correct {
    --c4s-tone: var(--c4s-c-success);
  }
  .partial {
    --c4s-tone: var(--c4s-c-partial);
  }
  .incorrect {
    --c4s-tone: var(--c4s-c-error);
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 1.0625em;
    color: var(--c4s-tone);
  }
  :is(.unanswered, .noted) .verdict {
    color: var(--c4s-c-text);
  }
  .verdict svg.icon {
    stroke-width: 2.5;
  }
  .feedback .prose {
    inline-size: 100%;
  }
  .feedback .actions {
    inline-size: 100%;
    margin-block-start: 4px;
  }
  .feedback .actions .quiet {
    margin-inline-start: -16px;
  }
  .parts {
    display: grid;
    gap: 10px;
  }
  .part {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .link {
    min-block-size: 44px;
    margin-block: -6px -10px;
    padding: 8px 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  .link:hover {
    background: none;
    color: var(--c4s-c-accent-hover);
    text-decoration-thickness: 2px;
  }
  .note {
    display: grid;
    gap: 8px;
    padding: 16px 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: 10px;
  }
  .skeleton {
    display: grid;
    gap: 8px;
  }
  .skeleton span {
    block-size: 1.2em;
    inline-size: 70%;
    margin-block-end: 8px;
    border-radius: 6px;
    background: var(--c4s-c-sunken);
  }
  .skeleton .bar {
    block-size: 52px;
    inline-size: 100%;
    margin: 0;
    border-radius: 10px;
  }
  @container c4s (max-width: 29.99em) {
    .actions button:not(.quiet) {
      flex: 1 1 100%;
    }
    .open > .quiet {
      margin-inline-start: -16px;
    }
  }
  @media (forced-colors: active) {
    .feedback,
    .hint,
    .skeleton span {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    .actions,
    .link {
      display: none;
    }
    .feedback,
    .hint {
      border: 1px solid var(--c4s-c-line);
      border-inline-start: 4px solid var(--c4s-c-control);
    }
  }
`;
