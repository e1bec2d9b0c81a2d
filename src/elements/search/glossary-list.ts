import { msg, str } from '#localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { matches, readQuery } from '../../core/search/query.js';
import { formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import type { Session } from '../../session/session.js';
import { announce } from '../../ui/announcer.js';
import { heading } from '../../ui/heading.js';
import { inlineText } from '../../ui/rich-text/rich-text.js';
import { langOf } from '../course/screens/contents.js';
import { keepFromPage } from './search-form.js';
import { indexTerms, type IndexedTerm } from './search-index.js';

/** So many terms can be looked through without a filter. */
const FEW = 6;
/** The number of terms is told when typing has stopped for so many milliseconds. */
const PAUSE = 700;

/** All terms of a course in the order of the language, and a field that leaves those that are looked for. */
export class GlossaryList {
  readonly #host: ReactiveControllerHost;
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(session: Session, level: number): TemplateResult {
    const all = indexTerms(session);
    const shown = this.#filtered(all);
    return html`<div class="glossary" part="glossary">
      ${heading({ level, content: msg('Glossary', { id: 'glossary.title' }) })}
      ${all.length > FEW ? this.#renderFilter(session, filterWords(shown, all)) : nothing}
      <dl lang=${session.content.language}>${shown.map((term) => renderTerm(session, term))}</dl>
    </div>`;
  }

  #filtered(all: readonly IndexedTerm[]): readonly IndexedTerm[] {
    const query = readQuery(this.#typed);
    return query.length === 0 ? all : all.filter(({ folded }) => matches(folded, query));
  }

  #renderFilter(session: Session, count: string): TemplateResult {
    const filter = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#typed = target.value;
      this.#host.requestUpdate();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const all = indexTerms(session);
        announce(filterWords(this.#filtered(all), all), uiLanguage());
      }, PAUSE);
    };
    return html`<div class="filter">
      <label for="filter">${msg('Filter the terms', { id: 'glossary.filter' })}</label>
      <input
        type="search"
        id="filter"
        lang=${session.content.language}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="filter-count"
        .value=${this.#typed}
        @input=${filter}
        @keydown=${keepFromPage}
      />
      <p id="filter-count" class="meta">${count}</p>
    </div>`;
  }
}

function filterWords(shown: readonly IndexedTerm[], all: readonly IndexedTerm[]): string {
  const [count, total] = [formatNumber(shown.length), formatNumber(all.length)];
  if (shown.length === 0) return msg('No term has these words.', { id: 'glossary.none' });
  return msg(str`Terms: ${count} of ${total}`, { id: 'glossary.count' });
}

function renderTerm(session: Session, { term }: IndexedTerm): TemplateResult {
  const { course } = session;
  const { base, localized } = session.content;
  const options = { base, glossary: localized.glossary, sourceLanguage: course.inLanguage };
  return html`<div>
    <dt lang=${langOf(session, term, 'term') ?? nothing}>${term.term}</dt>
    <dd lang=${langOf(session, term, 'definition') ?? nothing}>${inlineText(term.definition, options)}</dd>
  </div>`;
}
