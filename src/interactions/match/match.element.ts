import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { knownPairs, rightTarget, verdictOnPair } from '../../core/assessment/pairs.js';
import { shownOrder } from '../../core/assessment/selection.js';
import { formatNumber } from '../../i18n/format.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { pairTag } from '../../ui/placing/pair-tag.js';
import { PlaceController } from '../../ui/placing/place-controller.js';
import type { PlaceTask } from '../../ui/placing/place-moves.js';
import { placeHint } from '../../ui/placing/place-words.js';
import { placeStyles } from '../../ui/placing/place.styles.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { matchRules, type MatchItem, type MatchResponse } from './match.schema.js';
import { matchStyles } from './match.styles.js';

type Text = MatchItem['stems'][number];

/** @summary Matches options with stems: by pressing both, by a list, or by dragging. */
export class MatchElement extends InteractionElement<MatchItem, MatchResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, placeStyles, matchStyles];

  readonly #place = new PlaceController(this, {
    task: () => this.#task,
    give: (placed) => {
      if (!this.item || this.disabled) return;
      const pairs = placed.map(({ thing, place }) => [place, thing] as const);
      const known = knownPairs(matchRules(this.item), pairs);
      this.give(known.length > 0 ? known : undefined);
    },
    renderThing: (id) => this.#renderOption(id),
  });

  override get notReady(): string {
    return msg('Match what belongs together, then check.', { id: 'match.not-ready' });
  }

  override focusResponse(): void {
    this.#place.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const isOpen = !this.isChecked && !this.disabled;
    return this.renderQuestion(
      html`<div class="board ${this.#place.isChoosing ? 'choosing' : ''}">
        <ol role="list" class="rows">
          ${item.stems.map((stem, index) => this.#renderStem(item, stem, index))}
        </ol>
        ${isOpen ? this.#place.renderBank(msg('Items to match', { id: 'match.bank' })) : nothing}
      </div>`,
      isOpen ? { hint: placeHint() } : {},
    );
  }

  get #task(): PlaceTask | null {
    const { item } = this;
    if (!item) return null;
    return {
      things: shownOrder(item.options, item, this.seed, item.id).map(named),
      places: item.stems.map(named),
      placed: this.#pairs(item).map(([place, thing]) => ({ thing, place })),
      single: true,
      reuse: item.reuse ?? false,
    };
  }

  #pairs(item: MatchItem): MatchResponse {
    return knownPairs(matchRules(item), this.response ?? []);
  }

  #renderStem(item: MatchItem, stem: Text, index: number): TemplateResult {
    const pair = this.#pairs(item).find(([id]) => id === stem.id);
    const verdict = this.isChecked ? (pair ? verdictOnPair(matchRules(item), pair) : 'wrong') : null;
    return html`<li class="row ${verdict ?? ''}">
      <span class="number" aria-hidden="true">${formatNumber(index + 1)}</span>
      <span class="text" lang=${this.langOf(stem, 'text')}>${this.text(stem.text)}</span>
      ${verdict || this.disabled ? this.#renderGiven(pair?.[1]) : this.#renderPlace(stem, pair?.[1])}
      ${verdict ? pairTag(verdict) : nothing}
      ${verdict && verdict !== 'right' && this.withSolution ? this.#renderSolution(item, stem) : nothing}
    </li>`;
  }

  #renderPlace(stem: Text, option: string | undefined): TemplateResult {
    const name = plainText(stem.text);
    const says = msg(str`Match for ${name}:`, { id: 'match.for' });
    const press = (): void => {
      this.#place.pressPlace(stem.id, option);
    };
    if (option !== undefined) {
      const piece = { thing: option, from: stem.id };
      return html`<span class="slot piece" data-place=${stem.id} data-thing=${option}
        >${this.#place.renderPlaced(piece, says, press)}</span
      >`;
    }
    return html`<span class="slot" data-place=${stem.id}>
      <button
        type="button"
        class="target"
        aria-pressed=${this.#place.isWanted(stem.id) ? 'true' : 'false'}
        @click=${press}
      >
        <span class="visually-hidden">${says} </span>
        ${msg('empty', { id: 'place.empty' })}
      </button>
    </span>`;
  }

  /** What is matched where nothing can be changed. */
  #renderGiven(option: string | undefined): TemplateResult {
    return html`<span class="given">${option === undefined ? '—' : this.#renderOption(option)}</span>`;
  }

  #renderSolution(item: MatchItem, stem: Text): TemplateResult {
    return html`<span class="solution">
      <span class="meta">${msg('Correct answer', { id: 'verdict.correct-answer' })}</span>
      ${this.#renderOption(rightTarget(matchRules(item), stem.id) ?? '')}
    </span>`;
  }

  #renderOption(id: string): TemplateResult | typeof nothing {
    const option = this.item?.options.find((each) => each.id === id);
    return option
      ? html`<span class="thing" lang=${this.langOf(option, 'text')}>${this.text(option.text)}</span>`
      : nothing;
  }
}

const named = ({ id, text }: Text): { readonly id: string; readonly name: string } => ({ id, name: plainText(text) });
