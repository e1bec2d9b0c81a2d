import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { mostChoices, verdictOnOption, type ChoiceOption, type ChoiceRules } from '../core/assessment/choices.js';
import type { PartVerdict } from '../core/assessment/outcome.js';
import type { AssessmentItem } from '../core/course/course.js';
import { formatNumber } from '../i18n/format.js';
import { uiLanguage } from '../i18n/locale.js';
import { announce } from './announcer.js';
import { InteractionElement } from './interaction-element.js';
import { optionStyles } from './styles/option.styles.js';
import { partTag } from './verdict.js';

/** Base of the elements whose response is a set of options: rows with a radio button where one is chosen, else a checkbox. */
export abstract class OptionsElement<Item extends AssessmentItem> extends InteractionElement<Item, readonly string[]> {
  static override styles: CSSResultGroup = [InteractionElement.styles, optionStyles];

  @state() private limitReached = false;

  override focusResponse(): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  /** Ids of what is chosen now. */
  protected get chosen(): readonly string[] {
    return this.response ?? [];
  }

  /** How an option stands, where that is shown. */
  protected verdictOn(rules: ChoiceRules, id: string): PartVerdict | null {
    const verdict = this.isChecked ? verdictOnOption(rules, id, this.chosen) : null;
    return verdict === 'missed' && !this.withSolution ? null : verdict;
  }

  /** Chooses an option, or takes it back where several may be chosen. Beyond the limit nothing changes, and it says why. */
  protected press(rules: ChoiceRules, id: string): void {
    const isChosen = this.chosen.includes(id);
    if (mostChoices(rules) === 1) this.give([id]);
    else if (this.#isWithinLimit(rules, isChosen)) this.give(this.#with(id, !isChosen));
  }

  /** The list of options. @param className - Of the list. */
  protected renderRows(rules: ChoiceRules, rows: unknown, className = ''): TemplateResult {
    return html`<div class="rows ${className}">${rows}</div>
      ${this.limitReached ? html`<p class="limit">${limitWords(rules)}</p>` : nothing}`;
  }

  /** One option. @param number - Its number, where it has one: it leads the name. */
  protected renderRow(rules: ChoiceRules, option: ChoiceOption, number?: number): TemplateResult {
    const { id } = option;
    const isSingle = mostChoices(rules) === 1;
    const isChosen = this.chosen.includes(id);
    const verdict = this.verdictOn(rules, id);
    return html`<label class="row ${verdict ?? (isChosen ? 'chosen' : '')}">
      <input
        type=${isSingle ? 'radio' : 'checkbox'}
        name="option"
        value=${id}
        .checked=${live(isChosen)}
        aria-labelledby="${number ? `number-${id} ` : ''}text-${id}"
        aria-describedby=${ifDefined(verdict ? `tag-${id}` : undefined)}
        aria-disabled=${ifDefined(this.disabled ? 'true' : undefined)}
        aria-invalid=${ifDefined(isSingle ? undefined : this.invalid)}
        @click=${(event: Event) => {
          this.#handleClick(rules, event);
        }}
        @change=${this.#handleChange}
      />
      ${
        number
          ? html`<span class="number" id="number-${id}"
              >${formatNumber(number)}<span class="visually-hidden">:</span></span
            >`
          : nothing
      }
      <span class="text" id="text-${id}" lang=${this.langOf(option, 'text')}>${this.text(option.text)}</span>
      ${verdict ? partTag(verdict, { id: `tag-${id}` }) : nothing}
    </label>`;
  }

  /** Keeps the choice as it is: the browser takes back what a click has changed. */
  #handleClick(rules: ChoiceRules, event: Event): void {
    const { currentTarget: input } = event;
    if (!(input instanceof HTMLInputElement)) return;
    if (this.disabled) event.preventDefault();
    if (this.disabled || input.type === 'radio') return;
    if (!this.#isWithinLimit(rules, !input.checked)) event.preventDefault();
  }

  #handleChange({ currentTarget: input }: Event): void {
    if (!(input instanceof HTMLInputElement)) return;
    if (this.disabled) this.requestUpdate();
    else this.give(input.type === 'radio' ? [input.value] : this.#with(input.value, input.checked));
  }

  #isWithinLimit(rules: ChoiceRules, isChosen: boolean): boolean {
    this.limitReached = !isChosen && this.chosen.length >= mostChoices(rules);
    if (this.limitReached) announce(limitWords(rules), uiLanguage());
    return !this.limitReached;
  }

  #with(id: string, isChosen: boolean): readonly string[] {
    const others = this.chosen.filter((each) => each !== id);
    return isChosen ? [...others, id] : others;
  }
}

/** How many to choose, in words; empty where it is one. */
export function choiceHint(rules: ChoiceRules): string {
  const most = mostChoices(rules);
  if (most === 1) return '';
  if (most === rules.options.length) return msg('Choose all that apply.', { id: 'choice.all-that-apply' });
  const count = formatNumber(most);
  if (most === rules.correctResponse.length) return msg(str`Choose ${count}.`, { id: 'choice.exactly' });
  return msg(str`Choose up to ${count}.`, { id: 'choice.up-to' });
}

function limitWords(rules: ChoiceRules): string {
  const count = formatNumber(mostChoices(rules));
  return msg(str`You can choose ${count}. Clear one first.`, { id: 'choice.limit' });
}
