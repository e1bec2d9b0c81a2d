import { css } from 'lit';

/** The list of things to place, the cards of things, and places that light up while one waits or is dragged over them. */
export const placeStyles = css`
  .bank {
    display: grid;
    gap: 8px;
    padding: 14px;
    border-radius: 10px;
    background: var(--c4s-c-sunken);
  }
  .pieces {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
  }
  .piece {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    max-inline-size: 100%;
    min-inline-size: 0;
    box-sizing: border-box;
    border: 1px solid var(--c4s-c-control);
    border-radius: 8px;
    background: var(--c4s-c-surface);
    color: var(--c4s-c-text);
  }
  .piece button {
    flex: 1 1 0;
    min-inline-size: min-content;
    padding-inline: 4px 12px;
    border-color: transparent;
    background: transparent;
    color: inherit;
    font-weight: 400;
    text-align: start;
    justify-content: flex-start;
  }
  .thing {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .piece:hover,
  .piece.selected {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .piece.selected {
    box-shadow: inset 0 0 0 1px var(--c4s-c-accent);
  }
  .piece .list {
    flex: 1 0 100%;
    min-inline-size: 0;
    margin: 0 8px 8px;
    max-inline-size: calc(100% - 16px);
  }
  .handle {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 32px;
    min-block-size: 44px;
    color: var(--c4s-c-muted);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .handle svg.icon {
    stroke-width: 2.6;
  }
  .back {
    margin-inline-start: auto;
    color: var(--c4s-c-muted);
  }
  .dragged {
    position: relative;
    z-index: 1;
    cursor: grabbing;
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.25);
  }
  .dragged .handle {
    cursor: grabbing;
  }
  .target {
    border-style: dashed;
    color: var(--c4s-c-muted);
    font-weight: 400;
  }
  .choosing .target,
  .target[aria-pressed='true'] {
    border-color: var(--c4s-c-accent);
    color: var(--c4s-c-accent);
  }
  .target[aria-pressed='true'],
  [data-over] .target {
    background: var(--c4s-c-accent-soft);
    box-shadow: inset 0 0 0 1px var(--c4s-c-accent);
  }
  .bank[data-over] {
    outline: 2px dashed var(--c4s-c-accent);
  }
  @media print {
    .handle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .piece.selected,
    .target[aria-pressed='true'],
    [data-over] .target {
      outline: 3px solid Highlight;
    }
    .bank {
      border: 1px solid CanvasText;
    }
  }
`;
