import { css } from 'lit';

/** Layout of the course shell: one column, and from 56em on contents beside the content. */
export const courseStyles = css`
  .frame {
    background: var(--c4s-c-surface);
    border: var(--c4s-edge) solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    min-block-size: var(--c4s-min-height, 30em);
    display: flex;
    flex-direction: column;
  }
  .header {
    display: grid;
    gap: 12px 16px;
    padding: 16px;
    border-block-end: 1px solid var(--c4s-c-line);
  }
  .title {
    font-size: 1.25em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools select {
    font-size: 0.9375em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .bar {
    block-size: 6px;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 16px;
    background: var(--c4s-c-info-soft);
    color: var(--c4s-c-info);
    border-block-end: 1px solid var(--c4s-c-line);
    font-size: 0.9375em;
  }
  .body {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  nav {
    display: none;
    padding: 12px 8px;
    border-block-end: 1px solid var(--c4s-c-line);
    background: var(--c4s-c-sunken);
  }
  nav.open {
    display: block;
  }
  nav a {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 44px;
    padding: 11px 12px;
    border-radius: 8px;
    color: var(--c4s-c-text);
    font-size: 0.9375em;
    line-height: 1.4;
    text-decoration: none;
  }
  nav a:hover {
    background: var(--c4s-c-accent-soft);
  }
  nav a:hover .step-name {
    text-decoration: underline;
  }
  nav a[aria-current='step'] {
    background: var(--c4s-c-accent-soft);
    box-shadow: inset 4px 0 0 var(--c4s-c-accent);
    font-weight: 650;
  }
  nav a:dir(rtl)[aria-current='step'] {
    box-shadow: inset -4px 0 0 var(--c4s-c-accent);
  }
  .step-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .module-name {
    padding: 16px 12px 4px;
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--c4s-c-muted);
  }
  .in-preparation {
    padding: 8px 12px;
  }
  .icon.status {
    margin-block-start: 1px;
    color: var(--c4s-c-control);
    stroke-width: 1.75;
  }
  .icon.in-progress {
    color: var(--c4s-c-accent);
  }
  .icon.in-progress .fill {
    fill: currentColor;
    stroke: none;
  }
  .icon.completed {
    color: var(--c4s-c-success);
  }
  .icon.completed .fill {
    fill: currentColor;
    stroke: currentColor;
  }
  .icon.completed path {
    stroke: var(--c4s-c-surface);
    stroke-width: 2.25;
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: 32px;
    min-inline-size: 0;
    padding: 24px 16px;
  }
  .footer {
    display: flex;
    flex-direction: column-reverse;
    gap: 12px;
    margin-block-start: auto;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .own-footer .footer {
    margin-block-start: 24px;
  }
  .overview,
  .help {
    display: grid;
    gap: 20px;
    justify-items: start;
    max-inline-size: 46em;
  }
  .lead {
    font-size: 1.125em;
  }
  .facts {
    margin-block-start: -8px;
  }
  .start {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .resume {
    display: grid;
    gap: 12px;
    justify-items: start;
    inline-size: 100%;
    background: var(--c4s-c-accent-soft);
    border-color: transparent;
  }
  .resume > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 0.875em;
    color: var(--c4s-c-accent);
  }
  .resume > p {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 1.125em;
    font-weight: 650;
  }
  .modules {
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }
  .module {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .module > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .module-status {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .module .quiet {
    margin-inline-start: -16px;
  }
  details {
    inline-size: 100%;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    color: var(--c4s-c-accent);
    font-weight: 650;
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border-block-end: 2px solid currentColor;
    border-inline-end: 2px solid currentColor;
    transform: rotate(-45deg);
    transition: transform 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  summary:dir(rtl)::before {
    transform: rotate(135deg);
  }
  details[open] summary::before {
    transform: rotate(45deg);
  }
  details ul {
    padding-inline-start: 1.25em;
    display: grid;
    gap: 6px;
  }
  .funding {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
  .funding img {
    inline-size: 96px;
    block-size: auto;
  }
  .funding > div {
    flex: 1 1 16em;
    display: grid;
    gap: 8px;
  }
  .record {
    max-block-size: 20em;
    overflow: auto;
    padding: 16px;
    border-radius: 8px;
    background: var(--c4s-c-sunken);
    font-size: 0.8125em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  dialog {
    max-inline-size: min(30em, 92%);
    padding: 24px;
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-raised);
    color: inherit;
    box-shadow: 0 8px 24px rgb(16 24 32 / 0.16);
  }
  dialog::backdrop {
    background: rgb(16 24 32 / 0.5);
  }
  dialog .actions {
    margin-block-start: 20px;
  }
  @container c4s (min-width: 30em) {
    .header {
      grid-template-columns: 1fr auto;
      align-items: start;
      padding: 20px 28px;
    }
    .title {
      align-self: center;
    }
    .status,
    .bar {
      grid-column: 1 / -1;
    }
    .strip {
      padding-inline: 28px;
    }
    nav {
      padding-inline: 16px;
    }
    .panel {
      padding: 32px 28px;
    }
    .footer {
      flex-direction: row;
      justify-content: space-between;
    }
  }
  @container c4s (min-width: 56em) {
    .contents-button {
      display: none;
    }
    .body:not(.single) {
      grid-template-columns: 17.5em minmax(0, 1fr);
    }
    nav {
      display: block;
      padding: 20px 12px;
      border-block-end: 0;
      border-inline-end: 1px solid var(--c4s-c-line);
      border-end-start-radius: var(--c4s-shape);
    }
    .panel {
      padding: 36px 40px;
    }
  }
  @media (forced-colors: active) {
    nav a[aria-current='step'] {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    nav,
    .tools,
    .footer,
    .saved {
      display: none;
    }
    .frame {
      border: 0;
    }
  }
`;
