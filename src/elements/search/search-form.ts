import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

const LONGEST = 100;

export interface SearchForm {
  readonly typed: string;
  /** Language that words are looked for in. */
  readonly lang: string;
  /** It was sent without a word. */
  readonly isMissing: boolean;
  submit(typed: string): void;
}

/** The form in which words are looked for. */
export function renderForm({ typed, lang, isMissing, submit }: SearchForm): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget } = event;
    const field = currentTarget instanceof HTMLFormElement ? currentTarget.elements.namedItem('query') : null;
    if (field instanceof HTMLInputElement) submit(field.value);
  };
  return html`<form
    role="search"
    part="form"
    aria-label=${msg('Search the course', { id: 'search.form' })}
    @submit=${send}
  >
    <label for="query">${msg('What are you looking for?', { id: 'search.label' })}</label>
    <div class="row">
      <input
        type="search"
        id="query"
        name="query"
        lang=${lang}
        maxlength=${LONGEST}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby=${isMissing ? 'query-error query-help' : 'query-help'}
        aria-invalid=${isMissing ? 'true' : nothing}
        .value=${live(typed)}
        @keydown=${keepFromPage}
      />
      <button type="submit" class="primary">${msg('Search', { id: 'search.submit' })}</button>
    </div>
    ${isMissing ? html`<p id="query-error" class="error">${msg('Write a word first.', { id: 'search.missing' })}</p>` : nothing}
    <p id="query-help" class="meta">
      ${msg('Capitals and accents do not matter. Put “words that belong together” in quotation marks.', { id: 'search.help' })}
    </p>
  </form>`;
}

/** Letters typed here are not short cuts of the host page. */
export function keepFromPage(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(event.key)) return;
  event.stopPropagation();
}
