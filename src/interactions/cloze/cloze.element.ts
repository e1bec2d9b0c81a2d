import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { shownOrder } from '../../core/assessment/selection.js';
import { readNumber } from '../../core/assessment/read-number.js';
import { sourceOf } from '../../core/course/translated.js';
import { formatNumber } from '../../i18n/format.js';
import { typeNumber } from '../../i18n/number.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { PlaceController } from '../../ui/placing/place-controller.js';
import type { Placement, PlaceTask } from '../../ui/placing/place-moves.js';
import { placeHint } from '../../ui/placing/place-words.js';
import { placeStyles } from '../../ui/placing/place.styles.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { renderField, renderGiven, renderList, type GapView } from './cloze.gap.js';
import { gapOrder, isGapText } from './cloze.markers.js';
import {
  isListGap,
  isNumberGap,
  isTextGap,
  isWordGap,
  type Answer,
  type ClozeItem,
  type ClozeResponse,
  type Gap,
} from './cloze.schema.js';
import { creditIn, knownAnswers } from './cloze.scoring.js';
import { clozeStyles } from './cloze.styles.js';
import { textWithGaps, type RenderGap } from './cloze.text.js';

const EXAMPLE = 12.5;

type Around = Pick<GapView, 'lang' | 'after'>;

/** @summary Takes the words that are missing in a text: typed, chosen from a list, or placed from a bank. */
export class ClozeElement extends InteractionElement<ClozeItem, ClozeResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, placeStyles, clozeStyles];

  readonly #place = new PlaceController(this, {
    task: () => this.#task,
    give: (placed) => {
      this.#takePlaced(placed);
    },
    renderThing: (id) => this.#renderWord(id),
  });

  override get notReady(): string {
    const { item, response = {} } = this;
    const unread = item
      ? this.#order(item).findIndex((id) => typeof new Map(Object.entries(response)).get(id) === 'object')
      : -1;
    if (unread < 0) return msg('Fill the gaps, then check.', { id: 'cloze.not-ready' });
    const [number, example] = [formatNumber(unread + 1), typeNumber(EXAMPLE, this.language)];
    return msg(str`Gap ${number}: write a number, for example ${example}.`, { id: 'cloze.write-number' });
  }

  override focusResponse(): void {
    const { item, response = {} } = this;
    if (!item) return;
    const answers = knownAnswers(item, response);
    const order = this.#order(item);
    const first = order.find((id) => !answers.has(id)) ?? order[0];
    const field = this.renderRoot.querySelector<HTMLElement>(`[data-gap="${first ?? ''}"]`);
    if (field) field.focus();
    else this.#place.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const hasBank = this.#isOpen && item.bank !== undefined;
    const { text, lang } = this.#text(item);
    const options = { ...this.textOptions, headingLevel: Math.max(4, this.headingLevel + 1) };
    const ids = item.gaps.map(({ id }) => id);
    const renderGap: RenderGap = (id, after) => this.#renderGap(item, id, { lang, after });
    return this.renderQuestion(
      html`<div class="prose text ${this.#place.isChoosing ? 'choosing' : ''}" lang=${lang}>
          ${textWithGaps(text, ids, { options, renderGap })}
        </div>
        ${hasBank ? this.#place.renderBank(msg('Words for the gaps', { id: 'cloze.bank' })) : nothing}`,
      hasBank ? { hint: placeHint() } : {},
    );
  }

  get #isOpen(): boolean {
    return !this.isChecked && !this.disabled;
  }

  /** The text; that of the source language where a translation has lost a gap, so that every gap can be filled. */
  #text(item: ClozeItem): { readonly text: string; readonly lang: string } {
    if (isGapText(item.text, item.gaps)) return { text: item.text, lang: this.langOf(item, 'text') };
    return { text: sourceOf(item).text, lang: this.textOptions.sourceLanguage ?? this.language };
  }

  /** Ids of the gaps as they are read. */
  #order(item: ClozeItem): readonly string[] {
    return gapOrder(this.#text(item).text);
  }

  #nameOf(item: ClozeItem, id: string): string {
    const [number, all] = [formatNumber(this.#order(item).indexOf(id) + 1), formatNumber(item.gaps.length)];
    return msg(str`Gap ${number} of ${all}`, { id: 'cloze.gap' });
  }

  get #task(): PlaceTask | null {
    const { item } = this;
    if (!item) return null;
    const places = this.#order(item).filter((id) => item.gaps.some((gap) => gap.id === id && isWordGap(gap)));
    const answers = knownAnswers(item, this.response ?? {});
    return {
      things: shownOrder(item.bank ?? [], item, this.seed, item.id).map(({ id, text }) => ({
        id,
        name: plainText(text),
      })),
      places: places.map((id) => ({ id, name: this.#nameOf(item, id) })),
      placed: places.flatMap((place) => {
        const thing = answers.get(place);
        return typeof thing === 'string' ? [{ thing, place }] : [];
      }),
      single: true,
      reuse: item.reuse ?? false,
    };
  }

  #renderGap(item: ClozeItem, id: string, around: Around): unknown {
    const gap = item.gaps.find((each) => each.id === id);
    if (!gap) return nothing;
    const view = this.#viewOf(item, gap, around);
    const give = (value: string): void => {
      this.#take(gap, value);
    };
    if (isTextGap(gap) || isNumberGap(gap)) return renderField(view, give);
    if (!this.#isOpen) return renderGiven(view);
    if (!isListGap(gap)) return html`<span class="kept">${this.#renderPlace(item, gap)}${around.after}</span>`;
    const words = shownOrder(gap.options, item, this.seed, `${item.id} ${id}`);
    return renderList(view, words, give);
  }

  #viewOf(item: ClozeItem, gap: Gap, around: Around): GapView {
    const answer = new Map(Object.entries(this.response ?? {})).get(gap.id);
    const known = knownAnswers(item, this.response ?? {}).get(gap.id);
    // What is right in the source language is right in every other one, as it is scored.
    const source = sourceOf(item).gaps.find(({ id }) => id === gap.id) ?? gap;
    return {
      item,
      gap,
      ...around,
      answer,
      known,
      name: this.#nameOf(item, gap.id),
      credit: this.isChecked ? Math.max(creditIn(gap, known), creditIn(source, known)) : null,
      withSolution: this.withSolution,
      isDisabled: this.disabled,
      language: this.language,
      error: known === undefined ? this.describedBy : undefined,
      langOf: (word) => this.langOf(word, 'text'),
      text: (markdown) => this.text(markdown),
    };
  }

  #renderPlace(item: ClozeItem, gap: Gap): TemplateResult {
    const name = this.#nameOf(item, gap.id);
    const answer = knownAnswers(item, this.response ?? {}).get(gap.id);
    const standing = typeof answer === 'string' ? answer : undefined;
    const press = (): void => {
      this.#place.pressPlace(gap.id, standing);
    };
    if (standing !== undefined) {
      const piece = { thing: standing, from: gap.id };
      return html`<span class="gap slot piece" data-place=${gap.id} data-thing=${standing}
        >${this.#place.renderPlaced(piece, `${name}:`, press)}</span
      >`;
    }
    const number = formatNumber(this.#order(item).indexOf(gap.id) + 1);
    return html`<span class="gap slot" data-place=${gap.id}
      ><button
        type="button"
        class="target"
        aria-label="${name}: ${msg('empty', { id: 'place.empty' })}"
        aria-pressed=${this.#place.isWanted(gap.id) ? 'true' : 'false'}
        @click=${press}
      >
        ${msg(str`Gap ${number}`, { id: 'cloze.gap-short' })}
      </button></span
    >`;
  }

  #renderWord(id: string): TemplateResult | typeof nothing {
    const word = this.item?.bank?.find((each) => each.id === id);
    return word ? html`<span class="thing" lang=${this.langOf(word, 'text')}>${this.text(word.text)}</span>` : nothing;
  }

  #take(gap: Gap, value: string): void {
    if (!this.item || this.disabled) return;
    this.#giveWith(this.item, new Map([[gap.id, this.#answer(gap, value)]]), !isListGap(gap));
  }

  #answer(gap: Gap, value: string): Answer | undefined {
    if (value === '' || !isNumberGap(gap)) return value || undefined;
    const reading = readNumber(value, { language: this.language, unit: gap.unit });
    return { text: value, value: reading.kind === 'number' ? reading.value : null };
  }

  #takePlaced(placed: readonly Placement[]): void {
    const { item } = this;
    if (!item || this.disabled) return;
    const answers = item.gaps
      .filter(isWordGap)
      .map(({ id }) => [id, placed.find(({ place }) => place === id)?.thing] as const);
    this.#giveWith(item, new Map(answers), false);
  }

  /** Tells the shell what stands in all gaps, in their order, of which some have changed. */
  #giveWith(item: ClozeItem, changed: ReadonlyMap<string, Answer | undefined>, typed: boolean): void {
    const before = new Map(Object.entries(this.response ?? {}));
    const entries = item.gaps.flatMap(({ id }) => {
      const answer = changed.has(id) ? changed.get(id) : before.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    });
    this.give(entries.length > 0 ? Object.fromEntries(entries) : undefined, { typed });
  }
}
