import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { courseProgress } from '../../core/record/selectors.js';
import { LANGUAGE_NAMES, UI_LANGUAGES, uiLanguage, type UiLanguage } from '../../i18n/locale.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { progressBar } from '../progress/progress-bar.js';
import { progressLine, statusWord } from '../progress/progress-text.js';
import { langOf, renderContents } from './contents.js';
import type { C4sCourse } from './course.element.js';
import type { Connection } from './host-page.js';

/** What the shell shows of the page around it. */
export interface ShellState {
  readonly contentsOpen: boolean;
  readonly connection: Connection;
  /** The language whose texts could not be loaded. */
  readonly missingLanguage: UiLanguage | null;
  readonly level: number;
}

/** Title, tools, progress: the top of a course. */
export function renderHeader(
  host: C4sCourse,
  visit: Visit,
  { contentsOpen, level, missingLanguage }: ShellState,
): TemplateResult {
  const { session } = visit;
  const { state } = session;
  const { localized: course } = session.content;
  const progress = courseProgress(session.course, state);
  return html`<div class="header" part="header">
    ${heading({ level, content: course.name, className: 'title', part: 'title', lang: langOf(session, course, 'name') ?? session.content.language })}
    <div
      class="tools"
      @keydown=${(event: KeyboardEvent) => {
        host.closeContentsOnEscape(event);
      }}
    >
      ${host.withoutContents ? nothing : renderContentsButton(host, contentsOpen)}
      ${renderLanguageMenu(host, missingLanguage)}
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
      <p part="status">${progress.steps === 0 ? statusWord('in-preparation') : progressLine(progress)}</p>
      <p class="saved" data-room=${savedWords()}>${renderSaved(visit)}</p>
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

/** The longest that is said of saving. */
const savedWords = (): string => msg('Saved on this device', { id: 'state.saved' });

function renderSaved({ session }: Visit): string | typeof nothing {
  switch (session.saving) {
    case 'saving':
      return msg('Saving…', { id: 'state.saving' });
    case 'saved':
      return savedWords();
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

/** The language shown, or the one that was wished for and whose texts did not come. */
function renderLanguageMenu(host: C4sCourse, missing: UiLanguage | null): TemplateResult {
  const shown = missing ?? uiLanguage();
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) void host.chooseLanguage(event.target.value);
  };
  return html`<select class="language" aria-label=${msg('Language', { id: 'course.language' })} @change=${choose}>
    ${UI_LANGUAGES.map(
      (language) =>
        html`<option value=${language} lang=${language} .selected=${language === shown}>
          ${LANGUAGE_NAMES[language]}
        </option>`,
    )}
  </select>`;
}
