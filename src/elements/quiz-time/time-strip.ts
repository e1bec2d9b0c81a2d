import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TestClock } from './test-clock.js';
import { addWords, endWords, leftWords } from './time-words.js';

/** The time left, when the learner wants to see it, and the offer of more before it is over. Nothing is said while it changes. */
export function renderStrip(clock: TestClock): TemplateResult {
  const { isShown, isShort } = clock;
  const toggle = () => {
    clock.isShown = !isShown;
  };
  return html`<div class="time" part="time">
      <button type="button" class="quiet time-toggle" part="time-toggle" @click=${toggle}>
        ${clockIcon()}${
          isShown
            ? msg('Hide the remaining time', { id: 'time.hide' })
            : msg('Show the remaining time', { id: 'time.show' })
        }
      </button>
      ${isShown ? html`<p class="time-left"><strong>${leftWords(clock.left)}</strong> · ${endWords(clock.end)}</p>` : nothing}
      ${isShort ? renderWarning(clock) : nothing}
    </div>
    ${isShort ? renderDialog(clock) : nothing}`;
}

/** Stays until the end for who has put the dialog away. */
function renderWarning(clock: TestClock): TemplateResult {
  const add = ({ currentTarget }: Event) => {
    const strip = currentTarget instanceof Element ? currentTarget.closest('.time') : null;
    clock.extend();
    strip?.querySelector<HTMLElement>('.time-toggle')?.focus();
  };
  return html`<div class="time-warning" part="time-warning">
    <p>${shortWords()}</p>
    <button type="button" @click=${add}>${addWords(clock.share)}</button>
  </div>`;
}

function renderDialog(clock: TestClock): TemplateResult {
  const { end } = clock;
  let dialog: HTMLDialogElement | undefined;
  const open = (element: Element | undefined) => {
    if (!(element instanceof HTMLDialogElement)) return;
    dialog = element;
    // It is not in the page yet.
    if (!clock.isDismissed)
      queueMicrotask(() => {
        show(element);
      });
  };
  const dismiss = () => {
    clock.dismiss(end);
  };
  const close = () => {
    dismiss();
    dialog?.close();
  };
  const add = () => {
    close();
    clock.extend();
  };
  return html`<dialog
    class="time-dialog"
    role="alertdialog"
    aria-labelledby="time-title"
    aria-describedby="time-text"
    ${ref(open)}
    @cancel=${dismiss}
  >
    <p id="time-title" class="time-title">${msg('Time is almost up', { id: 'time.almost-over' })}</p>
    <p id="time-text">${shortWords()}</p>
    <div class="actions">
      <button type="button" class="primary" part="time-add" @click=${add}>${addWords(clock.share)}</button>
      <button type="button" part="time-continue" @click=${close}>${msg('Continue', { id: 'time.continue' })}</button>
    </div>
  </dialog>`;
}

let shown: HTMLDialogElement | null = null;

/** One in the page is enough, however many widgets show the test. */
function show(dialog: HTMLDialogElement): void {
  if (!dialog.isConnected || dialog.open || (shown?.isConnected && shown.open)) return;
  shown = dialog;
  dialog.showModal();
}

const shortWords = (): string =>
  msg('In less than a minute, the test is submitted with all your answers.', { id: 'time.short' });

function clockIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.8 1.8"/>`}
  </svg>`;
}
