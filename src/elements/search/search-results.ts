import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { excerpt, markHits, readQuery, type Part, type Query } from '../../core/search/query.js';
import { formatNumber } from '../../i18n/format.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { langOf } from '../course/screens/contents.js';
import { placeLink } from '../shared/place-link.js';
import type { Found, IndexedTerm, Page } from './search-index.js';

/** Letters of a definition that are shown. */
const LONG = 400;

export interface Results {
  readonly typed: string;
  readonly found: Found;
  /** Names of lessons that could not be searched. */
  readonly missing: readonly string[];
}

export interface ResultOptions {
  readonly level: number;
  clear(): void;
  retry(): void;
}

/** "Found for “helix”: 12", as it is shown and told. */
export function countWords(typed: string, count: number): string {
  const [words, number] = [typed.trim(), formatNumber(count)];
  return msg(str`Found for “${words}”: ${number}`, { id: 'search.count' });
}

/** What was found: terms first, then lesson by lesson in the order of the course. */
export function renderResults(visit: Visit, results: Results, { level, clear, retry }: ResultOptions): TemplateResult {
  const { typed, found, missing } = results;
  const query = readQuery(typed);
  return html`<div class="results" part="results">
    <div class="results-head">
      <div>
        ${heading({ level, content: msg('Results', { id: 'search.results' }), focusable: true })}
        <p class="meta count">${countWords(typed, found.count)}</p>
      </div>
      <button type="button" class="quiet" @click=${clear}>${msg('Clear the search', { id: 'search.clear' })}</button>
    </div>
    ${missing.length > 0 ? renderMissing(missing.length, retry) : nothing}
    ${found.count === 0 ? renderNothing() : nothing}
    ${found.terms.length > 0 ? renderTerms(visit, found.terms, query, level + 1) : nothing}
    ${
      found.pages.length > 0
        ? html`<ol role="list" class="pages">
            ${found.pages.map((page) => html`<li>${renderPage(visit, page, query, level + 1)}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

function renderNothing(): TemplateResult {
  return html`<p class="none">
    ${msg('No text of the course has all these words. Try fewer words, or only the beginning of a word.', { id: 'search.none' })}
  </p>`;
}

function renderMissing(count: number, retry: () => void): TemplateResult {
  const number = formatNumber(count);
  return html`<div class="strip">
    <p>
      ${
        navigator.onLine
          ? msg(str`Lessons that could not be searched: ${number}.`, { id: 'search.unreachable' })
          : msg(str`You are offline. Lessons that could not be searched: ${number}.`, { id: 'search.offline' })
      }
    </p>
    <button type="button" @click=${retry}>${msg('Try again', { id: 'action.retry' })}</button>
  </div>`;
}

function renderTerms(visit: Visit, terms: readonly IndexedTerm[], query: Query, level: number): TemplateResult {
  const { session } = visit;
  return html`<div class="page">
    ${heading({ level, content: msg('Glossary', { id: 'glossary.title' }) })}
    <dl lang=${session.content.language}>
      ${terms.map(
        ({ term, definition }) =>
          html`<div>
            <dt lang=${langOf(session, term, 'term') ?? nothing}>${marked(markHits(term.term, query))}</dt>
            <dd lang=${langOf(session, term, 'definition') ?? nothing}>${marked(excerpt(definition, query, LONG))}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function renderPage(visit: Visit, page: Page, query: Query, level: number): TemplateResult {
  const { to, name, lang, passages, textLang } = page;
  return html`<div class="page">
    ${heading({ level, content: placeLink(visit, to, marked(markHits(name.text, query))), lang })}
    ${
      passages.length > 0
        ? html`<ul role="list" lang=${textLang}>
            ${passages.map(({ text, block }) => html`<li>${placeLink(visit, to, marked(excerpt(text, query)), { block })}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** The lines of a passage stand after one another. */
function marked(parts: readonly Part[]): unknown {
  return parts.map(({ text, isHit }) => {
    const line = text.replaceAll('\n', ' · ');
    return isHit ? html`<mark>${line}</mark>` : line;
  });
}
