import { msg } from '#localize';
import { html, render, type TemplateResult } from 'lit';
import { dialogStyles } from '../../ui/styles/dialog.styles.js';
import { dress } from '../../ui/styles/dress.js';
import { addWords, liftWords, shortWords } from './time-words.js';
import { timeStyles } from './time.styles.js';

/** What the dialog asks, and what the answers do. */
export interface TimeQuestion {
  /** Minutes that one press adds. */
  readonly share: number;
  extend(): void;
  lift(): void;
  dismiss(): void;
}

/** The question before the end whether more time is needed. One in the page is enough, however many widgets show the test. */
export class TimeDialog {
  #box: HTMLElement | null = null;

  /**
   * Asks, once until it is answered; not from a part of the page that has no boxes, where the dialog would not be seen and
   * would still make the page inert. @param root - Of an element of ours, where the learner is.
   */
  ask(question: TimeQuestion, root: ShadowRoot): void {
    if (!root.host.checkVisibility()) return;
    const isOpen = this.#box?.isConnected === true;
    if (!isOpen) this.#open(root);
    if (!this.#box) return;
    render(renderDialog(question), this.#box);
    if (!isOpen) this.#box.querySelector('dialog')?.showModal();
  }

  /** Is gone; what had the focus before has it again. */
  close(): void {
    const box = this.#box;
    this.#box = null;
    box?.querySelector('dialog')?.close();
    box?.remove();
  }

  #open(root: ShadowRoot): void {
    this.close();
    dress(root, dialogStyles, timeStyles);
    this.#box = document.createElement('div');
    // Inside are its colours; what it renders itself runs to the end.
    root.querySelector('.root')?.prepend(this.#box);
  }
}

function renderDialog(question: TimeQuestion): TemplateResult {
  const dismiss = () => {
    question.dismiss();
  };
  const extend = () => {
    question.extend();
  };
  const lift = () => {
    question.lift();
  };
  return html`<dialog
    class="time-dialog"
    role="alertdialog"
    aria-labelledby="time-title"
    aria-describedby="time-text"
    @cancel=${dismiss}
  >
    <p id="time-title" class="time-title">${msg('Time is almost up', { id: 'time.almost-over' })}</p>
    <p id="time-text">${shortWords()}</p>
    <div class="actions">
      <button type="button" class="primary" part="time-add" @click=${extend}>${addWords(question.share)}</button>
      <button type="button" part="time-lift" @click=${lift}>${liftWords()}</button>
      <button type="button" part="time-continue" @click=${dismiss}>${msg('Continue', { id: 'time.continue' })}</button>
    </div>
  </dialog>`;
}
