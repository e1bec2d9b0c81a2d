import { msg, str } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Verdict } from '../../core/assessment/outcome.js';
import { formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { PlaceController } from '../../ui/placing/place-controller.js';
import type { PlaceTask } from '../../ui/placing/place-moves.js';
import { movedWords } from '../../ui/placing/place-words.js';
import { placeStyles } from '../../ui/placing/place.styles.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { verdictIcon, verdictWords } from '../../ui/verdict.js';
import type { OrderItem, OrderResponse } from './order.schema.js';
import { optionsInPlace, scoreOrder, startOrder } from './order.scoring.js';
import { orderStyles } from './order.styles.js';

type Option = OrderItem['options'][number];
type Control = 'up' | 'down' | 'position' | 'list';

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
 * @summary Puts options in order: by pressing a number and then the number of its new place, by a list, by dragging, or one step up or
 * down. The focus stays on the pressed button. The first order shown is no answer: the response begins with the first move.
 */
export class OrderElement extends InteractionElement<OrderItem, OrderResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, placeStyles, orderStyles];

  /** The option that moved last: its row is tinted for a moment. */
  @state() private lastMoved = '';
  #pressed: Control | null = null;

  readonly #place = new PlaceController(this, {
    task: () => this.#task,
    give: (placed) => {
      const { item } = this;
      if (!item || this.disabled) return;
      const before = this.#order(item);
      const order = before.flatMap((_, index) => placed.find(({ place }) => place === placeAt(index))?.thing ?? []);
      if (this.shadowRoot?.activeElement?.matches('.list')) this.#pressed = 'list';
      if (order.join(' ') !== before.join(' ')) this.give(order);
    },
    renderThing: () => nothing,
  });

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
      html`<ol role="list" class="rows ${this.#place.isChoosing ? 'choosing' : ''}">
          ${repeat(
            rows,
            ({ option }) => option.id,
            (row) => this.#renderRow(row, inPlace.has(row.option.id)),
          )}
        </ol>
        ${this.withSolution && this.isChecked && !isSolved ? this.#renderSolution(item) : nothing}`,
      this.isChecked || this.disabled ? {} : { hint: orderHint() },
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#pressed === null) return;
    this.renderRoot
      .querySelector<HTMLElement>(this.#pressed === 'list' ? '.list' : `.moved .${this.#pressed}`)
      ?.focus();
    this.#pressed = null;
  }

  #order(item: OrderItem): OrderResponse {
    const { response } = this;
    return response && scoreOrder(item, response) ? response : startOrder(item, this.seed);
  }

  get #task(): PlaceTask | null {
    const { item } = this;
    if (!item) return null;
    const order = this.#order(item);
    return {
      things: item.options.map(({ id, text }) => ({ id, name: plainText(text) })),
      places: order.map((_, index) => ({ id: placeAt(index), name: positionWords(index) })),
      placed: order.map((thing, index) => ({ thing, place: placeAt(index) })),
      single: true,
      reuse: false,
      isOrder: true,
    };
  }

  #renderRow(row: Row, isRight: boolean): TemplateResult {
    const { option, index } = row;
    const isOpen = !this.isChecked && !this.disabled;
    const verdict = isRight ? 'right' : 'wrong';
    const state = this.isChecked ? verdict : option.id === this.lastMoved ? 'moved' : '';
    const isTaken = isOpen && this.#place.isWanted(placeAt(index), option.id);
    return html`<li
      class="row ${state} ${isTaken ? 'chosen' : ''}"
      data-place=${placeAt(index)}
      data-thing=${option.id}
    >
      ${isOpen ? this.#renderNumber(row) : html`<span class="place">${formatNumber(index + 1)}</span>`}
      <span class="text" lang=${this.langOf(option, 'text')}>${this.text(option.text)}</span>
      ${this.isChecked ? renderVerdict(isRight ? 'correct' : 'incorrect') : nothing}
      ${isOpen ? this.#renderTools(row) : nothing}
    </li>`;
  }

  /** Takes up the row of the number, or puts the one that was taken up there. */
  #renderNumber({ option, name, index }: Row): TemplateResult {
    const place = placeAt(index);
    return html`${this.#place.renderHandle({ thing: option.id, from: place })}
      <button
        type="button"
        class="place"
        aria-label="${positionWords(index)}: ${name}"
        aria-pressed=${this.#place.isWanted(place, option.id) ? 'true' : 'false'}
        @click=${() => {
          this.#place.pressPlace(place, option.id);
        }}
      >
        ${formatNumber(index + 1)}
      </button>`;
  }

  #renderTools(row: Row): TemplateResult {
    const { name, index, count } = row;
    return html`<span class="tools">
      ${count < MANY ? this.#place.renderList(row.option.id, name) : this.#renderPositions(row)}
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
  #move({ option, index }: Row, position: number, control: Control): void {
    const task = this.#task;
    if (!task || this.disabled) return;
    if (position === index) {
      announce(movedWords(task, option.id, placeAt(index)), uiLanguage());
      return;
    }
    this.#pressed = control;
    this.lastMoved = option.id;
    this.#place.move({ thing: option.id, from: placeAt(index) }, placeAt(position));
  }
}

/** The engine's id of a position. */
const placeAt = (index: number): string => `position-${String(index + 1)}`;

function orderHint(): string {
  return msg('Press the number of an item, then the number where it belongs. Or move it by the arrows.', {
    id: 'order.hint',
  });
}

function positionWords(index: number): string {
  const place = formatNumber(index + 1);
  return msg(str`Position ${place}`, { id: 'order.position' });
}

const renderVerdict = (verdict: Verdict): TemplateResult =>
  html`<span class="tag">${verdictIcon(verdict)}<span>${verdictWords(verdict)}</span></span>`;
