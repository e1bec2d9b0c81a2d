import { css } from 'lit';

/** The result of a test: verdict, score, outcomes, what to do next. */
export const resultStyles = css`
  .verdict {
    --c4s-tone: var(--c4s-c-partial);
    display: grid;
    gap: 10px;
    padding: 20px 20px 22px;
    border-inline-start: 4px solid var(--c4s-tone);
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    background: var(--c4s-c-sunken);
    break-inside: avoid;
  }
  .verdict.success {
    --c4s-tone: var(--c4s-c-success);
  }
  .verdict .title {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--c4s-tone);
  }
  .verdict svg.icon {
    inline-size: 24px;
    block-size: 24px;
    stroke-width: 2.5;
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 14px;
    font-size: 1.25em;
    font-weight: 650;
  }
  .share {
    color: var(--c4s-c-muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .verdict .meta + .meta {
    margin-block-start: -8px;
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 18px;
    overflow: visible;
  }
  .scale .track {
    fill: var(--c4s-c-line);
  }
  .scale .reached {
    fill: var(--c4s-tone);
  }
  .scale .mark {
    stroke: var(--c4s-c-text);
    stroke-width: 2;
  }
  .outcomes li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    padding-block: 12px;
    border-block-start: 1px solid var(--c4s-c-line);
    break-inside: avoid;
  }
  .outcomes strong {
    grid-column: 2;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .lessons {
    display: grid;
    gap: 0 12px;
  }
  .lessons li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  .lessons a,
  [part='certificate-link'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    overflow-wrap: anywhere;
  }
  @container c4s (min-width: 30em) {
    .verdict {
      padding: 24px 28px 26px;
    }
    .outcomes li {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .outcomes strong {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .verdict {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
    .scale {
      forced-color-adjust: none;
    }
    .scale .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .scale .reached {
      fill: Highlight;
    }
    .scale .mark {
      stroke: CanvasText;
    }
  }
`;
