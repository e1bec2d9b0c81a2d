import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { readNumber, type NumberReading } from '../../core/assessment/read-number.js';
import { typeNumber } from '../../i18n/number.js';
import { renderExpectedNumber } from '../../ui/expected-number.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { partOf } from '../../ui/part-of.js';
import { entryStyles } from '../../ui/styles/entry.styles.js';
import { partTag } from '../../ui/verdict.js';
import type { NumericEntryItem, NumericEntryResponse } from './numeric-entry.schema.js';

const LONGEST = 200;
const EXAMPLE = 12.5;

/**
 * @summary Takes a number as people type it, with comma or point. It is read while it is typed, so that a change of language
 * does not change what was meant; text that is no number stays in the field.
 */
export class NumericEntryElement extends InteractionElement<NumericEntryItem, NumericEntryResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, entryStyles];

  override get notReady(): string {
    const reading = this.#read(this.#text);
    switch (reading.kind) {
      case 'ambiguous': {
        const [whole, decimal] = reading.values.map((value) => typeNumber(value, this.language));
        return msg(str`This can mean two numbers. Write ${whole ?? ''} or ${decimal ?? ''}.`, {
          id: 'numeric-entry.ambiguous',
        });
      }
      case 'number':
      case 'empty':
      case 'unreadable':
        return msg(str`Write a number, for example ${typeNumber(EXAMPLE, this.language)}.`, {
          id: 'numeric-entry.not-ready',
        });
    }
  }

  override focusResponse(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, outcome } = this;
    if (!item) return nothing;
    const verdict = outcome && partOf(outcome);
    return this.renderQuestion(
      html`<div class="entry ${verdict ?? ''}">
          <input
            type="text"
            class="short"
            inputmode="decimal"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="done"
            maxlength=${LONGEST}
            aria-labelledby="question"
            aria-describedby=${ifDefined(this.#describedBy)}
            aria-invalid=${ifDefined(this.invalid)}
            ?readonly=${this.disabled}
            .value=${live(this.#text)}
            @input=${this.#handleInput}
          />
          ${item.unit === undefined ? nothing : html`<span class="unit" id="unit" lang=${this.langOf(item, 'unit')}>${item.unit}</span>`}
          ${verdict ? partTag(verdict, { id: 'verdict' }) : nothing}
        </div>
        ${verdict && this.withSolution ? renderExpectedNumber(item, this.language) : nothing}`,
      { form: 'field' },
    );
  }

  /** Text that said no number in one language may say one in the next; a number that was read stays as it is. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.get('language') !== undefined) void this.updateComplete.then(() => this.#readAgain());
  }

  /**
   * What the field shows: the text as typed, unless it would say another number in the language of now ("1,234" typed in English
   * and read in Hungarian); then the number that was meant.
   */
  get #text(): string {
    const { text = '', value = null } = this.response ?? {};
    if (value === null) return text;
    const reading = this.#read(text);
    return reading.kind === 'number' && reading.value === value ? text : typeNumber(value, this.language);
  }

  get #describedBy(): string | undefined {
    const ids = [this.item?.unit === undefined ? '' : 'unit', this.isChecked ? 'verdict' : '', this.describedBy ?? ''];
    return ids.filter((id) => id !== '').join(' ') || undefined;
  }

  #read(text: string): NumberReading {
    return readNumber(text, { language: this.language, unit: this.item?.unit });
  }

  #readAgain(): void {
    const { text = '', value } = this.response ?? {};
    if (value === null && !this.disabled && this.#read(text).kind === 'number') this.#take(text);
  }

  #take(text: string): void {
    const reading = this.#read(text);
    const value = reading.kind === 'number' ? reading.value : null;
    this.give(reading.kind === 'empty' ? undefined : { text, value }, { typed: true });
  }

  #handleInput({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#take(target.value);
  }
}
