import { msg, str } from '@lit/localize';
import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Verdict } from '../../core/assessment/outcome.js';
import { formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { verdictIcon, verdictWords } from '../../ui/verdict.js';
import type { OrderItem, OrderResponse } from './order.schema.js';
import { moved, optionsInPlace, scoreOrder, startOrder } from './order.scoring.js';
import { orderStyles } from './order.styles.js';

type Option = OrderItem['options'][number];
type Control = 'up' | 'down' | 'position';

/** One option as a row of the list. */
interface Row {
  readonly option: Option;
  /** The option's text without marks, for names of controls. */
  readonly name: string;
  /** Index from 0. */
  readonly index: number;
  readonly count: number;
}

/** From so many rows on, one step at a time is too slow. */
const MANY = 6;

/**
 * @summary Puts options in order with buttons: one step up or down, or to a position of a long list. The focus stays on the
 * pressed button. The first order shown is no answer: the response begins with the first move.
 */
export class OrderElement extends InteractionElement<OrderItem, OrderResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, orderStyles];

  /** The option that moved last: its row is tinted for a moment. */
  @state() private lastMoved = '';
  #pressed: Control | null = null;

  override get notReady(): string {
    return msg('Put the rows in order, then check.', { id: 'order.not-ready' });
  }

  override focusResponse(): void {
    this.renderRoot.querySelector<HTMLElement>('button:not([aria-disabled="true"])')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const order = this.#order(item);
    const inPlace = this.isChecked ? optionsInPlace(item, order) : new Set<string>();
    const rows = order.flatMap((id, index) => {
      const option = item.options.find((candidate) => candidate.id === id);
      return option ? [{ option, name: plainText(option.text), index, count: order.length }] : [];
    });
    const isSolved = inPlace.size === order.length;
    return this.renderQuestion(
      html`<ol role="list" class="rows">
          ${repeat(
            rows,
            ({ option }) => option.id,
            (row) => this.#renderRow(row, inPlace.has(row.option.id)),
          )}
        </ol>
        ${this.withSolution && this.isChecked && !isSolved ? this.#renderSolution(item) : nothing}`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#pressed === null) return;
    this.renderRoot.querySelector<HTMLElement>(`.moved .${this.#pressed}`)?.focus();
    this.#pressed = null;
  }

  #order(item: OrderItem): OrderResponse {
    const { response } = this;
    return response && scoreOrder(item, response) ? response : startOrder(item, this.seed);
  }

  #renderRow(row: Row, isRight: boolean): TemplateResult {
    const { option, index } = row;
    const verdict = isRight ? 'right' : 'wrong';
    const state = this.isChecked ? verdict : option.id === this.lastMoved ? 'moved' : '';
    return html`<li class="row ${state}">
      <span class="place">${formatNumber(index + 1)}</span>
      <span class="text" lang=${this.langOf(option, 'text')}>${this.text(option.text)}</span>
      ${this.isChecked ? renderVerdict(isRight ? 'correct' : 'incorrect') : nothing}
      ${this.isChecked || this.disabled ? nothing : this.#renderTools(row)}
    </li>`;
  }

  #renderTools(row: Row): TemplateResult {
    const { name, index, count } = row;
    return html`<span class="tools">
      ${count < MANY ? nothing : this.#renderPositions(row)}
      ${this.#renderStep(row, 'up', msg(str`Move up: ${name}`, { id: 'order.up' }), index === 0)}
      ${this.#renderStep(row, 'down', msg(str`Move down: ${name}`, { id: 'order.down' }), index === count - 1)}
    </span>`;
  }

  #renderStep(row: Row, control: 'up' | 'down', label: string, isAtEnd: boolean): TemplateResult {
    const position = row.index + (control === 'up' ? -1 : 1);
    return html`<button
      type="button"
      class=${control}
      aria-label=${label}
      aria-disabled=${ifDefined(isAtEnd ? 'true' : undefined)}
      @click=${() => {
        this.#move(row, isAtEnd ? row.index : position, control);
      }}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<path d=${control === 'up' ? 'M10 16V4.5M4.5 10L10 4.5l5.5 5.5' : 'M10 4v11.5M4.5 10l5.5 5.5 5.5-5.5'} />`}
      </svg>
    </button>`;
  }

  #renderPositions(row: Row): TemplateResult {
    const { name, index, count } = row;
    return html`<select
      class="position"
      aria-label=${msg(str`Move to position: ${name}`, { id: 'order.to-position' })}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) this.#move(row, event.target.selectedIndex, 'position');
      }}
    >
      ${Array.from({ length: count }, (_, place) => html`<option .selected=${place === index}>${formatNumber(place + 1)}</option>`)}
    </select>`;
  }

  #renderSolution(item: OrderItem): TemplateResult {
    const options = item.correctResponse.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
    return html`<div class="solution">
      <p class="meta" id="solution">${msg('Correct order', { id: 'order.solution' })}</p>
      <ol aria-labelledby="solution">
        ${options.map((option) => html`<li lang=${this.langOf(option, 'text')}>${this.text(option.text)}</li>`)}
      </ol>
    </div>`;
  }

  /** Also tells where a row is that cannot go further. */
  #move({ option, name, index, count }: Row, position: number, control: Control): void {
    const { item } = this;
    if (!item || this.disabled) return;
    const place = formatNumber(position + 1);
    announce(msg(str`${name}: position ${place} of ${formatNumber(count)}`, { id: 'order.moved' }), uiLanguage());
    if (position === index) return;
    this.#pressed = control;
    this.lastMoved = option.id;
    this.give(moved(this.#order(item), option.id, position));
  }
}

const renderVerdict = (verdict: Verdict): TemplateResult =>
  html`<span class="tag">${verdictIcon(verdict)}<span>${verdictWords(verdict)}</span></span>`;
