import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { richText } from '../../ui/rich-text/rich-text.js';
import type { ExtendedTextItem } from './extended-text.schema.js';
import { extendedTextStyles } from './extended-text.styles.js';
import { countWords } from './extended-text.words.js';

/**
 * @summary Takes a text of any length in a field that grows with it. Limits are advice: the words are counted and nothing is ever
 * cut. Who has written something may see a model answer.
 */
export class ExtendedTextElement extends InteractionElement<ExtendedTextItem, string> {
  static override styles: CSSResultGroup = [InteractionElement.styles, extendedTextStyles];

  @state() private withAnswer = false;

  override get notReady(): string {
    return msg('Write your answer first.', { id: 'extended-text.not-ready' });
  }

  override focusResponse(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') && changed.get('item')?.id !== this.item?.id) this.withAnswer = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    return this.renderQuestion(
      html`<div class="written">
          <div class="grow" data-text=${this.#text}>
            <textarea
              rows="5"
              lang=${this.language}
              aria-labelledby="question"
              aria-describedby=${this.#describedBy(item)}
              aria-invalid=${ifDefined(this.invalid)}
              ?readonly=${this.disabled}
              .value=${live(this.#text)}
              @input=${this.#handleInput}
            ></textarea>
          </div>
          <p class="meta below">
            <span id="privacy">${msg('Only you can see this text.', { id: 'extended-text.private' })}</span>
            ${this.#renderCount(item)}
          </p>
        </div>
        ${this.#renderModel(item)}`,
      { form: 'field', hint: lengthWords(item) },
    );
  }

  get #text(): string {
    return this.response ?? '';
  }

  #describedBy(item: ExtendedTextItem): string {
    return ['privacy', ...(hasLimit(item) ? ['count'] : []), this.describedBy ?? []].flat().join(' ');
  }

  #renderCount(item: ExtendedTextItem): TemplateResult | typeof nothing {
    if (!hasLimit(item)) return nothing;
    const count = countWords(this.#text);
    return html`<span id="count">
      ${msg(str`Words: ${formatNumber(count)}`, { id: 'extended-text.count' })}${isTooLong(item, count) ? html`. ${tooLongWords()}` : nothing}
    </span>`;
  }

  /** On request while one writes; at once when the answer is given; never while a test goes on. */
  #renderModel(item: ExtendedTextItem): TemplateResult | typeof nothing {
    const { modelAnswer } = item;
    if (modelAnswer === undefined || this.withoutSolution) return nothing;
    const isOpen = this.withSolution || this.withAnswer;
    if (!this.withSolution && this.#text.trim() === '') return nothing;
    return html`<div class="model">
      ${this.withSolution ? nothing : this.#renderToggle()}
      <div class="answer" id="answer" ?hidden=${!isOpen}>
        <p class="title">${msg('One possible answer', { id: 'extended-text.model' })}</p>
        <div class="prose" lang=${this.langOf(item, 'modelAnswer')}>${richText(modelAnswer, this.textOptions)}</div>
      </div>
    </div>`;
  }

  #renderToggle(): TemplateResult {
    const toggle = () => {
      this.withAnswer = !this.withAnswer;
    };
    const words = this.withAnswer
      ? msg('Hide the model answer', { id: 'reflection.hide-answer' })
      : msg('Show a model answer', { id: 'reflection.show-answer' });
    return html`<button type="button" aria-expanded=${String(this.withAnswer)} aria-controls="answer" @click=${toggle}>
      ${words}
    </button>`;
  }

  /** Speaks once, when the text becomes too long, and not at each letter after that. */
  #handleInput({ target }: Event): void {
    const { item } = this;
    if (!item || !(target instanceof HTMLTextAreaElement)) return;
    const [before, after] = [countWords(this.#text), countWords(target.value)];
    if (!isTooLong(item, before) && isTooLong(item, after)) announce(tooLongWords(), uiLanguage());
    this.give(target.value || undefined, { typed: true });
  }
}

const hasLimit = ({ minWords, maxWords }: ExtendedTextItem): boolean =>
  minWords !== undefined || maxWords !== undefined;

const isTooLong = ({ maxWords = Infinity }: ExtendedTextItem, count: number): boolean => count > maxWords;

function tooLongWords(): string {
  return msg('Longer than asked. All that you write is kept.', { id: 'extended-text.too-long' });
}

/** How long the text should be; empty where the author does not say. */
function lengthWords({ minWords, maxWords }: ExtendedTextItem): string {
  const [low, high] = [formatNumber(minWords ?? 0), formatNumber(maxWords ?? 0)];
  if (minWords === undefined)
    return maxWords === undefined ? '' : msg(str`Words: at most ${high}.`, { id: 'extended-text.at-most' });
  if (maxWords === undefined) return msg(str`Words: at least ${low}.`, { id: 'extended-text.at-least' });
  return msg(str`Words: from ${low} to ${high}.`, { id: 'extended-text.between' });
}
