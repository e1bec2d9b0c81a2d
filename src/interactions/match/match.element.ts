import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Verdict } from '../../core/assessment/outcome.js';
import { knownPairs, rightTarget, verdictOnPair, type PairVerdict } from '../../core/assessment/pairs.js';
import { derivedSeed, shuffle } from '../../core/assessment/selection.js';
import { formatNumber } from '../../i18n/format.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { PlaceController } from '../../ui/place/place-controller.js';
import type { PlaceTask } from '../../ui/place/place-moves.js';
import { placeStyles } from '../../ui/place/place.styles.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { verdictIcon, verdictWords } from '../../ui/verdict.js';
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
      isOpen ? { hint: this.#place.hint } : {},
    );
  }

  get #task(): PlaceTask | null {
    const { item } = this;
    if (!item) return null;
    const ids = item.options.map(({ id }) => id);
    const order = item.shuffle === false ? ids : shuffle(ids, derivedSeed(this.seed, item.id));
    return {
      things: order.flatMap((id) => item.options.filter((option) => option.id === id)).map(named),
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
      ${verdict ? renderVerdict(verdict) : nothing}
      ${verdict && verdict !== 'right' && this.withSolution ? this.#renderSolution(item, stem) : nothing}
    </li>`;
  }

  #renderPlace(stem: Text, option: string | undefined): TemplateResult {
    const name = plainText(stem.text);
    return html`<span
      class="slot ${option === undefined ? '' : 'piece'}"
      data-place=${stem.id}
      data-thing=${ifDefined(option)}
    >
      ${option === undefined ? nothing : this.#place.renderHandle({ thing: option, from: stem.id })}
      <button
        type="button"
        class=${option === undefined ? 'target' : ''}
        aria-pressed=${ifDefined(option === undefined ? this.#place.isWanted(stem.id) : undefined)}
        @click=${() => {
          this.#place.pressPlace(stem.id, option);
        }}
      >
        <span class="visually-hidden">${msg(str`Match for ${name}:`, { id: 'match.for' })} </span>
        ${option === undefined ? msg('empty', { id: 'place.empty' }) : this.#renderOption(option)}
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

function renderVerdict(pair: PairVerdict): TemplateResult {
  const verdict = verdictFor(pair);
  return html`<span class="tag">${verdictIcon(verdict)}<span>${verdictWords(verdict)}</span></span>`;
}

function verdictFor(pair: PairVerdict): Verdict {
  switch (pair) {
    case 'right':
      return 'correct';
    case 'partial':
      return 'partial';
    case 'wrong':
      return 'incorrect';
  }
}
