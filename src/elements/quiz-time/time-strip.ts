import { msg } from '#localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TestClock } from './test-clock.js';
import { addWords, endWords, leftWords, liftedWords, liftWords, shortWords } from './time-words.js';

/**
 * The time left, when the learner wants to see it, with the means to get more. Shortly before the end the offer stands there in
 * any case. Nothing is said while it changes.
 */
export function renderStrip(clock: TestClock): TemplateResult {
  return html`<div class="time" part="time" tabindex="-1">${clock.isLifted ? liftedWords() : renderTime(clock)}</div>`;
}

function renderTime(clock: TestClock): TemplateResult {
  const { isShown, isShort } = clock;
  const toggle = () => {
    clock.isShown = !isShown;
  };
  return html`<button type="button" class="quiet time-toggle" part="time-toggle" @click=${toggle}>
      ${clockIcon()}${isShown ? msg('Hide the remaining time', { id: 'time.hide' }) : msg('Show the remaining time', { id: 'time.show' })}
    </button>
    ${isShown ? html`<p class="time-left"><strong>${leftWords(clock.left)}</strong> · ${endWords(clock.end)}</p>` : nothing}
    ${isShort ? renderWarning(clock) : nothing}
    ${isShown && !isShort ? html`<div class="time-more">${renderMore(clock)}</div>` : nothing}`;
}

/** Stays until the end for who has put the dialog away. */
function renderWarning(clock: TestClock): TemplateResult {
  return html`<div class="time-warning" part="time-warning">
    <p>${shortWords()}</p>
    <div class="time-more">${renderMore(clock)}</div>
  </div>`;
}

function renderMore(clock: TestClock): TemplateResult {
  const extend = ({ currentTarget }: Event) => {
    stripAround(currentTarget)?.querySelector<HTMLElement>('.time-toggle')?.focus();
    clock.extend();
  };
  const lift = ({ currentTarget }: Event) => {
    stripAround(currentTarget)?.focus();
    clock.lift();
  };
  return html`<button type="button" @click=${extend}>${addWords(clock.share)}</button>
    <button type="button" @click=${lift}>${liftWords()}</button>`;
}

const stripAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.time') : null;

function clockIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.8 1.8"/>`}
  </svg>`;
}
