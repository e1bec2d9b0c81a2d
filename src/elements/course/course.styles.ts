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
  .tools > * {
    padding-inline: 12px;
    font-size: 0.9375em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  /* Room for all that it may say: were a line to come or go while a finger is down, the finger would miss its button. */
  .saved {
    flex: auto;
    min-block-size: 1lh;
  }
  .saved::before {
    content: attr(data-room);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
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
  @container c4s (min-width: 30em) {
    .header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      padding: 20px 28px;
    }
    /* The tools go below a title that would have to break its words beside them. */
    .title {
      flex: 1 1 15em;
    }
    .status,
    .bar {
      flex: 1 0 100%;
    }
    .saved {
      text-align: end;
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
    .back {
      flex: none;
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
