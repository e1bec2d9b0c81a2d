import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findAssessment, moduleOf, type Assessment } from '../../core/course/course.js';
import { isPassed, nextStep } from '../../core/record/selectors.js';
import type { Visit } from '../../session/visit.js';
import { ensureItemCard } from '../../ui/item/ensure-item-card.js';
import { ItemCard } from '../../ui/item/item-card.js';
import { rootAround } from '../../ui/public-element.js';
import { proseStyles } from '../../ui/styles/prose.styles.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { Arrival, type Goal } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { selectShown, type Shown } from '../shared/select-shown.js';
import { ItemPool } from './item-pool.js';
import { createDesk, type QuizDesk } from './quiz-desk.js';
import { listStyles } from './list.styles.js';
import { QuizFlow, type QuizMode } from './quiz-flow.js';
import { renderQuiz } from './quiz-page.js';
import { quizStyles } from './quiz.styles.js';
import { resultStyles } from './result.styles.js';
import type { QuizScene } from './scene.js';

const NOT_READY = { items: [], leftOut: 0, time: null };

/**
 * @summary The test of a module: questions one by one, a list of the answers before they are submitted, the result and what it
 *   says. Or the same questions as practice. Answers are kept at once; leaving and coming back changes nothing.
 * @csspart heading - Name of the test.
 * @csspart page-heading - Heading of a page below it.
 * @csspart start-page - What the test is.
 * @csspart facts - Number of questions, pass mark, time.
 * @csspart time-choice - How much time the learner wants, where the test has a limit.
 * @csspart time - The time left.
 * @csspart time-toggle - The button that shows it.
 * @csspart time-warning - The offer of more time, shortly before the end.
 * @csspart time-add - The button in the dialog that adds time.
 * @csspart time-lift - The button in the dialog that takes the limit away.
 * @csspart time-continue - The button in the dialog that goes on without.
 * @csspart attempts - Earlier results.
 * @csspart start - The button that starts the test.
 * @csspart bar - Back and Next.
 * @csspart back - Back.
 * @csspart next - Next.
 * @csspart answers-page - The answers before the test is submitted.
 * @csspart answers - The list of them.
 * @csspart submit - The button that submits the test.
 * @csspart result-page - How it went.
 * @csspart verdict - Passed or not, and the score.
 * @csspart outcomes - The result by learning outcome.
 * @csspart lessons - The lessons to read again.
 * @csspart review - The button that shows the questions again.
 * @csspart again - The button that starts the test again.
 * @csspart solutions-page - The questions again, with explanations.
 * @cssprop [--c4s-font=inherit] - Font family.
 * @cssprop [--c4s-font-size=medium] - Size of the text; `1em` for the page's.
 * @cssprop [--c4s-accent] - Colour of buttons and links; made readable where it is not.
 * @cssprop [--c4s-radius=12px] - Rounding of cards.
 * @cssstate passed - The test has been passed.
 */
export class C4sQuiz extends CourseElement<Shown> {
  static override styles: CSSResultGroup = [
    ...courseElementStyles,
    statusIconStyles,
    proseStyles,
    quizStyles,
    listStyles,
    resultStyles,
  ];

  /** Id of the test to show, whatever the course shows. Without it: the test the course is at. */
  @property() assessment: string | null = null;

  /** `test` is submitted and recorded; `practice` checks each answer at once. */
  @property() mode: QuizMode = 'test';

  readonly #internals = this.attachInternals();
  readonly #pool = new ItemPool(this);
  readonly #desk: QuizDesk = createDesk(this, {
    scene: () => this.#scene(),
    leave: () => this.#card()?.flush(),
    arrive: () => {
      this.#arrival.next(this.#heading);
    },
  });
  readonly #flow = new QuizFlow(this.#desk);
  readonly #arrival = new Arrival(this, {
    visit: () => (this.assessment === null && this.#scene() ? this.visiting.visit : null),
    goal: () => this.#heading,
  });

  protected override visitOpened(visit: Visit): void {
    const { course, state: record } = visit.session;
    const next = nextStep(course, record);
    const first = course.modules.find((module) => module.assessment)?.assessment;
    const id = next?.kind === 'assessment' ? next.id : first?.id;
    if (this.assessment === null && id !== undefined) visit.arrive({ kind: 'assessment', id });
    super.visitOpened(visit);
  }

  protected override select(visit: Visit): Shown {
    return selectShown(visit);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    ensureItemCard();
    const { visit } = this.visiting;
    const assessment = this.#assessment();
    if (!visit || !assessment) {
      if (this.hasUpdated) this.#desk.leave();
      return;
    }
    this.#pool.show(visit.session, assessment);
    const hadFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
    const hasTurned = this.#flow.turnTo({ visit, assessment, mode: this.mode }, this.#pool.status);
    if (hasTurned && hadFocus) this.#arrival.next(this.#heading);
  }

  protected override updated(): void {
    const scene = this.#scene();
    if (!scene) return;
    const { session, assessment } = scene;
    scene.time?.follow(this.#desk, this.renderRoot);
    if (isPassed(session.state, assessment)) this.#internals.states.add('passed');
    else this.#internals.states.delete('passed');
  }

  protected override renderCourse(_value: unknown, visit: Visit): TemplateResult {
    const scene = this.#scene();
    if (!scene) return this.#renderMissing(visit);
    const isOwn = this.loader.visit !== null;
    const retry = () => {
      this.#pool.retry();
      this.#desk.arrive();
    };
    return html`<div
      class=${rootAround(this) ? 'quiz' : 'quiz frame'}
      role=${isOwn ? 'region' : nothing}
      aria-label=${isOwn ? scene.localized.name : nothing}
    >
      ${renderQuiz(scene, this.#pool.status, this.#flow, retry)}
    </div>`;
  }

  /** All that one rendering needs; null where there is no test to show. */
  #scene(): QuizScene | null {
    const { visit } = this.visiting;
    const assessment = this.#assessment();
    if (!visit || !assessment) return null;
    const { session } = visit;
    const module = moduleOf(session.content.localized, assessment.id);
    if (!module?.assessment) return null;
    const { status } = this.#pool;
    const { items: pool, leftOut, time } = status.kind === 'ready' ? status : NOT_READY;
    return {
      visit,
      session,
      assessment,
      module,
      pool,
      leftOut,
      time: this.mode === 'test' ? time : null,
      localized: module.assessment,
      level: this.headingLevel,
      hasLessons: this.loader.visit === null,
      actions: this.#flow,
    };
  }

  #renderMissing({ place }: Visit): TemplateResult {
    const isAsked = this.assessment !== null || this.loader.visit !== null || place.kind === 'assessment';
    if (!isAsked) return html``;
    const id = this.assessment ?? (place.kind === 'assessment' ? place.id : null);
    if (id === null) return html`<p class="card">${msg('This course has no test yet.', { id: 'quiz.none' })}</p>`;
    return html`<p class="card">${msg(str`This course has no test “${id}”.`, { id: 'quiz.unknown' })}</p>`;
  }

  /** The assessment that is shown, in the source language. An element that stands alone goes on showing its own. */
  #assessment(): Assessment | undefined {
    const { visit } = this.visiting;
    if (!visit) return undefined;
    const { place, session } = visit;
    if (this.assessment !== null) return findAssessment(session.course, this.assessment);
    if (place.kind === 'assessment') return findAssessment(session.course, place.id);
    const { subject } = this.#flow;
    return this.loader.visit && subject?.visit === visit ? subject.assessment : undefined;
  }

  #card(): ItemCard | null {
    const card = this.renderRoot.querySelector('c4s-item');
    return card instanceof ItemCard ? card : null;
  }

  /** Focuses the heading of the screen; once more when the questions are there. */
  readonly #heading: Goal = () => {
    const { kind } = this.#flow.screen;
    const card = kind === 'question' || kind === 'exercise' ? this.#card() : null;
    const goal = this.renderRoot.querySelector<HTMLElement>('.goal');
    if (card) card.focusQuestion();
    else goal?.focus();
    return (card ?? goal) !== null && this.#pool.status.kind !== 'loading';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-quiz': C4sQuiz;
  }
}
