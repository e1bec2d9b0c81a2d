import { html, nothing, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CourseProblem } from '../../core/errors.js';
import { preferredUiLanguage, setUiLanguage } from '../../i18n/locale.js';
import type { Environment, Storage } from '../../session/environment.js';
import type { CourseOrigin } from '../../session/visit-registry.js';
import { VisitController } from '../../session/visit-controller.js';
import type { Visit } from '../../session/visit.js';
import { PublicElement } from '../../ui/public-element.js';
import { controlStyles } from '../../ui/styles/control.styles.js';
import { rootStyles } from '../../ui/styles/root.styles.js';
import { tokenStyles } from '../../ui/styles/token.styles.js';
import { CourseLoader } from './course-loader.js';
import { nearestLang } from '../../ui/nearest-lang.js';
import { renderProblem, renderSkeleton } from './states.js';
import { stateStyles } from './state.styles.js';

interface Origin {
  readonly property: string;
  readonly origin: CourseOrigin;
}

/** The styles of every course element; a subclass adds its own. */
export const courseElementStyles: readonly CSSResult[] = [rootStyles, tokenStyles, controlStyles, stateStyles];

/**
 * Base of the elements that show a part of a course: inside `<c4s-course>`, anywhere on the page with `course="…"`, or alone
 * with `src`.
 */
export abstract class CourseElement<T> extends PublicElement {
  static override styles: CSSResultGroup = [...courseElementStyles];

  /** The course to belong to: its IRI or the last part of it. Not needed inside `<c4s-course>`. */
  @property() course: string | null = null;

  /** Address of a course file, for an element that stands alone. */
  @property()
  get src(): string | null {
    return this.#src;
  }
  set src(src: string | null) {
    this.#src = src;
    this.cameFrom('src', src === null ? null : { src });
  }

  /** `device` keeps the record in this browser, `session` only as long as the page is open. */
  @property() storage: Storage = 'device';

  /** Ports to run on instead of the page's own; for hosts and tests. */
  @property({ attribute: false }) environment: Environment | null = null;

  protected readonly loader = new CourseLoader(this, {
    opened: (visit) => {
      this.visitOpened(visit);
    },
    failed: (problem) => {
      this.loadFailed(problem);
    },
  });
  #src: string | null = null;
  #origins: readonly Origin[] = [];
  protected readonly visiting = new VisitController<T>(this, (visit) => this.select(visit));

  /** What the element shows of a visit; it renders again when a member changes. */
  protected abstract select(visit: Visit): T;

  /** The element with its course. */
  protected abstract renderCourse(value: T, visit: Visit): TemplateResult | typeof nothing;

  /** What stands there until a course is known. */
  protected renderPlaceholder(): TemplateResult {
    return renderSkeleton();
  }

  /** What stands beside a problem: for `<c4s-course>` the plain link in the tag. */
  protected renderFallback(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Called before the first rendering of an own visit. */
  protected visitOpened(visit: Visit): void {
    this.visiting.use(visit);
    const language = preferredUiLanguage(this.getAttribute('lang'), visit.session.state.language, nearestLang(this));
    void Promise.all([setUiLanguage(language), visit.session.showContentIn(language)]);
  }

  /** Called when the element's own course could not be loaded: tells the page, as the element itself tells the learner. */
  protected loadFailed({ code }: CourseProblem): void {
    const detail = Object.freeze({ code });
    this.dispatchEvent(new CustomEvent('c4s-error', { bubbles: true, composed: true, detail }));
  }

  /** Notes where the course comes from; of several origins the one set last wins. */
  protected cameFrom(property: string, origin: CourseOrigin | null): void {
    const others = this.#origins.filter((each) => each.property !== property);
    this.#origins = origin === null ? others : [...others, { property, origin }];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const origin = this.#origins.at(-1)?.origin ?? null;
    if (origin === null && this.loader.visit) this.visiting.use(null);
    this.loader.load(origin);
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { status } = this.loader;
    const { visit, value } = this.visiting;
    if (status.kind === 'failed') {
      return html`${renderProblem(status.problem, () => {
        this.loader.retry();
      })}
      ${this.renderFallback()}`;
    }
    if (!visit || value === undefined || status.kind === 'loading') return this.renderPlaceholder();
    return this.renderCourse(value, visit);
  }
}
