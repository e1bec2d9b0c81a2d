import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { knownPairs, rightTarget, verdictOnPair } from '../../core/assessment/pairs.js';
import { shownOrder } from '../../core/assessment/selection.js';
import { formatNumber } from '../../i18n/format.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { PlaceController } from '../../ui/placing/place-controller.js';
import { thingsIn, type PlaceTask } from '../../ui/placing/place-moves.js';
import { pairTag } from '../../ui/placing/pair-tag.js';
import { placeHint } from '../../ui/placing/place-words.js';
import { placeStyles } from '../../ui/placing/place.styles.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { categorizeRules, type CategorizeItem, type CategorizeResponse } from './categorize.schema.js';
import { categorizeStyles } from './categorize.styles.js';

type Text = CategorizeItem['options'][number];

/** @summary Sorts things into categories: by pressing both, by a list, or by dragging. */
export class CategorizeElement extends InteractionElement<CategorizeItem, CategorizeResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, placeStyles, categorizeStyles];

  readonly #place = new PlaceController(this, {
    task: () => this.#task,
    give: (placed) => {
      if (!this.item || this.disabled) return;
      const pairs = placed.map(({ thing, place }) => [thing, place] as const);
      const known = knownPairs(categorizeRules(this.item), pairs);
      this.give(known.length > 0 ? known : undefined);
    },
    renderThing: (id) => this.#renderText(this.item?.options, id),
  });

  override get notReady(): string {
    return msg('Sort the items, then check.', { id: 'categorize.not-ready' });
  }

  override focusResponse(): void {
    this.#place.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const task = this.#task;
    const { item } = this;
    if (!item || !task) return nothing;
    const isOpen = !this.isChecked && !this.disabled;
    return this.renderQuestion(
      html`${isOpen ? this.#place.renderBank(msg('Items to sort', { id: 'categorize.bank' })) : nothing}
        <div class="groups ${this.#place.isChoosing ? 'choosing' : ''}">
          ${item.categories.map((category) => this.#renderCategory(category, task, isOpen))}
        </div>
        ${isOpen ? nothing : this.#renderLeft(item)}`,
      isOpen ? { hint: placeHint() } : {},
    );
  }

  get #task(): PlaceTask | null {
    const { item } = this;
    if (!item) return null;
    return {
      things: shownOrder(item.options, item, this.seed, item.id).map(named),
      places: item.categories.map(named),
      placed: this.#pairs(item).map(([thing, place]) => ({ thing, place })),
      single: false,
      reuse: false,
    };
  }

  #pairs(item: CategorizeItem): CategorizeResponse {
    return knownPairs(categorizeRules(item), this.response ?? []);
  }

  #renderCategory(category: Text, task: PlaceTask, isOpen: boolean): TemplateResult {
    const things = thingsIn(task, category.id);
    return html`<div class="group" role="group" aria-labelledby="name-${category.id}" data-place=${category.id}>
      <p class="name">
        <span id="name-${category.id}" lang=${this.langOf(category, 'text')}>${this.text(category.text)}</span>
        <span class="count" aria-hidden="true">${formatNumber(things.length)}</span>
      </p>
      ${things.length === 0 && !isOpen ? html`<p class="meta">—</p>` : nothing}
      <ul role="list" class="pieces" aria-labelledby="name-${category.id}">
        ${repeat(
          things,
          ({ id }) => id,
          ({ id }) => (isOpen ? this.#renderPlaced(id, category) : this.#renderGiven(id, category.id)),
        )}
      </ul>
      ${isOpen ? this.#renderTarget(category) : nothing}
    </div>`;
  }

  #renderPlaced(id: string, category: Text): TemplateResult {
    const says = msg('Take back:', { id: 'categorize.take-back' });
    return html`<li class="piece" data-thing=${id}>
      ${this.#place.renderPlaced({ thing: id, from: category.id }, says)}
    </li>`;
  }

  #renderTarget({ id, text }: Text): TemplateResult {
    return html`<button
      type="button"
      class="target"
      aria-label=${msg(str`Put here: ${plainText(text)}`, { id: 'categorize.put-in' })}
      aria-pressed=${this.#place.isWanted(id) ? 'true' : 'false'}
      @click=${() => {
        this.#place.pressPlace(id);
      }}
    >
      ${msg('Put here', { id: 'categorize.put' })}
    </button>`;
  }

  /** A sorted thing where nothing can be changed. */
  #renderGiven(id: string, category: string): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const verdict = this.isChecked ? verdictOnPair(categorizeRules(item), [id, category]) : null;
    return html`<li class="row ${verdict ?? ''}">
      ${this.#renderText(item.options, id)} ${verdict ? pairTag(verdict) : nothing}
      ${verdict && verdict !== 'right' ? this.#renderSolution(item, id) : nothing}
    </li>`;
  }

  /** What was not sorted when it was checked. */
  #renderLeft(item: CategorizeItem): TemplateResult | typeof nothing {
    const pairs = this.#pairs(item);
    const left = item.options.filter(({ id }) => !pairs.some(([option]) => option === id));
    if (left.length === 0) return nothing;
    return html`<div class="group">
      <p class="name" id="left">${msg('Not placed', { id: 'place.left' })}</p>
      <ul role="list" class="pieces" aria-labelledby="left">
        ${left.map(
          ({ id }) =>
            html`<li class="row ${this.isChecked ? 'wrong' : ''}">
              ${this.#renderText(item.options, id)} ${this.isChecked ? pairTag('wrong') : nothing}
              ${this.isChecked ? this.#renderSolution(item, id) : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderSolution(item: CategorizeItem, id: string): TemplateResult | typeof nothing {
    if (!this.withSolution) return nothing;
    return html`<span class="solution">
      <span class="meta">${msg('Correct answer', { id: 'verdict.correct-answer' })}</span>
      ${this.#renderText(item.categories, rightTarget(categorizeRules(item), id))}
    </span>`;
  }

  #renderText(texts: readonly Text[] = [], id = ''): TemplateResult | typeof nothing {
    const found = texts.find((each) => each.id === id);
    return found
      ? html`<span class="thing" lang=${this.langOf(found, 'text')}>${this.text(found.text)}</span>`
      : nothing;
  }
}

const named = ({ id, text }: Text): { readonly id: string; readonly name: string } => ({ id, name: plainText(text) });
