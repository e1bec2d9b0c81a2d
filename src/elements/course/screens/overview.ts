import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { minutesOf, type Course, type Module } from '../../../core/course/course.js';
import { stepsOf } from '../../../core/course/steps.js';
import { courseProgress, nextStep } from '../../../core/record/selectors.js';
import { formatMinutes, formatNumber } from '../../../i18n/format.js';
import type { Session } from '../../../session/session.js';
import type { Place } from '../../../session/visit.js';
import { heading } from '../../../ui/heading.js';
import { statusIcon } from '../../../ui/icons.js';
import { statusWord } from '../../progress/progress-text.js';
import type { CourseScene } from '../scene.js';
import { langOf, langOfStep } from './contents.js';
import { renderFunding } from './funding.js';

/**
 * The first page of a course: what it is, how long it takes, what one learns, where to start or go on.
 * @param review - What stands below that: the questions that come back.
 */
export function renderOverview(scene: CourseScene, review: unknown): TemplateResult {
  const { session } = scene.visit;
  const level = scene.level + 1;
  const { state } = session;
  const { localized: course } = session.content;
  const title = msg('Overview', { id: 'course.overview' });
  return html`<div class="overview" part="overview">
    ${heading({ level, content: title, className: 'visually-hidden', focusable: true })}
    ${course.description ? html`<p class="lead" lang=${langOf(session, course, 'description') ?? session.content.language}>${course.description}</p>` : nothing}
    <p class="meta facts">${facts(course)}</p>
    ${state.completedAt !== null ? renderCompleted(scene) : renderStart(scene)} ${review}
    <ol role="list" class="modules">
      ${course.modules.map((module) => html`<li>${renderModule(scene, module)}</li>`)}
    </ol>
    ${renderFunding(session)}
  </div>`;
}

function facts(course: Course): string {
  const modules = formatNumber(course.modules.length);
  const parts = [
    course.timeRequired ? formatMinutes(minutesOf(course.timeRequired)) : '',
    msg(str`Modules: ${modules}`, { id: 'overview.modules' }),
    msg('Free, at your own pace', { id: 'overview.pace' }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function renderStart(scene: CourseScene): TemplateResult {
  const { visit, level, actions } = scene;
  const { session } = visit;
  const { state } = session;
  const { localized: course } = session.content;
  const next = nextStep(session.course, state);
  const step = stepsOf(course).find((candidate) => candidate.id === next?.id);
  if (stepsOf(course).length === 0) {
    return html`<p>${msg('This course is in preparation. Come back later.', { id: 'overview.in-preparation' })}</p>`;
  }
  if (state.registration !== null && !next) return renderAllDone();
  if (state.registration === null || !next || !step) return renderFirstStart(scene);
  return html`<div class="card resume">
    ${heading({ level: level + 2, content: msg('Continue where you left off', { id: 'overview.resume' }) })}
    <p lang=${langOfStep(session, step.id)}>${step.name}</p>
    <button
      type="button"
      class="primary"
      part="continue"
      @click=${() => {
        actions.go(next);
      }}
    >
      ${msg('Continue', { id: 'overview.continue' })}
    </button>
  </div>`;
}

function renderFirstStart({ visit, actions }: CourseScene): TemplateResult {
  return html`<div class="start">
    <button
      type="button"
      class="primary"
      part="start"
      @click=${() => {
        actions.start();
      }}
    >
      ${msg('Start the course', { id: 'overview.start' })}
    </button>
    ${
      visit.session.saving === 'memory'
        ? nothing
        : html`<p class="meta">
            ${msg('Your progress is saved on this device. No account is needed.', { id: 'overview.privacy' })}
          </p>`
    }
  </div>`;
}

function renderAllDone(): TemplateResult {
  return html`<div class="card resume">
    <p>
      ${statusIcon('completed')}
      ${msg('You have done all that there is so far. More is in preparation.', { id: 'overview.all-done' })}
    </p>
  </div>`;
}

function renderCompleted({ visit, actions }: CourseScene): TemplateResult {
  const { name } = visit.session.content.localized;
  return html`<div class="card resume completed">
    <p>
      ${statusIcon('completed')} ${msg('Course complete. Your certificate is ready.', { id: 'overview.completed' })}
    </p>
    <button
      type="button"
      class="primary"
      aria-label="${msg('Open the certificate', { id: 'overview.certificate' })}: ${name}"
      @click=${() => {
        actions.go({ kind: 'certificate', scope: 'course' });
      }}
    >
      ${msg('Open the certificate', { id: 'overview.certificate' })}
    </button>
  </div>`;
}

function renderModule(scene: CourseScene, module: Module): TemplateResult {
  const { session } = scene.visit;
  const progress = courseProgress(session.content.localized, session.state).modules.find(
    (one) => one.module.id === module.id,
  );
  const status = progress?.status ?? 'not-started';
  const minutes = minutesOf(module.timeRequired);
  return html`<div class="card module" part="module">
    ${heading({ level: scene.level + 2, content: module.name, lang: langOf(session, module, 'name') ?? session.content.language })}
    <p class="meta module-status">
      ${status === 'in-preparation' ? nothing : statusIcon(status)}
      ${statusWord(status)}${minutes > 0 ? ` · ${formatMinutes(minutes)}` : ''}
    </p>
    ${module.description ? html`<p lang=${langOf(session, module, 'description') ?? session.content.language}>${module.description}</p>` : nothing}
    ${renderOutcomes(session, module)} ${renderModuleAction(scene, module, status)}
  </div>`;
}

/** Into the module while it is not done, to its certificate when it is; nothing before the course has begun. */
function renderModuleAction(scene: CourseScene, module: Module, status: string): TemplateResult | typeof nothing {
  const { visit, actions } = scene;
  const { name } = module;
  if (status === 'completed') {
    const label = msg('Certificate of this module', { id: 'overview.module-certificate' });
    return moduleButton(label, name, () => {
      actions.go({ kind: 'certificate', scope: module.id });
    });
  }
  const next = nextInModule(visit.session, module);
  if (!next || visit.session.state.registration === null) return nothing;
  const label = msg('Open the module', { id: 'overview.open-module' });
  return moduleButton(label, name, () => {
    actions.go(next);
  });
}

function moduleButton(label: string, name: string, act: () => void): TemplateResult {
  return html`<button type="button" class="quiet" aria-label="${label}: ${name}" @click=${act}>${label}</button>`;
}

function nextInModule(session: Session, module: Module): Place | null {
  return nextStep({ ...session.course, modules: [module] }, session.state);
}

function renderOutcomes(session: Session, module: Module): TemplateResult | typeof nothing {
  const outcomes = module.outcomes ?? [];
  if (outcomes.length === 0) return nothing;
  return html`<details>
    <summary>${msg('What you will be able to do', { id: 'overview.outcomes' })}</summary>
    <ul lang=${session.content.language}>
      ${outcomes.map((outcome) => html`<li lang=${ifDefined(langOf(session, outcome, 'text'))}>${outcome.text}</li>`)}
    </ul>
  </details>`;
}
