import { css } from 'lit';

export const calloutStyles = css`
  .callout {
    --c4s-tone: var(--c4s-c-info);
    --c4s-tint: var(--c4s-c-info-soft);
    padding: 16px 20px 18px;
    border-inline-start: 4px solid var(--c4s-tone);
    border-start-end-radius: var(--c4s-shape);
    border-end-end-radius: var(--c4s-shape);
    background: var(--c4s-tint);
    break-inside: avoid;
  }
  .tip {
    --c4s-tone: var(--c4s-c-success);
    --c4s-tint: var(--c4s-c-success-soft);
  }
  .important {
    --c4s-tone: var(--c4s-c-partial);
    --c4s-tint: var(--c4s-c-partial-soft);
  }
  .definition {
    --c4s-tone: var(--c4s-c-accent);
    --c4s-tint: var(--c4s-c-accent-soft);
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 6px;
    color: var(--c4s-tone);
    font-size: 0.875em;
    font-weight: 650;
  }
  .title {
    margin-block-end: 6px;
    font-size: 1.0625em;
  }
  @media (forced-colors: active) {
    .callout {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    .callout {
      border: 1px solid var(--c4s-c-line);
      border-inline-start: 4px solid var(--c4s-c-control);
    }
  }
`;
