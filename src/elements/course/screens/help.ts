import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Visit } from '../../../session/visit.js';
import { heading } from '../../../ui/heading.js';
import { dialogStyles } from '../../../ui/styles/dialog.styles.js';
import type { CourseActions, CourseScene } from '../scene.js';
import { helpStyles } from './help.styles.js';

/** Help: how to get round, what is stored and where, and the learner's hand on it. */
export function renderHelp({ visit, actions, ...scene }: CourseScene): TemplateResult {
  actions.dress(dialogStyles, helpStyles);
  const level = scene.level + 1;
  return html`<div class="help" part="help">
    ${heading({ level, content: msg('Help', { id: 'course.help' }), focusable: true })}
    ${heading({ level: level + 1, content: msg('Getting around', { id: 'help.around' }) })}
    <p>
      ${msg('Work in any order. Contents lists all lessons and tests with how far you are. Next at the foot of each page leads on.', { id: 'help.order' })}
    </p>
    <p>
      ${msg('Everything works with the keyboard: Tab moves on, Enter and the space bar press a button, the arrow keys choose between answers.', { id: 'help.keyboard' })}
    </p>
    ${heading({ level: level + 1, content: msg('Your data', { id: 'help.data' }) })}
    <p>
      ${msg('Your answers, notes and progress are stored in this browser on this device, from the moment you start. They are not sent anywhere.', { id: 'help.stored' })}
    </p>
    <p>
      ${msg('Answers are checked in your browser. A browser may clear stored data, some after seven days without a visit: download your record to be safe.', { id: 'help.limits' })}
    </p>
    <div class="actions">
      <button
        type="button"
        @click=${() => {
          actions.downloadRecord();
        }}
      >
        ${msg('Download your record', { id: 'record.download' })}
      </button>
    </div>
    ${renderRecord(visit)} ${renderDanger(visit, actions)}
  </div>`;
}

function renderRecord({ session }: Visit): TemplateResult {
  const show = (event: Event) => {
    const details = event.currentTarget;
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    void session.exportRecord().then((text) => {
      const place = details.querySelector('pre');
      if (place) place.textContent = text;
    });
  };
  return html`<details @toggle=${show}>
    <summary>${msg('See what is stored', { id: 'record.see' })}</summary>
    <pre class="record" tabindex="0" role="region" aria-label=${msg('Your record', { id: 'record.label' })}></pre>
  </details>`;
}

function renderDanger(visit: Visit, actions: CourseActions): TemplateResult {
  const goToStart = () => {
    actions.go({ kind: 'overview' });
  };
  return html`<div class="actions">
    ${confirmed(
      msg('Start over', { id: 'record.start-over' }),
      msg('Your progress goes back to the beginning. Your certificates stay.', { id: 'record.start-over-note' }),
      () => {
        visit.session.dispatch({ type: 'start-over' });
        goToStart();
      },
    )}
    ${confirmed(
      msg('Erase my data', { id: 'record.erase' }),
      msg(
        'Everything stored of this course in this browser is erased: answers, notes, progress and certificates. This cannot be undone.',
        { id: 'record.erase-note' },
      ),
      () => void visit.session.erase().then(goToStart),
    )}
  </div>`;
}

/** A button that asks once more before it acts. */
function confirmed(label: string, note: string, act: () => void): TemplateResult {
  let dialog: HTMLDialogElement | undefined;
  const close = () => dialog?.close();
  const confirm = () => {
    close();
    act();
  };
  return html`<button type="button" @click=${() => dialog?.showModal()}>${label}</button>
    <dialog
      aria-label=${label}
      ${ref((element) => {
        if (element instanceof HTMLDialogElement) dialog = element;
      })}
    >
      <p>${note}</p>
      <div class="actions">
        <button type="button" @click=${close}>${msg('Cancel', { id: 'action.cancel' })}</button>
        <button type="button" class="primary" @click=${confirm}>${label}</button>
      </div>
    </dialog>`;
}
