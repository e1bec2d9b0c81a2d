import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../../../i18n/locale.js';
import { messageFor } from '../../../i18n/messages-for-codes.js';
import { connectionText } from '../page/connection.js';
import type { CourseActions, CourseScene } from '../scene.js';

/** Lines under the header that say what a learner must know about connection, storage, language and address. */
export function renderStrips(scene: CourseScene): TemplateResult {
  const { visit, connection, unknownLesson, missingLanguage } = scene;
  return html`${
    connection === 'online' ? nothing : html`<p class="strip">${connectionText(connection, visit.session.saving)}</p>`
  }
  ${unknownLesson === null ? nothing : html`<p class="strip">${messageFor({ code: 'unknown-lesson', id: unknownLesson })}</p>`}
  ${missingLanguage ? renderMissingLanguage(missingLanguage, scene.actions) : nothing} ${renderStorage(scene)}`;
}

function renderMissingLanguage(language: keyof typeof LANGUAGE_NAMES, actions: CourseActions): TemplateResult {
  const name = LANGUAGE_NAMES[language];
  return html`<div class="strip">
    <p>
      ${msg(str`The buttons and notes could not be loaded in this language: ${name}.`, { id: 'state.language-missing' })}
    </p>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        actions.chooseLanguage(language);
      }}
    >
      ${msg('Try again', { id: 'action.retry' })}
    </button>
  </div>`;
}

function renderStorage({ visit, actions }: CourseScene): TemplateResult | typeof nothing {
  const { saving } = visit.session;
  if (saving !== 'memory' && saving !== 'unsaved') return nothing;
  const isMemory = saving === 'memory';
  return html`<div class="strip" role=${isMemory ? nothing : 'alert'}>
    <p>
      ${
        isMemory
          ? msg('This browser does not keep your progress. It is lost when you close the page.', { id: 'state.memory' })
          : msg('Your last answers are not saved yet. We keep trying; leave this page open.', { id: 'state.unsaved' })
      }
    </p>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        actions.downloadRecord();
      }}
    >
      ${msg('Download your record', { id: 'record.download' })}
    </button>
  </div>`;
}
