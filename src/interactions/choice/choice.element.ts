import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartVerdict } from '../../core/assessment/outcome.js';
import { derivedSeed, shuffle } from '../../core/assessment/selection.js';
import { formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { partTag } from '../../ui/verdict.js';
import { mostChoices } from './choice.key.js';
import type { ChoiceItem, ChoiceResponse } from './choice.schema.js';
import { verdictOnOption } from './choice.scoring.js';
import { choiceStyles } from './choice.styles.js';

type Option = ChoiceItem['options'][number];

/** @summary Options to choose from: radio buttons for one, checkboxes for several. */
export class ChoiceElement extends InteractionElement<ChoiceItem, ChoiceResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, choiceStyles];

  @state() private limitReached = false;

  #order: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { item } = this;
    if (!item || !(changed.has('item') || changed.has('seed'))) return;
    const ids = item.options.map(({ id }) => id);
    this.#order = item.shuffle === false ? ids : shuffle(ids, derivedSeed(this.seed, item.id));
  }

  override focusResponse(): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const options = this.#order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
    const isShort = options.length === 2 && options.every(({ text }) => text.split(/\s+/).length <= 3);
    const rows = html`<div class="rows ${isShort ? 'short' : ''}">
      ${repeat(
        options,
        ({ id }) => id,
        (option) => this.#renderOption(item, option),
      )}
    </div>`;
    return this.renderQuestion(
      html`${rows}${this.limitReached ? html`<p class="limit">${limitWords(item)}</p>` : nothing}`,
      {
        hint: hintFor(item),
        form: mostChoices(item) === 1 ? 'radiogroup' : 'group',
      },
    );
  }

  #renderOption(item: ChoiceItem, option: Option): TemplateResult {
    const { id } = option;
    const isSingle = mostChoices(item) === 1;
    const isChosen = this.#chosen.includes(id);
    const verdict = this.#verdictOn(item, id);
    return html`<label class="row ${verdict ?? (isChosen ? 'chosen' : '')}">
      <input
        type=${isSingle ? 'radio' : 'checkbox'}
        name="option"
        value=${id}
        .checked=${live(isChosen)}
        aria-labelledby="text-${id}"
        aria-describedby=${ifDefined(verdict ? `tag-${id}` : undefined)}
        aria-disabled=${ifDefined(this.disabled ? 'true' : undefined)}
        aria-invalid=${ifDefined(isSingle ? undefined : this.invalid)}
        @click=${this.#handleClick}
        @change=${this.#handleChange}
      />
      <span class="text" id="text-${id}" lang=${this.langOf(option, 'text')}>${this.text(option.text)}</span>
      ${verdict ? partTag(verdict, { id: `tag-${id}` }) : nothing}
    </label>`;
  }

  get #chosen(): ChoiceResponse {
    return this.response ?? [];
  }

  #verdictOn(item: ChoiceItem, id: string): PartVerdict | null {
    const verdict = this.isChecked ? verdictOnOption(item, id, this.#chosen) : null;
    return verdict === 'missed' && !this.withSolution ? null : verdict;
  }

  /** Keeps the choice as it is: the browser takes back what a click has changed. */
  #handleClick(event: Event): void {
    const { currentTarget: input } = event;
    if (!this.item || !(input instanceof HTMLInputElement)) return;
    if (this.disabled) event.preventDefault();
    if (this.disabled || input.type === 'radio') return;
    this.limitReached = input.checked && this.#chosen.length >= mostChoices(this.item);
    if (!this.limitReached) return;
    event.preventDefault();
    announce(limitWords(this.item), uiLanguage());
  }

  #handleChange({ currentTarget: input }: Event): void {
    if (!this.item || !(input instanceof HTMLInputElement)) return;
    if (this.disabled) this.requestUpdate();
    else this.give(this.#chosenAfter(input));
  }

  #chosenAfter({ type, value, checked }: HTMLInputElement): ChoiceResponse {
    if (type === 'radio') return [value];
    const others = this.#chosen.filter((id) => id !== value);
    return checked ? [...others, value] : others;
  }
}

function hintFor(item: ChoiceItem): string {
  const most = mostChoices(item);
  if (most === 1) return '';
  if (most === item.options.length) return msg('Choose all that apply.', { id: 'choice.all-that-apply' });
  const count = formatNumber(most);
  if (most === item.correctResponse.length) return msg(str`Choose ${count}.`, { id: 'choice.exactly' });
  return msg(str`Choose up to ${count}.`, { id: 'choice.up-to' });
}

function limitWords(item: ChoiceItem): string {
  const count = formatNumber(mostChoices(item));
  return msg(str`You can choose ${count}. Clear one first.`, { id: 'choice.limit' });
}
