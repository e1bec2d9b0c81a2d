import { css } from 'lit';

export const orderStyles = css`
  .place {
    flex: none;
    inline-size: 1.86em;
    block-size: 1.86em;
    border-radius: 999px;
    background: var(--c4s-c-sunken);
    color: var(--c4s-c-muted);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1.86;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  button.place {
    inline-size: auto;
    block-size: auto;
    padding: 0;
    border-color: var(--c4s-c-control);
    color: var(--c4s-c-text);
  }
  .choosing button.place {
    border-style: dashed;
    border-color: var(--c4s-c-accent);
    color: var(--c4s-c-accent);
  }
  button.place[aria-pressed='true'],
  [data-over] button.place {
    border-style: solid;
    background: var(--c4s-c-accent);
    color: var(--c4s-c-on-accent);
  }
  .row[data-over] {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
    box-shadow: inset 0 0 0 1px var(--c4s-c-accent);
  }
  .handle {
    margin-inline: -8px -10px;
  }
  .row {
    padding-block: 8px;
    align-items: flex-start;
    border-color: var(--c4s-c-line);
    column-gap: 12px;
  }
  .handle,
  .place,
  .text {
    margin-block: 5px;
  }
  .text {
    align-self: center;
  }
  .right .place,
  .wrong .place {
    background: var(--c4s-c-surface);
    color: var(--c4s-tone);
  }
  .tools {
    flex: 1 0 100%;
    display: flex;
    justify-content: flex-end;
    gap: 8px;
  }
  .tools button {
    padding: 0;
  }
  .position {
    margin-inline-end: auto;
  }
  .moved {
    animation: moved 900ms cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes moved {
    from {
      background: var(--c4s-c-accent-soft);
      border-color: var(--c4s-c-accent);
    }
  }
  .solution {
    display: grid;
    gap: 6px;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--c4s-c-sunken);
  }
  .solution ol {
    padding-inline-start: 1.6em;
  }
  .solution li {
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .solution li::marker {
    color: var(--c4s-c-muted);
    font-variant-numeric: tabular-nums;
  }
  @container c4s (min-width: 30em) {
    .row {
      align-items: center;
      flex-wrap: nowrap;
    }
    .tools {
      flex: none;
    }
    .position {
      margin-inline-end: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .moved {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .place,
    .solution {
      border: 1px solid CanvasText;
    }
    .row[data-over] {
      outline: 3px solid Highlight;
    }
  }
`;
