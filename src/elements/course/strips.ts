import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { findLesson } from '../../core/course/course.js';
import { LANGUAGE_NAMES } from '../../i18n/locale.js';
import { messageFor } from '../../i18n/messages-for-codes.js';
import type { Session } from '../../session/session.js';
import type { Visit } from '../../session/visit.js';
import { connectionText } from './connection-text.js';
import type { C4sCourse } from './course.element.js';
import { downloadRecord } from './record-file.js';
import type { ShellState } from './shell.js';

/** Lines under the header that say what a learner must know about connection, storage, language and address. */
export function renderStrips(
  host: C4sCourse,
  visit: Visit,
  { connection, missingLanguage }: ShellState,
): TemplateResult {
  const { saving, course } = visit.session;
  const isUnknown = host.lesson !== null && !findLesson(course, host.lesson);
  return html`${connection === 'online' ? nothing : html`<p class="strip">${connectionText(connection, saving)}</p>`}
  ${isUnknown ? html`<p class="strip">${messageFor({ code: 'unknown-lesson', id: host.lesson ?? '' })}</p>` : nothing}
  ${missingLanguage ? renderMissingLanguage(host, missingLanguage) : nothing} ${renderStorage(visit.session)}`;
}

function renderMissingLanguage(host: C4sCourse, language: keyof typeof LANGUAGE_NAMES): TemplateResult {
  const name = LANGUAGE_NAMES[language];
  return html`<div class="strip">
    <p>
      ${msg(str`The buttons and notes could not be loaded in this language: ${name}.`, { id: 'state.language-missing' })}
    </p>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        void host.chooseLanguage(language);
      }}
    >
      ${msg('Try again', { id: 'action.retry' })}
    </button>
  </div>`;
}

function renderStorage(session: Session): TemplateResult | typeof nothing {
  const { saving } = session;
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
        void downloadRecord(session);
      }}
    >
      ${msg('Download your record', { id: 'record.download' })}
    </button>
  </div>`;
}
