import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isEarned } from '../../core/record/earned.js';
import { minutesOf, type Course } from '../../core/course/course.js';
import { stepsOf } from '../../core/course/steps.js';
import { isFallback } from '../../core/course/translated.js';
import { courseProgress, nextStep, type ModuleProgress, type Progress } from '../../core/record/selectors.js';
import type { LearnerState } from '../../core/record/state.js';
import { formatMinutes } from '../../i18n/format.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { statusIcon } from '../../ui/icons.js';
import { SPACE } from '../../ui/space.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { placeLink } from '../shared/place-link.js';
import { progressBar, progressBarStyles } from './progress-bar.js';
import { emptyLine, progressLine, statusWord } from './progress-text.js';
import { progressStyles } from './progress.styles.js';

interface Shown {
  readonly course: Course;
  readonly state: LearnerState;
}

/**
 * @summary How far the learner is through a course. Several on a page stay in step with the course and with one another.
 * @csspart heading - The heading.
 * @csspart label - "5 of 12 steps done · about 35 min left".
 * @csspart bar - The bar.
 * @csspart next - The link to the next step.
 * @csspart certificate - The link to the certificate.
 * @csspart module - One module of the list.
 * @cssstate completed - The course is completed.
 */
export class C4sProgress extends CourseElement<Shown> {
  static override styles: CSSResultGroup = [
    ...courseElementStyles,
    statusIconStyles,
    progressBarStyles,
    progressStyles,
  ];

  /** Shows one line and the link to the next step instead of the list of modules. */
  @property({ type: Boolean, reflect: true }) compact = false;

  readonly #internals = this.attachInternals();

  protected override select({ session }: Visit): Shown {
    return { course: session.content.localized, state: session.state };
  }

  protected override updated(): void {
    const { states } = this.#internals;
    if (this.visiting.value?.state.completedAt) states.add('completed');
    else states.delete('completed');
  }

  protected override renderPlaceholder(): TemplateResult {
    return html`<div class="card tracker" aria-busy="true">
      <div class="bone short"></div>
      <div class="bone"></div>
    </div>`;
  }

  protected override renderCourse({ course, state }: Shown, visit: Visit): TemplateResult {
    const progress = courseProgress(course, state);
    if (this.compact) {
      return html`<div class="card tracker one-line">${this.#renderSummary(progress, visit)}</div>`;
    }
    return html`<div class="card tracker">
      ${heading({ level: this.headingLevel, content: msg('Your progress', { id: 'progress.heading' }), part: 'heading' })}
      ${this.#renderSummary(progress, visit)}
      <ul role="list" class="modules">
        ${progress.modules.map((module) => html`<li part="module" class=${module.status}>${this.#renderModule(module, visit)}</li>`)}
      </ul>
    </div>`;
  }

  #renderSummary(progress: Progress, visit: Visit): TemplateResult {
    const { state } = visit.session;
    const { localized } = visit.session.content;
    const next = nextStep(localized, state);
    const step = stepsOf(localized).find(({ id }) => id === next?.id);
    const begun = progress.started || progress.stepsDone > 0;
    return html`${progress.completed ? this.#renderCertificate(visit) : nothing}
      <p part="label">${begun ? progressLine(progress) : emptyLine(minutesOf(step?.timeRequired))}</p>
      ${this.compact ? nothing : progressBar(progress.share)}
      ${
        next && step
          ? html`<p>
              ${placeLink(visit, next, begun ? msg(str`Next: ${step.name}`, { id: 'progress.next' }) : msg(str`Start: ${step.name}`, { id: 'progress.start' }), { className: 'go', part: 'next' })}
            </p>`
          : nothing
      }`;
  }

  #renderCertificate(visit: Visit): TemplateResult {
    const text = msg('Course complete. Open your certificate.', { id: 'progress.certificate' });
    return html`<p>
      ${placeLink(visit, { kind: 'certificate', scope: 'course' }, html`${statusIcon('completed')} ${text}`, { className: 'go', part: 'certificate' })}
    </p>`;
  }

  #renderModule({ module, status, stepsDone, steps, minutesLeft }: ModuleProgress, visit: Visit): TemplateResult {
    const { session } = visit;
    const lang = isFallback(module, 'name') ? session.course.inLanguage : session.content.language;
    const count = status === 'in-progress' ? msg(str`Steps: ${stepsDone} of ${steps}`, { id: 'progress.steps' }) : '';
    const left = minutesLeft > 0 ? formatMinutes(minutesLeft) : '';
    const facts = [statusWord(status), count, left].filter(Boolean);
    return html`${statusIcon(status === 'in-preparation' ? 'not-started' : status)}
      <div>
        <p class="name" lang=${ifDefined(lang)}>${module.name}</p>
        <p class="meta">
          ${facts.map((fact, index) => html`<span class="fact">${fact}${index < facts.length - 1 ? ' ·' : ''}</span>${SPACE}`)}
        </p>
        ${
          isEarned(session.course, session.state, module.id)
            ? html`<p>
                ${placeLink(visit, { kind: 'certificate', scope: module.id }, html`${msg('Certificate', { id: 'progress.module-certificate' })}<span class="visually-hidden">: ${module.name}</span>`, { className: 'go' })}
              </p>`
            : nothing
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-progress': C4sProgress;
  }
}
