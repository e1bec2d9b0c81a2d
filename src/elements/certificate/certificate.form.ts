import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_NAME_PART } from '../../core/certificate/person-name.js';
import type { PersonName } from '../../core/record/fact.js';
import { LANGUAGE_NAMES, UI_LANGUAGES, uiLanguage, uiLanguageFor, type UiLanguage } from '../../i18n/locale.js';

/** What the learner writes on the certificate. */
export interface Entries {
  readonly name: PersonName;
  readonly language: UiLanguage;
}

export interface FormOptions {
  readonly entries: Entries;
  /** The name was missing when the learner asked for the certificate. */
  readonly missing: boolean;
  /** The certificate exists already: only what stands on it changes. */
  readonly reissue: boolean;
  readonly change: (entries: Entries) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Asks for the name and the language of the certificate. Hungarian asks for the family name first, as it is written. */
export function renderForm(options: FormOptions): TemplateResult {
  const { entries, missing, reissue, change, submit, cancel } = options;
  const fields = [renderField('given', options), renderField('family', options)];
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  const chooseLanguage = (event: Event) => {
    if (event.target instanceof HTMLSelectElement)
      change({ ...entries, language: uiLanguageFor(event.target.value) ?? entries.language });
  };
  return html`<form class="card name-form" part="form" novalidate @submit=${send}>
    <p id="name-help" class="meta">
      ${msg('Write your name as it shall stand on the certificate. Nobody checks it, and the certificate says so.', { id: 'certificate.name-help' })}
    </p>
    ${uiLanguage() === 'hu' ? fields.reverse() : fields}
    ${missing ? html`<p id="name-error" class="error">${msg('Enter your name first.', { id: 'certificate.name-missing' })}</p>` : nothing}
    <div class="field">
      <label for="language">${msg('Language of the certificate', { id: 'certificate.language' })}</label>
      <select id="language" .value=${live(entries.language)} @change=${chooseLanguage}>
        ${UI_LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${language === entries.language}>${LANGUAGE_NAMES[language]}</option>`)}
      </select>
    </div>
    <div class="actions">
      <button type="submit" class="primary" part="issue">
        ${reissue ? msg('Save the change', { id: 'certificate.save' }) : msg('Issue the certificate', { id: 'certificate.issue' })}
      </button>
      ${reissue ? html`<button type="button" class="quiet" @click=${cancel}>${msg('Cancel', { id: 'action.cancel' })}</button>` : nothing}
    </div>
    ${reissue ? nothing : html`<p class="meta">${msg('The name is kept with your progress.', { id: 'certificate.name-kept' })}</p>`}
  </form>`;
}

function renderField(part: keyof PersonName, { entries, missing, change }: FormOptions): TemplateResult {
  const label =
    part === 'given'
      ? msg('Given name or names', { id: 'certificate.given-name' })
      : msg('Family name or names', { id: 'certificate.family-name' });
  const write = (event: Event) => {
    if (event.target instanceof HTMLInputElement)
      change({ ...entries, name: { ...entries.name, [part]: event.target.value } });
  };
  return html`<div class="field">
    <label for=${part}>${label}</label>
    <input
      type="text"
      id=${part}
      name="${part}-name"
      autocomplete=${part === 'given' ? 'given-name' : 'family-name'}
      dir="auto"
      spellcheck="false"
      maxlength=${LONGEST_NAME_PART}
      aria-describedby=${missing ? 'name-help name-error' : 'name-help'}
      aria-invalid=${missing ? 'true' : nothing}
      .value=${live(entries.name[part])}
      @input=${write}
    />
  </div>`;
}
