import { html, type nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { findLesson } from '../../core/course/course.js';
import type { CourseProblem } from '../../core/errors.js';
import { nextStep } from '../../core/record/selectors.js';
import { uiLanguage, uiLanguageFor } from '../../i18n/locale.js';
import type { Place, Visit } from '../../session/visit.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { progressBarStyles } from '../progress/progress-bar.js';
import { CourseElement } from '../shared/course-element.js';
import { emit } from './course-events.js';
import { CourseLanguage } from './course-language.js';
import { focusArrival } from './arrival.js';
import { courseStyles } from './course.styles.js';
import { renderFooter } from './footer.js';
import type { HashRoute } from './hash-route.js';
import { HostPage } from './host-page.js';
import { pageStyles } from './page.styles.js';
import { renderPlace } from './place.js';
import { renderHeader, renderNavigation } from './shell.js';
import { renderStrips } from './strips.js';

const selectAll = ({ place, moves, session }: Visit) => ({
  place,
  moves,
  state: session.state,
  saving: session.saving,
  localized: session.content.localized,
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
    ...CourseElement.sharedStyles,
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
  #route: HashRoute | null = null;
  #seenMove = 0;
  #focusedMove = 0;

  protected override select(visit: Visit): ReturnType<typeof selectAll> {
    return selectAll(visit);
  }

  override visitOpened(visit: Visit): void {
    this.visiting.use(visit);
    const course = visit.session.course.id;
    visit.mayMove = (to) => emit(this, 'c4s-before-lesson-change', { course, to }, true);
    visit.maySubmit = (attempt) => emit(this, 'c4s-before-attempt-submit', { course, attempt }, true);
    [this.#seenMove, this.#focusedMove] = [0, 0];
    this.#page.listen(visit);
    this.#enter(visit);
    void this.#welcome(visit);
  }

  /** Tells the host page that the course could not be loaded. */
  loadFailed(problem: CourseProblem): void {
    emit(this, 'c4s-error', { code: problem.code });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const visit = this.visiting.visit;
    if (!visit) return;
    if (visit.moves !== this.#seenMove) this.contentsOpen = false;
    this.#seenMove = visit.moves;
    if (changed.has('lang') || changed.has('contentLang'))
      void this.#language.speak(visit, this.#language.preferred(visit));
    if (changed.has('lesson') && this.lesson !== null) this.#enter(visit);
  }

  protected override updated(): void {
    const visit = this.visiting.visit;
    if (!visit || visit.moves === this.#focusedMove) return;
    if (focusArrival(this.renderRoot, visit.place)) this.#focusedMove = visit.moves;
  }

  /** Goes to a place of the course by the learner's wish. */
  go(place: Place): void {
    this.visiting.visit?.go(place);
  }

  /** Starts the course: registers the learner and opens the first step. */
  start(): void {
    const visit = this.visiting.visit;
    if (!visit) return;
    visit.session.dispatch({ type: 'start', language: uiLanguage() });
    const next = nextStep(visit.session.course, visit.session.state);
    if (next) this.go(next);
  }

  /** Shows or hides the contents where there is no room for both. */
  toggleContents(): void {
    this.contentsOpen = !this.contentsOpen;
  }

  /** Closes the contents on Escape; the button gets the focus back. */
  closeContentsOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.contentsOpen) return;
    event.stopPropagation();
    this.contentsOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.contents-button')?.focus();
  }

  /** Shows everything in another language and remembers it. */
  async chooseLanguage(tag: string): Promise<void> {
    const visit = this.visiting.visit;
    if (!visit) return;
    const language = uiLanguageFor(tag);
    if (!language) return;
    visit.session.dispatch({ type: 'choose-language', language });
    await this.#language.speak(visit, language);
  }

  protected override renderOwnLayout(): TemplateResult | null {
    return this.#page.hasOwnLayout ? html`<slot></slot>` : null;
  }

  protected override renderCourse(_value: unknown, visit: Visit): TemplateResult {
    const footer = renderFooter(visit, (place) => {
      this.go(place);
    });
    if (this.#page.hasOwnLayout) return html`<div class="own-footer">${footer}</div>`;
    const shell = {
      contentsOpen: this.contentsOpen,
      connection: this.#page.connection,
      missingLanguage: this.#language.missing,
      level: this.headingLevel,
    };
    return html`<div class="frame" role="region" aria-label=${visit.session.content.localized.name}>
      ${renderHeader(this, visit, shell)} ${renderStrips(this, visit, shell)}
      <div class=${this.withoutContents ? 'body single' : 'body'}>
        ${renderNavigation(this, visit, shell)}
        <div class="panel" part="panel" tabindex="-1">${renderPlace(this, visit)} ${footer}</div>
      </div>
    </div>`;
  }

  protected override renderFallback(): TemplateResult | typeof nothing {
    return html`<slot></slot>`;
  }

  #enter(visit: Visit): void {
    const wished = this.lesson !== null && findLesson(visit.session.course, this.lesson) ? this.lesson : null;
    if (this.routing === 'hash') void this.#follow(visit);
    if (this.lesson !== null && wished === null) this.loadFailed({ code: 'unknown-lesson', id: this.lesson });
    if (wished !== null) visit.arrive({ kind: 'lesson', id: wished });
    else if (this.#page.hasOwnLayout && visit.place.kind === 'overview') {
      const next = nextStep(visit.session.course, visit.session.state);
      if (next) visit.arrive(next);
    }
  }

  /** Keeps the address and the place in step. */
  async #follow(visit: Visit): Promise<void> {
    const { HashRoute } = await import('./hash-route.js');
    this.#route ??= new HashRoute(this);
    this.#route.enter(visit);
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
