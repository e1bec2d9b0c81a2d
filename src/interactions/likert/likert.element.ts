import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import type { LikertItem } from './likert.schema.js';
import { likertStyles } from './likert.styles.js';

type Point = LikertItem['scale'][number];

/** How many points fit beside each other, and how many letters in the name of one. */
const MOST_ACROSS = 5;
const LONGEST_NAME = 28;

/** @summary A scale of named points, one of which the learner chooses. Its order is that of the file; nothing is right or wrong. */
export class LikertElement extends InteractionElement<LikertItem, string> {
  static override styles: CSSResultGroup = [InteractionElement.styles, likertStyles];

  override focusResponse(): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const { scale } = item;
    const isShort = scale.length <= MOST_ACROSS && scale.every(({ text }) => text.length <= LONGEST_NAME);
    return this.renderQuestion(
      html`<div class="rows ${isShort ? 'across' : ''}">
        ${repeat(
          scale,
          ({ id }) => id,
          (point) => this.#renderPoint(item, point),
        )}
      </div>`,
      { form: 'radiogroup' },
    );
  }

  #renderPoint(item: LikertItem, point: Point): TemplateResult {
    const { id } = point;
    const isChosen = this.response === id;
    return html`<label class="row ${isChosen ? 'chosen' : ''}">
      <input
        type="radio"
        name="scale-${item.id}"
        value=${id}
        .checked=${live(isChosen)}
        aria-labelledby="text-${id}"
        aria-disabled=${ifDefined(this.disabled ? 'true' : undefined)}
        @click=${this.#handleClick}
        @change=${this.#handleChange}
      />
      <span class="text" id="text-${id}" lang=${this.langOf(point, 'text')}>${this.text(point.text)}</span>
    </label>`;
  }

  /** Keeps the choice as it is: the browser takes back what a click has changed. */
  #handleClick(event: Event): void {
    if (this.disabled) event.preventDefault();
  }

  #handleChange({ currentTarget: input }: Event): void {
    if (!(input instanceof HTMLInputElement)) return;
    if (this.disabled) this.requestUpdate();
    else this.give(input.value);
  }
}
