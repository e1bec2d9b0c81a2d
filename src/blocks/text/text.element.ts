import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { richText } from '../../ui/rich-text/rich-text.js';
import type { TextBlock } from './text.schema.js';

/** @summary Running text of a lesson. */
export class TextBlockElement extends BlockElement<TextBlock> {
  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    return html`<div class="prose" lang=${ifDefined(this.langOf(block, 'text'))}>
      ${richText(block.text, this.textOptions)}
    </div>`;
  }
}
