import { msg, str } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { readNumber } from '../../core/assessment/read-number.js';
import { marginOf } from '../../core/assessment/tolerance.js';
import { typeNumber, writeNumber } from '../../i18n/number.js';
import { renderExpectedNumber } from '../../ui/expected-number.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { partOf } from '../../ui/part-of.js';
import { entryStyles } from '../../ui/styles/entry.styles.js';
import { partTag } from '../../ui/verdict.js';
import { isOn, neighbour, restOf, shareOf } from './slider.scale.js';
import type { SliderItem } from './slider.schema.js';
import { sliderStyles } from './slider.styles.js';

const LONGEST = 200;
const MOVES_THUMB = /^(Arrow|Page|Home|End)/;

/**
 * @summary Sets a number on a scale: by the thumb, by buttons, or by typing it. Nothing is given before the learner has touched one of
 * them; what is typed and is no number on the scale stays in the field.
 */
export class SliderElement extends InteractionElement<SliderItem, number> {
  static override styles: CSSResultGroup = [InteractionElement.styles, entryStyles, sliderStyles];

  /** The field as it was typed; null where it shows the number of the thumb. */
  @state() private typed: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && changed.get('item')?.id !== this.item?.id) this.typed = null;
  }

  override get notReady(): string {
    const { item } = this;
    if (!item || this.#text(item).trim() === '')
      return msg('Move the slider or write a number, then check.', { id: 'slider.not-ready' });
    const [low, high] = [this.#write(item, item.min), this.#write(item, item.max)];
    return msg(str`Write a number from ${low} to ${high}.`, { id: 'slider.between' });
  }

  override focusResponse(): void {
    const isTyped = this.response === undefined && Boolean(this.typed?.trim());
    this.renderRoot.querySelector<HTMLElement>(isTyped ? '.field' : '.thumb')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, outcome } = this;
    if (!item) return nothing;
    const verdict = outcome && partOf(outcome);
    return this.renderQuestion(
      html`<div class="slider ${verdict ?? ''} ${this.response === undefined ? 'untouched' : ''}">
          <div class="scale">
            ${this.#renderTrack(item)} ${this.#renderThumb(item)}
            <div class="ends meta" id="ends">
              <span>${this.#write(item, item.min)}</span><span class="visually-hidden"> – </span
              ><span>${this.#write(item, item.max)}</span>
            </div>
          </div>
          ${this.#renderEntry(item)}
        </div>
        ${verdict ? partTag(verdict, { id: 'verdict' }) : nothing}
        ${verdict && this.withSolution ? renderExpectedNumber(item, this.language) : nothing}`,
    );
  }

  /** For the eye: how far the thumb is, and with the solution from where to where it would have been right. */
  #renderTrack(item: SliderItem): TemplateResult {
    const percent = (value: number): string => `${String(shareOf(item, value) * 100)}%`;
    const margin = marginOf(item.correctResponse, item.tolerance);
    const [low, high] = [item.correctResponse - margin, item.correctResponse + margin];
    const width = `${String((shareOf(item, high) - shareOf(item, low)) * 100)}%`;
    return html`<svg class="track" aria-hidden="true">
      ${svg`<rect class="rail" y="19" width="100%" height="6" rx="3"/>`}
      ${this.response === undefined ? nothing : svg`<rect class="fill" y="19" width=${percent(this.response)} height="6" rx="3"/>`}
      ${this.isChecked && this.withSolution ? svg`<rect class="band" x=${percent(low)} y="13" width=${width} height="18" rx="4"/><line class="key" x1=${percent(item.correctResponse)} x2=${percent(item.correctResponse)} y1="6" y2="38"/>` : nothing}
    </svg>`;
  }

  #renderThumb(item: SliderItem): TemplateResult {
    const words =
      this.response === undefined ? msg('Not set yet', { id: 'slider.untouched' }) : this.#write(item, this.response);
    return html`<input
      type="range"
      class="thumb"
      min=${item.min}
      max=${item.max}
      step=${item.step ?? 1}
      .value=${live(String(this.response ?? restOf(item)))}
      aria-labelledby="question"
      aria-describedby="ends${this.isChecked ? ' verdict' : ''}"
      aria-valuetext=${words}
      aria-disabled=${ifDefined(this.disabled ? 'true' : undefined)}
      @input=${this.#handleMove}
      @change=${this.#handleMove}
      @click=${this.#handleTouch}
      @keyup=${(event: KeyboardEvent) => {
        if (MOVES_THUMB.test(event.key)) this.#handleTouch(event);
      }}
    />`;
  }

  #renderEntry(item: SliderItem): TemplateResult {
    return html`<div class="entry">
      ${this.#renderStep(item, -1)}
      <input
        type="text"
        class="field"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="done"
        maxlength=${LONGEST}
        aria-label=${msg('Your number', { id: 'slider.number' })}
        aria-describedby=${ifDefined(this.#fieldDescribedBy)}
        aria-invalid=${ifDefined(this.invalid)}
        ?readonly=${this.disabled}
        .value=${live(this.#text(item))}
        @input=${this.#handleInput}
        @change=${() => {
          this.give(this.response);
        }}
      />
      ${item.unit === undefined ? nothing : html`<span class="unit" id="unit" lang=${this.langOf(item, 'unit')}>${item.unit}</span>`}
      ${this.#renderStep(item, 1)}
    </div>`;
  }

  #renderStep(item: SliderItem, direction: 1 | -1): TemplateResult {
    const from = this.response ?? restOf(item);
    const isAtEnd = neighbour(item, from, direction) === from;
    const words = direction === 1 ? msg('More', { id: 'slider.more' }) : msg('Less', { id: 'slider.less' });
    const step = () => {
      if (!this.disabled && !isAtEnd) this.#set(neighbour(item, from, direction));
    };
    return html`<button
      type="button"
      class="step"
      aria-disabled=${ifDefined(this.disabled || isAtEnd ? 'true' : undefined)}
      @click=${step}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<path d=${direction === 1 ? 'M4 10h12M10 4v12' : 'M4 10h12'} />`}
      </svg>
      <span class="visually-hidden">${words}</span>
    </button>`;
  }

  get #fieldDescribedBy(): string | undefined {
    const ids = [this.item?.unit === undefined ? '' : 'unit', 'ends', this.describedBy ?? ''];
    return ids.filter((id) => id !== '').join(' ');
  }

  #write({ unit }: SliderItem, value: number): string {
    return writeNumber(value, { language: this.language, unit });
  }

  /** What the field shows: what was typed for as long as it says the number of the thumb, or none; else that number. */
  #text(item: SliderItem): string {
    if (this.typed !== null && this.#read(item, this.typed) === this.response) return this.typed;
    return this.response === undefined ? '' : typeNumber(this.response, this.language);
  }

  /** @returns undefined for what is no number on the scale. */
  #read(item: SliderItem, text: string): number | undefined {
    const reading = readNumber(text, { language: this.language, unit: item.unit });
    return reading.kind === 'number' && isOn(item, reading.value) ? reading.value : undefined;
  }

  #set(value: number, { typed = false }: { readonly typed?: boolean } = {}): void {
    this.typed = null;
    this.give(value, { typed });
  }

  /** While the thumb moves, many numbers follow one another; the one it is left at counts. */
  #handleMove({ currentTarget: thumb, type }: Event): void {
    if (!(thumb instanceof HTMLInputElement)) return;
    if (this.disabled) this.requestUpdate();
    else this.#set(Number(thumb.value), { typed: type === 'input' });
  }

  /** A thumb that is touched where it rests tells of no change, though the learner means this number. */
  #handleTouch({ currentTarget: thumb }: Event): void {
    if (this.response !== undefined || this.disabled || !(thumb instanceof HTMLInputElement)) return;
    this.#set(Number(thumb.value));
  }

  #handleInput({ currentTarget: field }: Event): void {
    if (!this.item || !(field instanceof HTMLInputElement)) return;
    this.typed = field.value;
    this.give(this.#read(this.item, field.value), { typed: true });
  }
}
