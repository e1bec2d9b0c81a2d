import { css } from 'lit';

export const hotspotStyles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 24px;
    align-items: start;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
  }
  .picture {
    position: relative;
    max-inline-size: min(100%, 44em);
  }
  .pressable {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--c4s-shape);
    /* Drawings with dark lines and no ground of their own stay readable in the dark scheme. */
    background: #ffffff;
  }
  .outlines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .picture:not(.pressable) .outlines {
    pointer-events: none;
  }
  .spot {
    stroke-linejoin: round;
    fill-rule: evenodd;
    fill: none;
  }
  .halo,
  .line {
    vector-effect: non-scaling-stroke;
  }
  .halo {
    stroke: var(--c4s-c-surface);
    stroke-width: 5px;
  }
  .line {
    stroke: var(--c4s-c-accent);
    stroke-width: 2px;
    transition: stroke-width 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  /* Transparent is felt by a pointer as a colour is, none is not. */
  .pressable .line {
    fill: transparent;
  }
  .pressable .spot:hover .line,
  .spot.pointed .line {
    stroke-width: 3px;
    fill: var(--c4s-c-accent);
    fill-opacity: 0.14;
  }
  .spot:is(.chosen, .right, .partial, .wrong, .missed) .halo {
    stroke-width: 8px;
  }
  .spot:is(.chosen, .right, .partial, .wrong, .missed) .line {
    stroke: var(--c4s-tone);
    stroke-width: 4px;
  }
  .spot:is(.chosen, .right, .partial, .wrong) .line {
    fill: var(--c4s-tone);
    fill-opacity: 0.22;
  }
  .spot.missed .line {
    stroke-dasharray: 9 6;
  }
  .marker {
    position: absolute;
    translate: -50% -50%;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 650;
  }
  span.marker {
    pointer-events: none;
  }
  .badge,
  .number {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 2px;
    box-sizing: border-box;
    min-inline-size: 2em;
    block-size: 2em;
    padding-inline: 0.3em;
    border: 2px solid var(--c4s-tone, var(--c4s-c-accent));
    border-radius: 999px;
    background: var(--c4s-c-surface);
    color: var(--c4s-tone, var(--c4s-c-accent));
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .number + .text {
    /* With large text on a small screen it takes a line of its own. */
    flex-basis: min(5em, 100%);
  }
  .badge {
    /* Larger text leaves room for the picture: the numbers in the list grow on. */
    font-size: clamp(12px, 0.875em, 20px);
    box-shadow: 0 0 0 2px var(--c4s-c-surface);
  }
  .small .badge {
    translate: -18px -18px;
  }
  .dense .badge {
    font-size: clamp(11px, 0.6875em, 16px);
  }
  .dense .small .badge {
    translate: -14px -14px;
  }
  .badge svg.icon {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 3;
  }
  .chosen :is(.badge, .number),
  .chosen.marker .badge {
    background: var(--c4s-tone);
    color: var(--c4s-c-on-accent);
  }
  .marker:hover {
    background: none;
  }
  .marker:not(.chosen):hover .badge {
    background: var(--c4s-c-accent-soft);
  }
  .marker:focus-visible {
    outline: none;
  }
  .marker:focus-visible .badge {
    outline: 3px solid var(--c4s-c-focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 8px var(--c4s-c-surface);
  }
  .missing {
    padding: 20px;
    border: 1px dashed var(--c4s-c-control);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-sunken);
    overflow-wrap: anywhere;
  }
  figcaption,
  summary {
    overflow-wrap: anywhere;
  }
  summary {
    box-sizing: border-box;
    min-block-size: 44px;
    inline-size: fit-content;
    padding-block: 11px;
    color: var(--c4s-c-accent);
    font-size: 0.9375em;
    font-weight: 650;
    cursor: pointer;
  }
  .list {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  @container c4s (min-width: 56em) {
    .board {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media (forced-colors: active) {
    .halo {
      stroke: Canvas;
    }
    .line,
    .spot:is(.partial, .wrong, .missed) .line {
      stroke: CanvasText;
    }
    .spot:is(.chosen, .right) .line {
      stroke: Highlight;
      fill: Highlight;
    }
    .chosen.marker .badge {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .marker:focus-visible .badge {
      outline-color: Highlight;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
  }
`;
