import { css } from 'lit';

/** Running text as `richText()` renders it: measure, rhythm, lists, quotes, code. */
export const proseStyles = css`
  .prose {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .prose > * + *,
  .prose :is(li, blockquote) > * + * {
    margin-block-start: 0.9em;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }
  .prose > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.6em;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0;
  }
  .prose .plain {
    white-space: pre-wrap;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose li + li {
    margin-block-start: 0.4em;
  }
  .prose li > :is(ul, ol) {
    margin-block-start: 0.4em;
  }
  .prose li::marker {
    color: var(--c4s-c-accent);
  }
  .prose blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--c4s-c-line);
    color: var(--c4s-c-muted);
  }
  .prose hr {
    margin-block: 1.5em;
    border: 0;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .prose img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: 8px;
  }
  code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    background: var(--c4s-c-sunken);
    font:
      0.92em ui-monospace,
      'Cascadia Mono',
      'DejaVu Sans Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .prose pre {
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--c4s-c-line);
    border-radius: 8px;
    background: var(--c4s-c-sunken);
    white-space: pre-wrap;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .host {
    font-size: 0.875em;
    color: var(--c4s-c-muted);
    overflow-wrap: anywhere;
  }
  @media print {
    .prose a[target]::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    .prose .host {
      display: none;
    }
  }
`;
