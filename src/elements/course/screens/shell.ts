import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { courseProgress } from '../../../core/record/selectors.js';
import { LANGUAGE_NAMES, UI_LANGUAGES, uiLanguage } from '../../../i18n/locale.js';
import type { Visit } from '../../../session/visit.js';
import { heading } from '../../../ui/heading.js';
import { progressBar } from '../../progress/progress-bar.js';
import { progressLine, statusWord } from '../../progress/progress-text.js';
import { langOf, renderContents } from './contents.js';
import type { CourseScene } from '../scene.js';

/** Title, tools, progress: the top of a course. */
export function renderHeader(scene: CourseScene): TemplateResult {
  const { visit, level, actions } = scene;
  const { session } = visit;
  const { state } = session;
  const { localized: course } = session.content;
  const progress = courseProgress(session.course, state);
  return html`<div class="header" part="header">
    ${heading({ level, content: course.name, className: 'title', part: 'title', lang: langOf(session, course, 'name') ?? session.content.language })}
    <div class="tools" @keydown=${closeOnEscape(scene)}>
      ${scene.withoutContents ? nothing : renderContentsButton(scene)} ${renderLanguageMenu(scene)}
      <button
        type="button"
        class="help-button"
        aria-current=${visit.place.kind === 'help' ? 'page' : nothing}
        @click=${() => {
          actions.go({ kind: 'help' });
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
export function renderNavigation(scene: CourseScene): TemplateResult | typeof nothing {
  if (scene.withoutContents) return nothing;
  return html`<nav
    id="contents"
    part="contents"
    class=${scene.contentsOpen ? 'open' : ''}
    aria-label=${msg('Course contents', { id: 'course.contents-label' })}
    @keydown=${closeOnEscape(scene)}
  >
    ${renderContents(scene.visit)}
  </nav>`;
}

const closeOnEscape =
  ({ contentsOpen, actions }: CourseScene) =>
  (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !contentsOpen) return;
    event.stopPropagation();
    actions.closeContents();
  };

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

function renderContentsButton({ contentsOpen, actions }: CourseScene): TemplateResult {
  const toggle = () => {
    actions.toggleContents();
  };
  return html`<button
    type="button"
    class="contents-button"
    aria-expanded=${String(contentsOpen)}
    aria-controls="contents"
    @click=${toggle}
  >
    ${msg('Contents', { id: 'course.contents' })}
  </button>`;
}

/** The language shown, or the one that was wished for and whose texts did not come. */
function renderLanguageMenu({ missingLanguage, actions }: CourseScene): TemplateResult {
  const shown = missingLanguage ?? uiLanguage();
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) actions.chooseLanguage(event.target.value);
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
