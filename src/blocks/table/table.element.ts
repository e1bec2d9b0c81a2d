import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { inlineText } from '../../ui/rich-text/rich-text.js';
import { SizeWatch } from '../../ui/size-watch.js';
import type { TableBlock, TableRow } from './table.schema.js';
import { tableStyles } from './table.styles.js';

const NUMBER = /^[*_~≈<>±+−-]*[\d\s.,]+%?[*_]*$/;

/**
 * @summary A table. In a narrow column each row becomes a card; roles are stated, because some browsers forget them when the
 * display changes. A table that is still too wide scrolls and can then be focused.
 */
export class TableBlockElement extends BlockElement<TableBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, tableStyles];

  @state() private overflows = false;

  constructor() {
    super();
    new SizeWatch(
      this,
      () => this.renderRoot.querySelectorAll('.scroll, table'),
      () => {
        const region = this.renderRoot.querySelector('.scroll');
        this.overflows = region !== null && region.scrollWidth > region.clientWidth + 1;
      },
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const numeric = block.columns.map((_column, index) =>
      block.rows.every(({ cells }) => NUMBER.test(cells[index] ?? '')),
    );
    return html`<div
      class="scroll"
      role=${this.overflows ? 'region' : nothing}
      aria-labelledby=${this.overflows ? 'caption' : nothing}
      tabindex=${this.overflows ? '0' : nothing}
    >
      <table role="table">
        <caption id="caption" lang=${ifDefined(this.langOf(block, 'caption'))}>
          ${inlineText(block.caption, this.textOptions)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${block.columns.map((column, index) => this.#renderColumn(column, numeric[index] === true))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${block.rows.map(
            (row) =>
              html`<tr role="row">
                ${block.columns.map((_column, index) => this.#renderCell(block, row, index, numeric[index] === true))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderColumn(column: TableBlock['columns'][number], isNumber: boolean): TemplateResult {
    const lang = ifDefined(this.langOf(column, 'text'));
    return html`<th role="columnheader" scope="col" class=${isNumber ? 'number' : ''} lang=${lang}>
      ${inlineText(column.text, this.textOptions)}
    </th>`;
  }

  #renderCell(block: TableBlock, row: TableRow, index: number, isNumber: boolean): TemplateResult {
    const lang = ifDefined(this.langOf(row.cells, index));
    const content = inlineText(row.cells[index] ?? '', this.textOptions);
    if (index === 0 && block.rowHeaders === true)
      return html`<th role="rowheader" scope="row" lang=${lang}>${content}</th>`;
    const column = block.columns[index];
    return html`<td role="cell" class=${isNumber ? 'number' : ''} lang=${lang}>
      <span class="column" aria-hidden="true" lang=${ifDefined(this.langOf(column ?? null, 'text'))}
        >${inlineText(column?.text ?? '', { base: this.textOptions.base })}</span
      >
      <span class="value">${content}</span>
    </td>`;
  }
}
