import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartVerdict } from '../../core/assessment/outcome.js';
import type { Pair } from '../../core/assessment/pairs.js';
import { shownOrder } from '../../core/assessment/selection.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { plainText } from '../../ui/rich-text/rich-text.js';
import { partTag } from '../../ui/verdict.js';
import { isSingle } from './matrix.key.js';
import { rowTag } from './matrix.row-tag.js';
import type { MatrixItem, MatrixResponse } from './matrix.schema.js';
import { chosenPairs, verdictOnPair, verdictOnRow } from './matrix.scoring.js';
import { matrixStyles } from './matrix.styles.js';
import { isShown, StayController } from './matrix.stay.js';

type Text = MatrixItem['rows'][number];
/** Both stand in the page, and the width shows one of them. */
type Layout = 'table' | 'list';

/** How many letters in a line all columns together take in a table of 30em. */
const LETTERS_IN_30EM = 32;

/** @summary A grid of rows and columns: radio buttons for one column in a row, checkboxes for several. */
export class MatrixElement extends InteractionElement<MatrixItem, MatrixResponse> {
  static override styles: CSSResultGroup = [InteractionElement.styles, matrixStyles];

  readonly #stay = new StayController(this);
  #order: readonly string[] = [];

  override get notReady(): string {
    return msg('Choose an answer for each item, then check.', { id: 'matrix.not-ready' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { item } = this;
    if (!item || !(changed.has('item') || changed.has('seed'))) return;
    const ids = item.rows.map(({ id }) => id);
    this.#order = shownOrder(ids, item, this.seed, item.id);
  }

  override focusResponse(): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')].filter(isShown);
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const rows = this.#order.flatMap((id) => item.rows.find((row) => row.id === id) ?? []);
    const hint = isSingle(item)
      ? msg('Choose one answer for each item.', { id: 'matrix.one' })
      : msg('Choose all that apply for each item.', { id: 'matrix.several' });
    const body = html`<div class="matrix ${sizeOf(item)}" ${this.#stay.watch()}>
      ${this.#renderTable(item, rows)}
      <div class="list">
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#renderGroup(item, row),
        )}
      </div>
    </div>`;
    return this.renderQuestion(body, { hint });
  }

  #renderTable(item: MatrixItem, rows: readonly Text[]): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${item.columns.map((column) => html`<th scope="col">${this.#renderText(column, idOf('table', column))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) =>
            html`<tr>
              <th scope="row">${this.#renderText(row, idOf('table', row, 'row'))} ${this.#renderRowTag(item, row)}</th>
              ${item.columns.map((column) => html`<td>${this.#renderCell(item, row, column)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderCell(item: MatrixItem, row: Text, column: Text): TemplateResult {
    const verdict = this.#verdictOn(item, [row.id, column.id]);
    return html`<label class="cell ${verdict ?? ''}">
      ${this.#renderInput('table', item, row, column)} ${this.#renderTag('table', row, column, verdict)}
    </label>`;
  }

  /** A row where there is no room for columns side by side. */
  #renderGroup(item: MatrixItem, row: Text): TemplateResult {
    const single = isSingle(item);
    const name = idOf('list', row, 'row');
    return html`<fieldset
      role=${ifDefined(single ? 'radiogroup' : undefined)}
      aria-labelledby=${name}
      aria-invalid=${ifDefined(single ? this.invalid : undefined)}
    >
      <legend>${this.#renderText(row, name)} ${this.#renderRowTag(item, row)}</legend>
      <div class="rows">${item.columns.map((column) => this.#renderOption(item, row, column))}</div>
    </fieldset>`;
  }

  #renderOption(item: MatrixItem, row: Text, column: Text): TemplateResult {
    const verdict = this.#verdictOn(item, [row.id, column.id]);
    const isChosen = this.#isChosen(row, column);
    return html`<label class="row ${verdict ?? (isChosen ? 'chosen' : '')}">
      ${this.#renderInput('list', item, row, column)} ${this.#renderText(column, idOf('list', row, column))}
      ${this.#renderTag('list', row, column, verdict)}
    </label>`;
  }

  #renderInput(layout: Layout, item: MatrixItem, row: Text, column: Text): TemplateResult {
    const single = isSingle(item);
    const columnName = layout === 'table' ? idOf(layout, column) : idOf(layout, row, column);
    const verdict = this.#verdictOn(item, [row.id, column.id]);
    return html`<input
      type=${single ? 'radio' : 'checkbox'}
      name=${idOf(layout, row)}
      value=${column.id}
      data-pair="${row.id} ${column.id}"
      .checked=${live(this.#isChosen(row, column))}
      aria-labelledby="${columnName} ${idOf(layout, row, 'row')}"
      aria-describedby=${ifDefined(verdict ? idOf(layout, row, column, 'tag') : undefined)}
      aria-disabled=${ifDefined(this.disabled ? 'true' : undefined)}
      aria-invalid=${ifDefined(single ? undefined : this.invalid)}
      @click=${(event: Event) => {
        if (this.disabled) event.preventDefault();
      }}
      @change=${(event: Event) => {
        this.#handleChange(item, [row.id, column.id], event);
      }}
    />`;
  }

  #renderTag(layout: Layout, row: Text, column: Text, verdict: PartVerdict | null): TemplateResult | typeof nothing {
    return verdict ? partTag(verdict, { id: idOf(layout, row, column, 'tag') }) : nothing;
  }

  #renderRowTag(item: MatrixItem, { id }: Text): TemplateResult | typeof nothing {
    return this.isChecked ? rowTag(verdictOnRow(item, id, this.#response)) : nothing;
  }

  #renderText(node: Text, id: string): TemplateResult {
    return html`<span class="text" id=${id} lang=${this.langOf(node, 'text')}>${this.text(node.text)}</span>`;
  }

  get #response(): MatrixResponse {
    return this.response ?? [];
  }

  #isChosen(row: Text, column: Text): boolean {
    const chosen = this.item ? chosenPairs(this.item, this.#response) : [];
    return chosen.some(([source, target]) => source === row.id && target === column.id);
  }

  #verdictOn(item: MatrixItem, pair: Pair): PartVerdict | null {
    const verdict = this.isChecked ? verdictOnPair(item, pair, this.#response) : null;
    return verdict === 'missed' && !this.withSolution ? null : verdict;
  }

  #handleChange(item: MatrixItem, [row, column]: Pair, { currentTarget: input }: Event): void {
    if (!(input instanceof HTMLInputElement)) return;
    if (this.disabled) {
      this.requestUpdate();
      return;
    }
    const others = this.#response.filter(([id, choice]) => id !== row || (!isSingle(item) && choice !== column));
    const chosen = chosenPairs(item, input.checked ? [...others, [row, column]] : others);
    this.give(chosen.length > 0 ? chosen : undefined);
  }
}

/** An id within the root. Ids of an item hold no underscore, so no two of these are the same. */
function idOf(layout: Layout, ...parts: readonly (Text | string)[]): string {
  return [layout, ...parts.map((part) => (typeof part === 'string' ? part : part.id))].join('_');
}

/** How much room the columns want side by side: by their number, and by words that would break in narrow ones. */
function sizeOf({ columns }: MatrixItem): string {
  const { length } = columns;
  const longest = Math.max(...columns.flatMap(({ text }) => plainText(text).split(/\s/)).map((word) => word.length));
  const wordy = longest * length > LETTERS_IN_30EM ? 'wordy' : '';
  if (length <= 3) return `few ${wordy}`;
  if (length <= 5) return `some ${wordy}`;
  return length <= 8 ? 'many' : '';
}
