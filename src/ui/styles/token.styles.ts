import { css } from 'lit';

/** Semantic colours, spaces and shapes. Private but for those read from `--c4s-*` with a fallback. */
export const tokenStyles = css`
  .root {
    color-scheme: light;
    --c4s-c-surface: #ffffff;
    --c4s-c-sunken: #f5f7f8;
    --c4s-c-raised: #ffffff;
    --c4s-c-text: #17212b;
    --c4s-c-muted: #4b5865;
    --c4s-c-line: #dde3e8;
    --c4s-c-control: #6b7885;
    --c4s-c-accent: #0a5f6e;
    --c4s-c-accent-soft: #e4f1f3;
    --c4s-c-accent-hover: #084b57;
    --c4s-c-on-accent: #ffffff;
    --c4s-c-success: #1c6b3c;
    --c4s-c-success-soft: #e7f4eb;
    --c4s-c-partial: #7a4a00;
    --c4s-c-partial-soft: #fff4df;
    --c4s-c-error: #a32a2a;
    --c4s-c-error-soft: #fcedec;
    --c4s-c-info: #24508f;
    --c4s-c-info-soft: #eaf1fb;
    --c4s-c-focus: #1b4dd8;
    --c4s-shape: var(--c4s-radius, 12px);
    --c4s-edge: var(--c4s-border, 1px);
    --c4s-space: calc(1px * var(--c4s-density, 1));
  }
  .root[data-scheme='dark'] {
    color-scheme: dark;
    --c4s-c-surface: #141a21;
    --c4s-c-sunken: #0e1318;
    --c4s-c-raised: #1c242d;
    --c4s-c-text: #e9eef2;
    --c4s-c-muted: #b4c0cb;
    --c4s-c-line: #2f3a45;
    --c4s-c-control: #8391a0;
    --c4s-c-accent: #74cbd8;
    --c4s-c-accent-soft: #12353c;
    --c4s-c-accent-hover: #93dae5;
    --c4s-c-on-accent: #05272d;
    --c4s-c-success: #86d6a5;
    --c4s-c-success-soft: #15301f;
    --c4s-c-partial: #f0c475;
    --c4s-c-partial-soft: #37290d;
    --c4s-c-error: #ffa3a0;
    --c4s-c-error-soft: #3c1c1d;
    --c4s-c-info: #a5c6ff;
    --c4s-c-info-soft: #182b47;
    --c4s-c-focus: #a9c1ff;
  }
  @media (prefers-contrast: more) {
    .root,
    .root[data-scheme='dark'] {
      --c4s-c-line: var(--c4s-c-control);
      --c4s-c-muted: var(--c4s-c-text);
      --c4s-edge: 2px;
    }
  }
  @media print {
    .root,
    .root[data-scheme='dark'] {
      color-scheme: light;
      --c4s-c-surface: #ffffff;
      --c4s-c-sunken: #ffffff;
      --c4s-c-raised: #ffffff;
      --c4s-c-text: #000000;
      --c4s-c-muted: #333333;
      --c4s-c-line: #999999;
      --c4s-c-control: #666666;
      --c4s-c-accent: #084b57;
      --c4s-c-accent-soft: #ffffff;
      --c4s-c-on-accent: #ffffff;
      --c4s-c-success: #1c6b3c;
      --c4s-c-success-soft: #ffffff;
      --c4s-c-partial: #7a4a00;
      --c4s-c-partial-soft: #ffffff;
      --c4s-c-error: #a32a2a;
      --c4s-c-error-soft: #ffffff;
      --c4s-c-info: #24508f;
      --c4s-c-info-soft: #ffffff;
      font-size: 11pt;
    }
  }
`;
