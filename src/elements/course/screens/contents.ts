import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { findAssessment, findLesson, type Course } from '../../../core/course/course.js';
import { stepsOfModule, type Step } from '../../../core/course/steps.js';
import { isFallback } from '../../../core/course/translated.js';
import { assessmentStatus, lessonStatus, type Status } from '../../../core/record/selectors.js';
import type { Session } from '../../../session/session.js';
import { isSamePlace, type Place, type Visit } from '../../../session/visit.js';
import { statusIcon } from '../../../ui/icons.js';
import { placeLink } from '../../shared/place-link.js';
import { statusWord } from '../../progress/progress-text.js';

/** Contents of a course: modules with their steps, the present one marked. */
export function renderContents(visit: Visit): TemplateResult {
  const { session } = visit;
  return html`<ol role="list" class="contents">
    <li>${link(visit, { kind: 'overview' }, msg('Overview', { id: 'course.overview' }), nothing)}</li>
    <li>${link(visit, { kind: 'search' }, searchTitle(session.course), nothing)}</li>
    ${session.content.localized.modules.map(
      (module) =>
        html`<li>
          <p class="module-name" lang=${ifDefined(langOf(session, module, 'name'))}>${module.name}</p>
          <ol role="list">
            ${stepsOfModule(module).map((step) => html`<li>${stepLink(visit, step)}</li>`)}
            ${
              module.lessons.length === 0 && !module.assessment
                ? html`<li class="meta in-preparation">${statusWord('in-preparation')}</li>`
                : nothing
            }
          </ol>
        </li>`,
    )}
  </ol>`;
}

/** What the search page is called. */
export function searchTitle({ glossary }: Course): string {
  return glossary?.length ? msg('Search and glossary', { id: 'search.title' }) : msg('Search', { id: 'search.submit' });
}

/** Status of a step. */
export function stepStatus(session: Session, step: Pick<Step, 'kind' | 'id'>): Status {
  const { course, state } = session;
  const lesson = step.kind === 'lesson' ? findLesson(course, step.id) : undefined;
  const assessment = step.kind === 'assessment' ? findAssessment(course, step.id) : undefined;
  if (lesson) return lessonStatus(state, lesson);
  return assessment ? assessmentStatus(state, assessment) : 'not-started';
}

/** `lang` of a text that is not translated. */
export function langOf(session: Session, node: object, field: string): string | undefined {
  return isFallback(node, field) ? session.course.inLanguage : undefined;
}

/** `lang` of a step's name. */
export function langOfStep(session: Session, id: string): string {
  const { localized } = session.content;
  const step = findLesson(localized, id) ?? findAssessment(localized, id);
  return (step && langOf(session, step, 'name')) ?? session.content.language;
}

function stepLink(visit: Visit, step: Step): TemplateResult {
  const { session } = visit;
  const status = stepStatus(session, step);
  const name = html`<span lang=${langOfStep(session, step.id)}>${step.name}</span
    ><span class="visually-hidden">, ${statusWord(status)}</span>`;
  return link(visit, { kind: step.kind, id: step.id }, name, statusIcon(status));
}

function link(visit: Visit, to: Place, content: unknown, icon: unknown): TemplateResult {
  const current = isSamePlace(to, visit.place);
  return placeLink(visit, to, html`${icon}<span class="step-name">${content}</span>`, { current });
}
