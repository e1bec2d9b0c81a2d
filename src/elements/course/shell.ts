import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { courseProgress } from '../../core/record/selectors.js';
import { LANGUAGE_NAMES, UI_LANGUAGES, uiLanguage } from '../../i18n/locale.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { progressBar } from '../progress/progress-bar.js';
import { progressLine } from '../progress/progress-text.js';
import { langOf, renderContents } from './contents.js';
import type { C4sCourse } from './course.element.js';

/** What the shell shows of the page around it. */
export interface ShellState {
  readonly contentsOpen: boolean;
  readonly offline: boolean;
  readonly level: number;
}

/** Title, tools, progress: the top of a course. */
export function renderHeader(host: C4sCourse, visit: Visit, { contentsOpen, level }: ShellState): TemplateResult {
  const { session } = visit;
  const { localized: course, state } = session;
  const progress = courseProgress(session.course, state);
  return html`<div class="header" part="header">
    ${heading({ level, content: course.name, className: 'title', part: 'title', lang: langOf(session, course, 'name') ?? session.contentLanguage })}
    <div class="tools">
      ${host.withoutContents ? nothing : renderContentsButton(host, contentsOpen)} ${renderLanguageMenu(host)}
      <button
        type="button"
        class="help-button"
        aria-current=${visit.place.kind === 'help' ? 'page' : nothing}
        @click=${() => {
          host.go({ kind: 'help' });
        }}
      >
        ${msg('Help', { id: 'course.help' })}
      </button>
    </div>
    <div class="status meta">
      <p part="status">${progressLine(progress)}</p>
      <p class="saved">${renderSaved(visit)}</p>
    </div>
    ${progressBar(progress.share)}
  </div>`;
}

/** Contents in the side column of a wide course, or in a panel that the button opens. */
export function renderNavigation(
  host: C4sCourse,
  visit: Visit,
  { contentsOpen }: ShellState,
): TemplateResult | typeof nothing {
  if (host.withoutContents) return nothing;
  return html`<nav
    id="contents"
    part="contents"
    class=${contentsOpen ? 'open' : ''}
    aria-label=${msg('Course contents', { id: 'course.contents-label' })}
    @keydown=${(event: KeyboardEvent) => {
      host.closeContentsOnEscape(event);
    }}
  >
    ${renderContents(visit)}
  </nav>`;
}

/** Strips that say what a learner must know about connection and storage. */
export function renderStrips(host: C4sCourse, visit: Visit, { offline }: ShellState): TemplateResult | typeof nothing {
  const { saving } = visit.session;
  const download = html`<button
    type="button"
    class="quiet"
    @click=${() => {
      void host.downloadRecord();
    }}
  >
    ${msg('Download your record', { id: 'record.download' })}
  </button>`;
  return html`${offline ? html`<p class="strip">${msg('You are offline. Keep going: your answers are saved on this device.', { id: 'state.offline' })}</p>` : nothing}
  ${
    saving === 'memory'
      ? html`<div class="strip">
          <p>
            ${msg('This browser does not keep your progress. It is lost when you close the page.', { id: 'state.memory' })}
          </p>
          ${download}
        </div>`
      : nothing
  }
  ${
    saving === 'unsaved'
      ? html`<div class="strip" role="alert">
          <p>
            ${msg('Your last answers are not saved yet. We keep trying; leave this page open.', { id: 'state.unsaved' })}
          </p>
          ${download}
        </div>`
      : nothing
  }`;
}

function renderSaved({ session }: Visit): string | typeof nothing {
  switch (session.saving) {
    case 'saving':
      return msg('Saving…', { id: 'state.saving' });
    case 'saved':
      return msg('Saved on this device', { id: 'state.saved' });
    case 'idle':
    case 'memory':
    case 'unsaved':
      return nothing;
  }
}

function renderContentsButton(host: C4sCourse, isOpen: boolean): TemplateResult {
  const toggle = () => {
    host.toggleContents();
  };
  return html`<button
    type="button"
    class="contents-button"
    aria-expanded=${String(isOpen)}
    aria-controls="contents"
    @click=${toggle}
  >
    ${msg('Contents', { id: 'course.contents' })}
  </button>`;
}

function renderLanguageMenu(host: C4sCourse): TemplateResult {
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) void host.chooseLanguage(event.target.value);
  };
  return html`<select class="language" aria-label=${msg('Language', { id: 'course.language' })} @change=${choose}>
    ${UI_LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${language === uiLanguage()}>${LANGUAGE_NAMES[language]}</option>`)}
  </select>`;
}
