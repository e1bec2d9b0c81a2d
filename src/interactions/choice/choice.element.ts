import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mostChoices } from '../../core/assessment/choices.js';
import { shownOrder } from '../../core/assessment/selection.js';
import { choiceHint, OptionsElement } from '../../ui/options-element.js';
import type { ChoiceItem } from './choice.schema.js';
import { choiceStyles } from './choice.styles.js';

/** @summary Options to choose from: radio buttons for one, checkboxes for several. */
export class ChoiceElement extends OptionsElement<ChoiceItem> {
  static override styles: CSSResultGroup = [OptionsElement.styles, choiceStyles];

  #order: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { item } = this;
    if (!item || !(changed.has('item') || changed.has('seed'))) return;
    const ids = item.options.map(({ id }) => id);
    this.#order = shownOrder(ids, item, this.seed, item.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const options = this.#order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
    const isShort = options.length === 2 && options.every(({ text }) => text.split(/\s+/).length <= 3);
    const rows = repeat(
      options,
      ({ id }) => id,
      (option) => this.renderRow(item, option),
    );
    return this.renderQuestion(this.renderRows(item, rows, isShort ? 'short' : ''), {
      hint: choiceHint(item),
      form: mostChoices(item) === 1 ? 'radiogroup' : 'group',
    });
  }
}
