import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { KeptIds } from '../../ui/kept-ids.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { TaskBlock } from './task.schema.js';
import { taskStyles } from './task.styles.js';

/** @summary Things to do at work: a list to tick and to print. The ticks stay with the learner. */
export class TaskBlockElement extends BlockElement<TaskBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, taskStyles];

  readonly #ticks = new KeptIds(this);

  protected override willUpdate(): void {
    this.#ticks.attach();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { title, text, entries } = block;
    const done = entries.filter(({ id }) => this.#ticks.ids.includes(id)).length;
    return html`<div class="card">
      <p class="kind">${msg('Use it at work', { id: 'task.kind' })}</p>
      ${heading({ level: this.headingLevel, content: inlineText(title, this.textOptions), lang: this.langOf(block, 'title') })}
      ${text === undefined ? nothing : html`<div class="prose" lang=${ifDefined(this.langOf(block, 'text'))}>${richText(text, this.textOptions)}</div>`}
      <ul role="list">
        ${entries.map((entry) => this.#renderEntry(entry))}
      </ul>
      <p class="meta">${msg(str`Done: ${done} of ${entries.length}`, { id: 'task.done' })}</p>
      <button type="button" @click=${this.#handlePrint}>${msg('Print this list', { id: 'task.print' })}</button>
    </div>`;
  }

  #renderEntry(entry: TaskBlock['entries'][number]): TemplateResult {
    const { id } = entry;
    const toggle = () => {
      const { ids } = this.#ticks;
      this.#ticks.keep(ids.includes(id) ? ids.filter((ticked) => ticked !== id) : [...ids, id]);
    };
    return html`<li>
      <label>
        <input type="checkbox" .checked=${this.#ticks.ids.includes(id)} @change=${toggle} />
        <span lang=${ifDefined(this.langOf(entry, 'text'))}
          >${inlineText(entry.text, { base: this.textOptions.base })}</span
        >
      </label>
    </li>`;
  }

  /** By a document of its own, because printing from inside a page prints the page. */
  async #handlePrint(): Promise<void> {
    const card = this.renderRoot.querySelector('.card');
    if (card) (await import('../../ui/print-part.js')).printPart(card, this.block?.title ?? '');
  }
}
