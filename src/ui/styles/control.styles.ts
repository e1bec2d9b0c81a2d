import { css } from 'lit';

/**
 * Buttons, links, focus, cards and small texts that all our shadow roots share. Inner elements (blocks, interactions) take the
 * tokens from the public element around them.
 */
export const controlStyles = css`
  :focus-visible {
    outline: 3px solid var(--c4s-c-focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  a,
  button,
  input,
  select,
  textarea,
  summary,
  [tabindex] {
    scroll-margin-block: var(--c4s-sticky-top, 7.5em) var(--c4s-sticky-bottom, 6em);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--c4s-font-heading, inherit);
    font-weight: 650;
    line-height: 1.28;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  ol[role='list'],
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--c4s-c-accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    color: var(--c4s-c-accent-hover);
    text-decoration-thickness: 2px;
  }
  button,
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    box-sizing: border-box;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 8px 16px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 8px;
    background: var(--c4s-c-surface);
    color: var(--c4s-c-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition:
      background-color 120ms cubic-bezier(0.2, 0, 0, 1),
      border-color 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  button:hover,
  .button:hover {
    background: var(--c4s-c-accent-soft);
    border-color: var(--c4s-c-accent);
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: 8px;
  }
  .primary,
  .primary:visited {
    background: var(--c4s-c-accent);
    border-color: var(--c4s-c-accent);
    color: var(--c4s-c-on-accent);
  }
  .primary:hover {
    background: var(--c4s-c-accent-hover);
    border-color: var(--c4s-c-accent-hover);
    color: var(--c4s-c-on-accent);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
  }
  button[aria-disabled='true'] {
    color: var(--c4s-c-muted);
    border-color: var(--c4s-c-line);
    background: transparent;
    cursor: default;
  }
  input[type='text'],
  input[type='number'],
  textarea,
  select {
    box-sizing: border-box;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--c4s-c-control);
    border-radius: 8px;
    background: var(--c4s-c-surface);
    color: var(--c4s-c-text);
    font: inherit;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--c4s-c-accent);
  }
  .card {
    background: var(--c4s-c-surface);
    border: var(--c4s-edge) solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    padding: 20px;
    break-inside: avoid;
  }
  .meta {
    font-size: 0.875em;
    color: var(--c4s-c-muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.icon {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    /* Not a short one: with a duration every inherited value, such as visibility, would wait a frame at each level. */
    * {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
