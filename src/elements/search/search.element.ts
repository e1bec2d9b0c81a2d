import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { findLesson, type Course } from '../../core/course/course.js';
import { readQuery } from '../../core/search/query.js';
import { uiLanguage } from '../../i18n/locale.js';
import type { Session } from '../../session/session.js';
import type { Visit } from '../../session/visit.js';
import { announce } from '../../ui/announcer.js';
import { heading } from '../../ui/heading.js';
import { proseStyles } from '../../ui/styles/prose.styles.js';
import { searchTitle } from '../course/screens/contents.js';
import { Arrival } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { placeLink } from '../shared/place-link.js';
import { GlossaryList } from './glossary-list.js';
import { renderForm } from './search-form.js';
import { find, readIndex, type Found } from './search-index.js';
import { countWords, renderResults } from './search-results.js';
import { searchStyles } from './search.styles.js';

/** Reading all lessons may take a while; who does not see the page hears of it after so many milliseconds. */
const SLOW = 1000;

interface Shown {
  readonly moves: number;
  readonly localized: Course;
  readonly language: string;
}

type Stage =
  | { readonly kind: 'idle' | 'missing-words' }
  | { readonly kind: 'searching'; readonly typed: string }
  | { readonly kind: 'found'; readonly typed: string; readonly found: Found; readonly missing: readonly string[] };

/** What was last looked for, so that who comes back from a lesson finds the results again. */
const lastTyped = new WeakMap<Session, string>();

/**
 * @summary Looks for words in the lessons and the glossary of a course, and lists the glossary.
 * @csspart heading - The heading.
 * @csspart form - The search form.
 * @csspart results - What was found.
 * @csspart glossary - The list of all terms.
 */
export class C4sSearch extends CourseElement<Shown> {
  static override styles: CSSResultGroup = [...courseElementStyles, proseStyles, searchStyles];

  @state() private stage: Stage = { kind: 'idle' };

  readonly #glossary = new GlossaryList(this);
  #searchedIn: Course | null = null;
  readonly #arrival = new Arrival(this, {
    visit: () => (this.visiting.visit?.place.kind === 'search' ? this.visiting.visit : null),
    goal: () => '.title',
  });
  /** Rises with each search: what an older one brings comes too late. */
  #run = 0;

  protected override select({ moves, session }: Visit): Shown {
    return { moves, localized: session.content.localized, language: session.content.language };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { visit, value } = this.visiting;
    if (!visit || !value || this.#searchedIn === value.localized) return;
    const typed = lastTyped.get(visit.session);
    this.#searchedIn = value.localized;
    if (typed !== undefined) void this.#search(visit.session, typed, 'quietly');
  }

  protected override renderCourse(_shown: Shown, visit: Visit): TemplateResult {
    const { session } = visit;
    const { stage } = this;
    const level = this.headingLevel + 1;
    const hasTerms = (session.content.localized.glossary ?? []).length > 0;
    return html`<div class="search">
      ${heading({ level: this.headingLevel, content: searchTitle(session.course), className: 'title', part: 'heading', focusable: true })}
      ${renderWayBack(visit)}
      ${renderForm({
        typed: 'typed' in stage ? stage.typed : '',
        lang: session.content.language,
        isMissing: stage.kind === 'missing-words',
        submit: (typed) => void this.#search(session, typed, 'aloud'),
      })}
      ${this.#renderStage(visit, level)}
      ${hasTerms && (stage.kind === 'idle' || stage.kind === 'missing-words') ? this.#glossary.render(session, level) : nothing}
    </div>`;
  }

  #renderStage(visit: Visit, level: number): TemplateResult | typeof nothing {
    const { stage } = this;
    if (stage.kind === 'searching')
      return html`<p class="meta waiting" aria-busy="true">${msg('Searching…', { id: 'search.searching' })}</p>`;
    if (stage.kind !== 'found') return nothing;
    return renderResults(visit, stage, {
      level,
      clear: () => {
        this.#clear(visit.session);
      },
      retry: () => {
        void this.#search(visit.session, stage.typed, 'again');
      },
    });
  }

  /** @param how - `aloud`: by the form. `again`: for what was missing; what was found stays until then. `quietly`: on return. */
  async #search(session: Session, typed: string, how: 'aloud' | 'again' | 'quietly'): Promise<void> {
    const query = readQuery(typed);
    if (query.length === 0) {
      this.#show({ kind: 'missing-words' }, '#query');
      return;
    }
    const run = this.#run + 1;
    if (how === 'again') this.#run = run;
    else this.#show({ kind: 'searching', typed });
    lastTyped.set(session, typed);
    const slow = setTimeout(() => {
      announce(msg('Searching…', { id: 'search.searching' }), uiLanguage());
    }, SLOW);
    const index = await readIndex(session);
    clearTimeout(slow);
    if (run !== this.#run) return;
    const found = find(index, query);
    this.#show({ kind: 'found', typed, found, missing: index.missing }, how === 'again' ? '.results [tabindex]' : null);
    if (how !== 'quietly') announce(countWords(typed, found.count), uiLanguage());
  }

  #show(stage: Stage, focus: string | null = null): void {
    this.#run += 1;
    this.stage = stage;
    if (focus !== null) this.#arrival.next(focus);
  }

  #clear(session: Session): void {
    lastTyped.delete(session);
    this.#show({ kind: 'idle' }, '#query');
  }
}

/** To the lesson that was read last: who looks up a word in the middle of a sentence wants to go on reading there. */
function renderWayBack(visit: Visit): TemplateResult | typeof nothing {
  const { state } = visit.session;
  const { localized } = visit.session.content;
  const lesson = state.place ? findLesson(localized, state.place.lesson) : undefined;
  if (!lesson) return nothing;
  const { name } = lesson;
  const label = msg(str`Back to the lesson: ${name}`, { id: 'search.back' });
  return html`<p class="way-back">${placeLink(visit, { kind: 'lesson', id: lesson.id }, label)}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-search': C4sSearch;
  }
}
