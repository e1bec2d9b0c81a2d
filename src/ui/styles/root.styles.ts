import { css } from 'lit';

/**
 * The two layers of a public element: the host does outer layout; the root resets the looks that the page would leak in, and is
 * the container for width queries. `all` leaves `direction` alone, so the template sets `dir`. What the page says of the state
 * of a part of it - there or not, to be pressed and selected or not - is no look and holds inside as well: a closed dialog or
 * tab of the page that has a widget in it stays closed.
 */
export const rootStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .strut {
    font: 16px/0 monospace;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
  }
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: inherit;
    user-select: inherit;
    interactivity: inherit;
    display: block;
    box-sizing: border-box;
    container: c4s / inline-size;
    max-inline-size: var(--c4s-max-width, 72em);
    margin-inline: auto;
    font-family: var(--c4s-font, inherit);
    font-size: var(--c4s-font-size, medium);
    line-height: 1.55;
    color: var(--c4s-c-text);
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  /* Large text on a small screen: a column of a few letters breaks words rather than lose them. */
  @container c4s (max-width: 16em) {
    .root * {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
