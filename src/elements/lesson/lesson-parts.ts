import { msg, str } from '#localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { minutesOf, type Lesson, type Source } from '../../core/course/course.js';
import { stepsOf } from '../../core/course/steps.js';
import { formatDate, formatMinutes, formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { messageFor } from '../../i18n/messages-for-codes.js';
import type { Session } from '../../session/session.js';
import { heading } from '../../ui/heading.js';
import { statusIcon } from '../../ui/icons.js';
import { safeLink } from '../../ui/link.js';
import type { ShelvedBlock } from './block-shelf.js';

/** "Step 3 of 5 · about 35 min". */
export function stepLabel(session: Session, lesson: Lesson): string {
  const steps = stepsOf(session.course);
  const number = formatNumber(steps.findIndex(({ id }) => id === lesson.id) + 1);
  const total = formatNumber(steps.length);
  const minutes = minutesOf(lesson.timeRequired);
  if (minutes === 0) return msg(str`Step ${number} of ${total}`, { id: 'lesson.step' });
  const time = formatMinutes(minutes);
  return msg(str`Step ${number} of ${total} · about ${time}`, { id: 'lesson.step-time' });
}

/** Says that a lesson stands in its source language. */
export function renderOtherLanguage(source: string): TemplateResult {
  const language = new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(source) ?? source;
  return html`<p class="strip" part="language">
    ${msg(str`This lesson is available in this language only: ${language}`, { id: 'lesson.only-in' })}
  </p>`;
}

/** What stands in the place of a block that cannot be shown; the rest of the lesson works. */
export function renderMissing(
  slot: Exclude<ShelvedBlock, { kind: 'ready' | 'loading' }>,
  retry: () => void,
): TemplateResult {
  return html`<div class="missing">
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      ${svg`<circle cx="10" cy="10" r="8"/><path d="M10 9.5v4.5M10 6.2v.1"/>`}
    </svg>
    <div>
      <p>${missingReason(slot)}</p>
      ${slot.kind === 'unreachable' ? html`<button type="button" @click=${retry}>${msg('Try again', { id: 'action.retry' })}</button>` : nothing}
    </div>
  </div>`;
}

function missingReason(slot: Exclude<ShelvedBlock, { kind: 'ready' | 'loading' }>): string {
  switch (slot.kind) {
    case 'unknown':
      return msg('This part needs a newer version of the player. The rest of the lesson works.', {
        id: 'lesson.unknown-block',
      });
    case 'broken':
      return messageFor(slot.problem);
    case 'unreachable':
      return msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' });
  }
}

/** What the end of a lesson says and asks. */
export interface EndState {
  readonly isDone: boolean;
  readonly itemsLeft: number;
  readonly markDone: () => void;
}

/** The end of a lesson: done, or the button that says so. */
export function renderEnd({ isDone, itemsLeft, markDone }: EndState): TemplateResult {
  if (isDone)
    return html`<p class="done" tabindex="-1" part="done">
      ${statusIcon('completed')} ${msg('Done', { id: 'lesson.done' })}
    </p>`;
  const left = formatNumber(itemsLeft);
  return html`<button type="button" class="mark" part="mark-done" @click=${markDone}>
      ${msg('Mark as done', { id: 'lesson.mark-done' })}
    </button>
    ${itemsLeft > 0 ? html`<p class="meta">${msg(str`Questions not tried yet: ${left}`, { id: 'lesson.items-left' })}</p>` : nothing}`;
}

/** Where the statements of a lesson come from. */
export function renderSources(
  sources: readonly Source[],
  session: Session,
  level: number,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div class="sources" part="sources">
    ${heading({ level, content: msg('Sources', { id: 'lesson.sources' }) })}
    <ul>
      ${sources.map(
        ({ name, url, checkedOn }) =>
          html`<li>
            <span lang=${session.course.inLanguage}
              >${url === undefined ? name : safeLink(name, url, { base: session.content.base, text: name })}</span
            >
            ${checkedOn === undefined ? nothing : html`<span class="checked">${checkedWords(checkedOn)}</span>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Noon, so that no time zone makes it another day. */
function checkedWords(day: string): string {
  const date = formatDate(`${day}T12:00`);
  return msg(str`Checked: ${date}`, { id: 'lesson.source-checked' });
}
