import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { AccordionBlock, AccordionPanel } from './accordion.schema.js';
import { accordionStyles } from './accordion.styles.js';

/** @summary Panels that open and close, several at a time; find-in-page opens the one that it finds something in. */
export class AccordionBlockElement extends BlockElement<AccordionBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, accordionStyles];

  @state() private open: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const level = this.headingLevel + (block.title === undefined ? 0 : 1);
    const allOpen = block.panels.every(({ id }) => this.open.has(id));
    return html`<div class="head">
        ${
          block.title === undefined
            ? nothing
            : heading({
                level: this.headingLevel,
                content: inlineText(block.title, this.textOptions),
                lang: this.langOf(block, 'title'),
              })
        }
        ${
          block.panels.length < 2
            ? nothing
            : html`<button
                type="button"
                class="quiet all"
                @click=${() => {
                  this.#showAll(!allOpen);
                }}
              >
                ${allOpen ? msg('Close all', { id: 'accordion.close-all' }) : msg('Open all', { id: 'accordion.open-all' })}
              </button>`
        }
      </div>
      <div class="panels">${block.panels.map((panel) => this.#renderPanel(panel, level))}</div>`;
  }

  #renderPanel(panel: AccordionPanel, level: number): TemplateResult {
    const { id } = panel;
    const isOpen = this.open.has(id);
    const button = html`<button
      type="button"
      aria-expanded=${String(isOpen)}
      aria-controls="panel-${id}"
      @click=${() => {
        this.#show(id, !isOpen);
      }}
    >
      <span lang=${ifDefined(this.langOf(panel, 'title'))}
        >${inlineText(panel.title, { base: this.textOptions.base })}</span
      >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d="M5 8l5 5 5-5"/>`}</svg>
    </button>`;
    return html`${heading({ level, content: button })}
      <div
        id="panel-${id}"
        class="panel"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => {
          this.#show(id, true);
        }}
      >
        <div class="prose" lang=${ifDefined(this.langOf(panel, 'text'))}>
          ${richText(panel.text, { ...this.textOptions, headingLevel: level + 1 })}
        </div>
      </div>`;
  }

  #show(id: string, isOpen: boolean): void {
    const open = new Set(this.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.open = open;
  }

  #showAll(isOpen: boolean): void {
    this.open = new Set(isOpen ? this.block?.panels.map(({ id }) => id) : []);
  }
}
