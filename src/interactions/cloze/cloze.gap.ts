import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { matchText, spellingOf } from '../../core/assessment/accepted-text.js';
import { verdictOf, type PartVerdict } from '../../core/assessment/outcome.js';
import { readNumber } from '../../core/assessment/read-number.js';
import { uiLanguage } from '../../i18n/locale.js';
import { typeNumber } from '../../i18n/number.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { verdictIcon, verdictWords } from '../../ui/verdict.js';
import { isNumberGap, isTextGap, wordsFor, type Answer, type ClozeItem, type Gap, type Word } from './cloze.schema.js';
import { rightWords, wordsIn } from './cloze.words.js';

const SHORTEST = 8;
const LONGEST = 1000;

/** One gap as it is to be shown. */
export interface GapView {
  readonly item: ClozeItem;
  readonly gap: Gap;
  /** "Gap 1 of 3". */
  readonly name: string;
  /** Punctuation behind it. */
  readonly after: string;
  /** Language of the text around it. */
  readonly lang: string;
  /** Language that numbers are written in. */
  readonly language: string;
  /** What was given, and that as far as it counts. */
  readonly answer: Answer | undefined;
  readonly known: Answer | undefined;
  /** 0..1 after a check, null before. */
  readonly credit: number | null;
  readonly withSolution: boolean;
  readonly isDisabled: boolean;
  /** Id of the error that speaks of this gap. */
  readonly error: string | undefined;
  langOf(word: Word): string;
  /** A short CommonMark text. */
  text(markdown: string): TemplateResult;
}

/** A gap to type in. */
export function renderField(view: GapView, give: (value: string) => void): TemplateResult {
  const { gap, name, lang, credit, error, isDisabled } = view;
  const text = textOf(view);
  const box = html`<span class="gap ${partOf(credit)}"
    ><input
      type="text"
      data-gap=${gap.id}
      lang=${lang}
      inputmode=${ifDefined(isNumberGap(gap) ? 'decimal' : undefined)}
      autocapitalize="off"
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="done"
      maxlength=${LONGEST}
      size=${Math.max(SHORTEST, text.length)}
      aria-label=${name}
      aria-describedby=${ifDefined(describedBy(view))}
      aria-invalid=${ifDefined(error !== undefined || (credit !== null && credit < 1) ? 'true' : undefined)}
      ?readonly=${isDisabled}
      .value=${live(text)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) give(target.value);
      }}
    />${renderTag(view)}</span
  >`;
  return withRest(box, view);
}

/** A gap with a list of its own. */
export function renderList(view: GapView, words: readonly Word[], give: (value: string) => void): TemplateResult {
  const { gap, name, known, error } = view;
  const box = html`<span class="gap"
    ><select
      data-gap=${gap.id}
      lang=${uiLanguage()}
      aria-label=${name}
      aria-describedby=${ifDefined(error)}
      aria-invalid=${ifDefined(error === undefined ? undefined : 'true')}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) give(target.value);
      }}
    >
      <option value="" .selected=${known === undefined}>${msg('Choose', { id: 'cloze.choose' })}</option>
      ${words.map(
        (word) =>
          html`<option value=${word.id} lang=${view.langOf(word)} .selected=${live(word.id === known)}>
            ${plainText(word.text)}
          </option>`,
      )}
    </select></span
  >`;
  return withRest(box, view);
}

/** A gap that was chosen for, where nothing can be changed. */
export function renderGiven(view: GapView): TemplateResult {
  const { item, gap, name, known, language, lang } = view;
  const word = wordsFor(item, gap).find(({ id }) => id === known);
  const words = word ? wordsIn(item, gap, known, language) : '—';
  const box = html`<span class="gap given ${partOf(view.credit)}"
    ><span
      ><span class="visually-hidden" lang=${uiLanguage()}>${name}: </span
      ><span lang=${word ? view.langOf(word) : lang}>${view.text(words)}</span></span
    >${renderTag(view)}</span
  >`;
  return withRest(box, view);
}

/** A gap with what belongs behind it, the last of which keeps the punctuation on its line. */
function withRest(box: TemplateResult, view: GapView): TemplateResult {
  const note = noteOf(view);
  return note
    ? html`${box} <span class="kept">${renderNote(view, note)}${view.after}</span>`
    : html`<span class="kept">${box}${view.after}</span>`;
}

/** What the field shows: what was typed, unless it would say another number in the language of now. */
function textOf({ gap, answer, language }: GapView): string {
  if (answer === undefined || typeof answer === 'string') return answer ?? '';
  const { text, value } = answer;
  if (value === null || !isNumberGap(gap)) return text;
  const reading = readNumber(text, { language, unit: gap.unit });
  return reading.kind === 'number' && reading.value === value ? text : typeNumber(value, language);
}

function partOf(credit: number | null): PartVerdict | '' {
  if (credit === null) return '';
  if (credit === 1) return 'right';
  return credit > 0 ? 'partial' : 'wrong';
}

function renderTag({ gap, answer, known, credit }: GapView): TemplateResult | typeof nothing {
  if (credit === null) return nothing;
  const verdict = verdictOf({ raw: credit, max: 1 });
  const isEmpty = known === undefined;
  const unanswered =
    typeof answer === 'object'
      ? msg('Not a number', { id: 'cloze.not-a-number' })
      : msg('Not answered', { id: 'verdict.not-answered' });
  return html`<span class="tag" id="verdict-${gap.id}" lang=${uiLanguage()}
    >${verdictIcon(verdict)}<span>${isEmpty ? unanswered : verdictWords(verdict)}</span></span
  >`;
}

function renderNote({ gap }: GapView, { label, words, lang }: Note): TemplateResult {
  return html`<span class="note" id="note-${gap.id}"
    ><span class="meta" lang=${uiLanguage()}>${label}</span> <strong lang=${lang}>${words}</strong></span
  >`;
}

/** The right spelling of what was accepted without its accents, or the right answer beside one that is not. */
interface Note {
  readonly label: string;
  readonly words: unknown;
  readonly lang: string;
}

function noteOf(view: GapView): Note | null {
  const { item, gap, known, credit, lang, language } = view;
  if (credit === null) return null;
  if (isTextGap(gap) && typeof known === 'string' && credit > 0) {
    const match = matchText(gap.accept, known);
    const label = msg('Correct spelling', { id: 'text-entry.spelling' });
    if (match?.withoutAccents) return { label, words: spellingOf(match.entry), lang };
  }
  if (!view.withSolution || credit === 1) return null;
  const word = wordsFor(item, gap).find(({ id }) => 'correctResponse' in gap && id === gap.correctResponse);
  return {
    label: msg('Correct answer', { id: 'verdict.correct-answer' }),
    words: view.text(rightWords(item, gap, language)),
    lang: word ? view.langOf(word) : lang,
  };
}

function describedBy(view: GapView): string | undefined {
  const { gap, credit, error } = view;
  if (credit === null) return error;
  return noteOf(view) ? `verdict-${gap.id} note-${gap.id}` : `verdict-${gap.id}`;
}
