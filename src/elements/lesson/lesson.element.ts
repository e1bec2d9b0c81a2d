import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { findLesson, type Block, type Lesson, type LessonBody } from '../../core/course/course.js';
import { isFallback } from '../../core/course/translated.js';
import { lessonStatus, nextStep } from '../../core/record/selectors.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { rootAround } from '../../ui/public-element.js';
import { proseStyles } from '../../ui/styles/prose.styles.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { Arrival, type Goal } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { selectShown, type Shown } from '../shared/select-shown.js';
import { renderProblem } from '../shared/states.js';
import { BlockShelf, itemsLeft } from './block-shelf.js';
import { LessonContent } from './lesson-content.js';
import { LessonReading, type Reading } from './lesson-reading.js';
import { renderEnd, renderMissing, renderOtherLanguage, renderSources, stepLabel } from './lesson-parts.js';
import { lessonStyles } from './lesson.styles.js';

/**
 * @summary One lesson: texts, pictures, examples, questions. Done when its end was read and its questions were tried, or when the
 *   learner says so. Showing a lesson writes nothing until the learner acts.
 * @csspart lesson - Everything.
 * @csspart step - "Step 3 of 5 · about 35 min".
 * @csspart heading - Name of the lesson.
 * @csspart language - The note that the lesson is not translated.
 * @csspart content - The blocks.
 * @csspart block - One block.
 * @csspart end - Done, or the button that says so.
 * @csspart done - "Done".
 * @csspart mark-done - The button "Mark as done".
 * @csspart sources - The list of sources.
 * @csspart skeleton - What stands there while the course loads.
 * @csspart problem - What stands there when it could not be loaded.
 * @cssprop [--c4s-font=inherit] - Font family.
 * @cssprop [--c4s-font-size=medium] - Size of the text; `1em` for the page's.
 * @cssprop [--c4s-accent] - Colour of buttons and links; made readable where it is not.
 * @cssprop [--c4s-radius=12px] - Rounding of cards.
 * @cssstate completed - The lesson is done.
 */
export class C4sLesson extends CourseElement<Shown> {
  static override styles: CSSResultGroup = [...courseElementStyles, statusIconStyles, proseStyles, lessonStyles];

  /** Id of the lesson to show, whatever the course shows. Without it: the lesson the course is at. */
  @property() lesson: string | null = null;

  readonly #internals = this.attachInternals();
  readonly #content = new LessonContent(this);
  readonly #shelf = new BlockShelf(this);
  readonly #record = new LessonReading(this, () => this.#reading());
  readonly #arrival = new Arrival(this, {
    visit: () => (this.lesson === null && this.#lesson() ? this.visiting.visit : null),
    goal: (visit) => this.#goOn(visit),
  });
  /** Block to go back to once it is there. */
  #resumeAt: string | null = null;

  protected override visitOpened(visit: Visit): void {
    const next = this.lesson === null ? nextStep(visit.session.course, visit.session.state) : null;
    const first = visit.session.course.modules.flatMap(({ lessons }) => lessons)[0];
    const id = next?.kind === 'lesson' ? next.id : first?.id;
    if (this.lesson === null && id !== undefined) visit.arrive({ kind: 'lesson', id });
    super.visitOpened(visit);
  }

  protected override select(visit: Visit): Shown {
    return selectShown(visit);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { visit } = this.visiting;
    const lesson = this.#lesson();
    if (!visit || !lesson) return;
    // The button is about to give way to "Done".
    if (this.#isDone() && this.shadowRoot?.activeElement?.matches('.mark')) this.#arrival.next('.done');
    this.#content.show(visit.session, lesson.id);
    const { status } = this.#content;
    if (status.kind === 'ready') this.#shelf.fill(lesson.id, status.body.blocks, visit, this.headingLevel + 1);
  }

  protected override updated(): void {
    if (this.#isDone()) this.#internals.states.add('completed');
    else this.#internals.states.delete('completed');
    this.#resume();
  }

  protected override renderCourse(_value: unknown, visit: Visit): TemplateResult {
    const lesson = this.#lesson();
    const { session } = visit;
    if (!lesson) {
      if (this.lesson === null) return html``;
      return renderProblem({ code: 'unknown-lesson', id: this.lesson }, () => undefined);
    }
    const lang = isFallback(lesson, 'name') ? session.course.inLanguage : session.content.language;
    return html`<div
      class=${rootAround(this) ? 'lesson' : 'lesson frame'}
      part="lesson"
      role=${this.loader.visit ? 'region' : nothing}
      aria-labelledby=${this.loader.visit ? 'heading' : nothing}
    >
      <div>
        <p class="step" part="step">${stepLabel(session, lesson)}</p>
        ${heading({ level: this.headingLevel, content: lesson.name, id: 'heading', className: 'title', focusable: true, lang, part: 'heading' })}
      </div>
      ${keyed(lesson.id, this.#renderContent(visit))}
    </div>`;
  }

  #renderContent(visit: Visit): TemplateResult {
    const { status } = this.#content;
    switch (status.kind) {
      case 'loading':
        return renderBones();
      case 'failed':
        return renderProblem(status.problem, () => {
          this.#content.retry();
          this.#focus('#heading');
        });
      case 'ready':
        return this.#renderBody(status.body, visit);
    }
  }

  #renderBody(body: LessonBody, visit: Visit): TemplateResult {
    const { session } = visit;
    const source = session.content.hasTextsOf(body, body.id) ? null : session.course.inLanguage;
    const markDone = () => {
      this.#record.markDone();
      if (this.#isDone()) this.#arrival.next('.done');
    };
    const end = { isDone: this.#isDone(), itemsLeft: itemsLeft(session, body.blocks).length, markDone };
    return html`${source === null ? nothing : renderOtherLanguage(source)}
      ${body.blocks.length === 0 ? html`<p class="meta">${msg('This lesson has no content yet.', { id: 'lesson.empty' })}</p>` : nothing}
      <div class="content" part="content" lang=${source ?? session.content.language}>
        ${body.blocks.map((block) => html`<div class="block" part="block" data-block=${block.id} tabindex="-1">${this.#renderBlock(block)}</div>`)}
      </div>
      ${this.#shelf.isComplete(body.blocks) ? html`<div class="end" part="end">${renderEnd(end)}</div>` : nothing}
      ${renderSources(body.sources, session, this.headingLevel + 1)}`;
  }

  #renderBlock(block: Block): unknown {
    const slot = this.#shelf.slot(block);
    switch (slot.kind) {
      case 'ready':
        return slot.element;
      case 'loading':
        return renderBones();
      default:
        return renderMissing(slot, () => {
          this.#shelf.retry(block);
          this.#focus(`[data-block="${block.id}"]`);
        });
    }
  }

  /** The lesson that is shown, in the content language. */
  #lesson(): Lesson | undefined {
    const { visit } = this.visiting;
    const id = this.lesson ?? (visit?.place.kind === 'lesson' ? visit.place.id : null);
    return visit && id !== null ? findLesson(visit.session.content.localized, id) : undefined;
  }

  #isDone(): boolean {
    const { visit } = this.visiting;
    const lesson = this.#lesson();
    return visit && lesson ? lessonStatus(visit.session.state, lesson) === 'completed' : false;
  }

  #reading(): Reading | null {
    const { visit } = this.visiting;
    const lesson = this.#lesson();
    if (!visit || !lesson) return null;
    const { status } = this.#content;
    return {
      visit,
      lesson: lesson.id,
      isDone: this.#isDone(),
      itemsLeft: status.kind === 'ready' ? itemsLeft(visit.session, status.body.blocks).length : null,
      wasChosen: this.lesson === null && visit.moves > 0,
    };
  }

  /** After a move of the learner's the heading gets the focus; a lesson that was left half-way goes on where it was left. */
  #goOn(visit: Visit): Goal {
    const { place } = visit.session.state;
    this.#resumeAt =
      visit.block ?? (place && place.lesson === this.#lesson()?.id && !this.#isDone() ? place.block : null);
    return () => {
      this.#focus('#heading', { preventScroll: this.#resumeAt !== null });
      return true;
    };
  }

  #focus(selector: string, options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus(options);
  }

  #resume(): void {
    const { status } = this.#content;
    const block = this.#resumeAt;
    if (block === null || status.kind !== 'ready' || !this.#shelf.isComplete(status.body.blocks)) return;
    this.#resumeAt = null;
    requestAnimationFrame(() => {
      const blocks = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-block]')];
      const found = blocks.find(({ dataset }) => dataset.block === block);
      found?.scrollIntoView();
      // Who was led to this very block, by the search, goes on reading there.
      if (this.visiting.visit?.block === block) found?.focus({ preventScroll: true });
    });
  }
}

function renderBones(): TemplateResult {
  return html`<div class="bones" aria-busy="true">
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone short"></div>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-lesson': C4sLesson;
  }
}
