import { html, type nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { findLesson } from '../../core/course/course.js';
import type { CourseProblem } from '../../core/errors.js';
import { nextStep } from '../../core/record/selectors.js';
import { uiLanguage, uiLanguageFor } from '../../i18n/locale.js';
import type { Place, Visit } from '../../session/visit.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { progressBarStyles } from '../progress/progress-bar.js';
import { Arrival } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { selectShown } from '../shared/select-shown.js';
import { createActions } from './actions.js';
import { emit } from './page/course-events.js';
import { CourseLanguage } from './page/course-language.js';
import { courseStyles } from './course.styles.js';
import { renderFooter } from './screens/footer.js';
import { HostPage } from './page/host-page.js';
import { pageStyles } from './page.styles.js';
import type { CourseScene } from './scene.js';
import { focusPanel, renderPanel } from './screens/panel.js';
import { renderHeader, renderNavigation } from './screens/shell.js';
import { renderStrips } from './screens/strips.js';

const selectAll = (visit: Visit) => ({
  ...selectShown(visit),
  saving: visit.session.saving,
  language: uiLanguage(),
});

/**
 * @summary A whole course: overview, contents, lessons, tests, certificate, and the learner's record.
 * @slot - A plain link to the course, shown until the script runs and beside an error; or a layout of your own out of
 *   `<c4s-lesson>`, `<c4s-quiz>`, `<c4s-progress>` and `<c4s-certificate>`, which then stands instead of the default one.
 * @csspart header - Title, tools and progress.
 * @csspart title - Name of the course.
 * @csspart status - "2 of 5 steps done".
 * @csspart contents - The list of modules and steps.
 * @csspart panel - Where lessons, tests and the certificate show.
 * @csspart overview - The first page.
 * @csspart module - A module's card on the first page.
 * @csspart start - The button that starts the course.
 * @csspart continue - The button that goes on with it.
 * @csspart footer - Back and Next.
 * @csspart back - Back.
 * @csspart next - Next.
 * @csspart funding - The funder's line.
 * @csspart skeleton - What stands there while the course loads.
 * @csspart problem - What stands there when it could not be loaded.
 * @cssprop [--c4s-font=inherit] - Font family.
 * @cssprop [--c4s-font-heading=inherit] - Font family of headings.
 * @cssprop [--c4s-font-size=medium] - Size of the text; `1em` for the page's.
 * @cssprop [--c4s-accent] - Colour of buttons and links; made readable where it is not.
 * @cssprop [--c4s-radius=12px] - Rounding of cards.
 * @cssprop [--c4s-density=1] - Inner spaces, 0.85 to 1.15.
 * @cssprop [--c4s-max-width=72em] - Widest the course gets.
 * @cssprop [--c4s-border=1px] - Width of card borders.
 * @cssprop [--c4s-sticky-top=7.5em] - Height of a page header that stays on screen.
 * @cssprop [--c4s-sticky-bottom=6em] - Height of a bar at the foot of the screen.
 * @cssprop [--c4s-min-height=30em] - Least height, so that the page does not jump.
 * @fires {CustomEvent} c4s-course-loaded - The course is there. Bubbles, composed.
 * @fires {CustomEvent} c4s-lesson-completed - A lesson was completed. Bubbles, composed.
 * @fires {CustomEvent} c4s-attempt-scored - A test was submitted. Bubbles, composed.
 * @fires {CustomEvent} c4s-progress-changed - More steps are done. Bubbles, composed.
 * @fires {CustomEvent} c4s-course-completed - The whole course is completed. Bubbles, composed.
 * @fires {CustomEvent} c4s-certificate-issued - A certificate was issued. Bubbles, composed.
 * @fires {CustomEvent} c4s-error - Something could not be shown. Bubbles, composed.
 * @fires {CustomEvent} c4s-before-lesson-change - The learner wants to go elsewhere. Cancelable.
 * @fires {CustomEvent} c4s-before-attempt-submit - The learner wants to submit a test. Cancelable.
 */
export class C4sCourse extends CourseElement<ReturnType<typeof selectAll>> {
  static override styles: CSSResultGroup = [
    ...courseElementStyles,
    statusIconStyles,
    progressBarStyles,
    courseStyles,
    pageStyles,
  ];

  /** The parsed course file itself, instead of `src`. The one set last wins. */
  @property({ attribute: false })
  get content(): unknown {
    return this.#content;
  }
  set content(content: unknown) {
    this.#content = content;
    this.cameFrom('content', content === null || content === undefined ? null : { content });
  }

  /** Language of the user interface: en, fr, hu or es. Wins over the learner's saved choice and the page's language. */
  @property() override lang = '';

  /** Language of the content, where it differs from that of the user interface. */
  @property({ attribute: 'content-lang' }) contentLang: string | null = null;

  /** Id of a lesson to open at once. */
  @property() lesson: string | null = null;

  /** `hash`: the place stands in the address, for deep links and the back button. */
  @property() routing: 'none' | 'hash' = 'none';

  /** Leaves the contents away, for a host that shows them itself. */
  @property({ type: Boolean, reflect: true, attribute: 'without-contents' }) withoutContents = false;

  @state() private contentsOpen = false;

  readonly #page = new HostPage(this);
  readonly #language = new CourseLanguage(this);
  #content: unknown = null;
  readonly #arrival = new Arrival(this, {
    visit: () => this.visiting.visit,
    goal: (visit) => {
      this.contentsOpen = false;
      return () => focusPanel(this.renderRoot, visit.place);
    },
  });
  readonly #actions = createActions(this, {
    visit: () => this.visiting.visit,
    toggleContents: () => {
      this.contentsOpen = !this.contentsOpen;
    },
    closeContents: () => {
      this.contentsOpen = false;
      this.#arrival.next('.contents-button');
    },
  });

  protected override select(visit: Visit): ReturnType<typeof selectAll> {
    return selectAll(visit);
  }

  protected override visitOpened(visit: Visit): void {
    this.visiting.use(visit);
    const course = visit.session.course.id;
    visit.mayMove = (to) => emit(this, 'c4s-before-lesson-change', { course, to }, true);
    visit.maySubmit = (attempt) => emit(this, 'c4s-before-attempt-submit', { course, attempt }, true);
    this.#page.listen(visit);
    this.#enter(visit);
    void this.#welcome(visit);
  }

  /** Tells the host page, which hears of problems from a course alone. */
  protected override loadFailed(problem: CourseProblem): void {
    emit(this, 'c4s-error', { code: problem.code });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { visit } = this.visiting;
    if (!visit) return;
    if (changed.has('lang') || changed.has('contentLang'))
      void this.#language.speak(visit, this.#language.preferred(visit));
    if (changed.has('lesson') && this.lesson !== null) this.#enter(visit);
  }

  /**
   * Goes to a place of the course, as a press of the learner's does: asks by `c4s-before-lesson-change`, gives the heading there
   * the focus, and records that a lesson was opened. Does nothing before the course has loaded.
   * @param place - `{ kind: 'lesson', id }`, `{ kind: 'assessment', id }`, `{ kind: 'certificate', scope }` with a module's id or
   *   `course`, or `{ kind }` alone with `overview`, `search` or `help`.
   */
  go(place: Place): void {
    this.visiting.visit?.go(place);
  }

  /** Starts the course, as the button does: registers the learner and opens the next step. Does nothing before it has loaded. */
  start(): void {
    const visit = this.visiting.visit;
    if (!visit) return;
    visit.session.dispatch({ type: 'start', language: uiLanguage() });
    const next = nextStep(visit.session.course, visit.session.state);
    if (next) this.go(next);
  }

  /**
   * Shows everything in another language, as the menu does, and remembers it. Never rejects.
   * @param tag - BCP 47, such as `hu` or `es-MX`; one that is not among en, fr, hu and es changes nothing.
   */
  async chooseLanguage(tag: string): Promise<void> {
    const visit = this.visiting.visit;
    const language = uiLanguageFor(tag);
    if (!visit || !language) return;
    visit.session.dispatch({ type: 'choose-language', language });
    await this.#language.speak(visit, language);
  }

  protected override renderOwnLayout(): TemplateResult | null {
    return this.#page.hasOwnLayout ? html`<slot></slot>` : null;
  }

  protected override renderCourse(_value: unknown, visit: Visit): TemplateResult {
    const scene = this.#scene(visit);
    const footer = renderFooter(scene);
    if (this.#page.hasOwnLayout) return html`<div class="own-footer">${footer}</div>`;
    return html`<div class="frame" role="region" aria-label=${visit.session.content.localized.name}>
      ${renderHeader(scene)} ${renderStrips(scene)}
      <div class=${this.withoutContents ? 'body single' : 'body'}>
        ${renderNavigation(scene)}
        <div class="panel" part="panel" tabindex="-1">${renderPanel(scene)} ${footer}</div>
      </div>
    </div>`;
  }

  protected override renderFallback(): TemplateResult | typeof nothing {
    return html`<slot></slot>`;
  }

  #scene(visit: Visit): CourseScene {
    return {
      visit,
      level: this.headingLevel,
      theme: this.theme,
      withoutContents: this.withoutContents,
      contentsOpen: this.contentsOpen,
      connection: this.#page.connection,
      missingLanguage: this.#language.missing,
      unknownLesson: this.#unknownLesson(visit),
      actions: this.#actions,
    };
  }

  /** The lesson that the host asks for and the course does not have. */
  #unknownLesson({ session }: Visit): string | null {
    return this.lesson === null || findLesson(session.course, this.lesson) ? null : this.lesson;
  }

  #enter(visit: Visit): void {
    const unknown = this.#unknownLesson(visit);
    void this.#page.follow(visit);
    if (unknown !== null) this.loadFailed({ code: 'unknown-lesson', id: unknown });
    else if (this.lesson !== null) visit.arrive({ kind: 'lesson', id: this.lesson });
    const next = nextStep(visit.session.course, visit.session.state);
    if (next && this.#page.hasOwnLayout && visit.place.kind === 'overview') visit.arrive(next);
  }

  async #welcome(visit: Visit): Promise<void> {
    const { id, version } = visit.session.course;
    const language = this.#language.preferred(visit);
    await this.#language.speak(visit, language);
    if (visit === this.visiting.visit) emit(this, 'c4s-course-loaded', { course: id, version, language });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-course': C4sCourse;
  }
}
