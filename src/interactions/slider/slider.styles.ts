import { css } from 'lit';

/** The thumb is drawn 26 px wide in an area of 44 px; the track ends where its centre can go. */
export const sliderStyles = css`
  .slider {
    --c4s-tone: var(--c4s-c-accent);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .slider.right {
    --c4s-tone: var(--c4s-c-success);
  }
  .slider.partial {
    --c4s-tone: var(--c4s-c-partial);
  }
  .slider.wrong {
    --c4s-tone: var(--c4s-c-error);
  }
  .scale {
    position: relative;
    min-inline-size: 0;
  }
  .track {
    position: absolute;
    inset-inline: 22px;
    inset-block-start: 0;
    inline-size: calc(100% - 44px);
    block-size: 44px;
    overflow: visible;
  }
  .track:dir(rtl) {
    scale: -1 1;
  }
  .rail {
    fill: var(--c4s-c-line);
    stroke: var(--c4s-c-control);
  }
  .fill {
    fill: var(--c4s-tone);
  }
  .band {
    fill: var(--c4s-c-success-soft);
    stroke: var(--c4s-c-success);
    fill-opacity: 0.8;
  }
  .key {
    stroke: var(--c4s-c-success);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .thumb {
    --c4s-thumb: radial-gradient(closest-side, var(--c4s-tone) 55%, var(--c4s-tone) 57%, transparent 59%);
    appearance: none;
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    background: transparent;
    cursor: pointer;
    /* A finger that goes up or down moves the page. */
    touch-action: pan-y;
  }
  .thumb::-webkit-slider-runnable-track {
    block-size: 44px;
    background: transparent;
  }
  .thumb::-moz-range-track {
    block-size: 44px;
    background: transparent;
  }
  .thumb::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 50%;
    background: var(--c4s-thumb);
  }
  .thumb::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 50%;
    background: var(--c4s-thumb);
  }
  .untouched .thumb {
    --c4s-thumb: radial-gradient(
      closest-side,
      var(--c4s-c-surface) 46%,
      var(--c4s-c-control) 48%,
      var(--c4s-c-control) 57%,
      transparent 59%
    );
  }
  .thumb:focus-visible {
    border-radius: 10px;
    outline-offset: 0;
  }
  .thumb[aria-disabled] {
    pointer-events: none;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-inline: 12px;
    overflow-wrap: anywhere;
  }
  .ends > :last-child {
    text-align: end;
  }
  .entry {
    justify-content: center;
    gap: 8px;
  }
  .entry .field {
    flex: 0 1 6em;
    min-inline-size: 4em;
    text-align: center;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .entry .unit {
    margin-inline-start: 0;
  }
  .step {
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
  }
  :is(.right, .partial, .wrong) .field {
    border-color: var(--c4s-tone);
    box-shadow: inset 0 0 0 1px var(--c4s-tone);
  }
  @container c4s (min-width: 30em) {
    .slider {
      grid-template-columns: minmax(0, 1fr) fit-content(18em);
      gap: 12px 24px;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill,
    .key {
      fill: Highlight;
      stroke: Highlight;
    }
    .band {
      fill: none;
      stroke: Highlight;
    }
    .thumb {
      --c4s-thumb: radial-gradient(closest-side, Highlight 57%, transparent 59%);
    }
    .thumb::-webkit-slider-thumb {
      forced-color-adjust: none;
    }
    .thumb::-moz-range-thumb {
      forced-color-adjust: none;
    }
    .right .field {
      outline: 4px double Highlight;
    }
    .wrong .field {
      outline: 3px dotted CanvasText;
    }
  }
`;
