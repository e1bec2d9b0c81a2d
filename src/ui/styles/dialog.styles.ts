import { css } from 'lit';

/**
 * A question that waits for an answer, above the page. While it is open nothing else can be pressed, so it is seen and can be
 * pressed itself even where the part of the page that it comes from is hidden.
 */
export const dialogStyles = css`
  dialog {
    max-inline-size: min(30em, 92%);
    padding: 24px;
    border: 1px solid var(--c4s-c-line);
    border-radius: var(--c4s-shape);
    background: var(--c4s-c-raised);
    color: inherit;
    box-shadow: 0 8px 24px rgb(16 24 32 / 0.16);
  }
  dialog:modal {
    visibility: visible;
    pointer-events: auto;
    -webkit-user-select: text;
    user-select: text;
  }
  dialog::backdrop {
    background: rgb(16 24 32 / 0.5);
  }
  dialog .actions {
    margin-block-start: 20px;
  }
`;
