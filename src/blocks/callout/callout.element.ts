import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { CalloutBlock } from './callout.schema.js';
import { calloutStyles } from './callout.styles.js';

type Kind = CalloutBlock['kind'];

/** @summary A note, a tip, something important or a definition: told by a word and an icon, not by colour alone. */
export class CalloutBlockElement extends BlockElement<CalloutBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, calloutStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { title } = block;
    return html`<div
      class="callout ${block.kind}"
      role="note"
      aria-labelledby=${title === undefined ? 'kind' : 'kind title'}
    >
      <p class="kind" id="kind">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(block.kind)}</svg>${word(block.kind)}
      </p>
      ${
        title === undefined
          ? nothing
          : heading({
              level: this.headingLevel,
              content: inlineText(title, this.textOptions),
              id: 'title',
              className: 'title',
              lang: this.langOf(block, 'title'),
            })
      }
      <div class="prose" lang=${ifDefined(this.langOf(block, 'text'))}>
        ${richText(block.text, { ...this.textOptions, headingLevel: this.headingLevel + (title === undefined ? 0 : 1) })}
      </div>
    </div>`;
  }
}

function word(kind: Kind): string {
  switch (kind) {
    case 'note':
      return msg('Note', { id: 'callout.note' });
    case 'tip':
      return msg('Tip', { id: 'callout.tip' });
    case 'important':
      return msg('Important', { id: 'callout.important' });
    case 'definition':
      return msg('Definition', { id: 'callout.definition' });
  }
}

function icon(kind: Kind): SVGTemplateResult {
  switch (kind) {
    case 'note':
      return svg`<circle cx="10" cy="10" r="8"/><path d="M10 9.5v4.5M10 6.2v.1"/>`;
    case 'tip':
      return svg`<path d="M7.5 14.5c0-2-2.5-3-2.5-6.2a5 5 0 0 1 10 0c0 3.2-2.5 4.2-2.5 6.2zM8 17.5h4"/>`;
    case 'important':
      return svg`<path d="M10 2.8l8 14H2zM10 8v4M10 14.3v.1"/>`;
    case 'definition':
      return svg`<path d="M10 5c-2-1.5-4.5-1.5-7.5-1v11.5c3-.5 5.5-.5 7.5 1 2-1.5 4.5-1.5 7.5-1V4c-3-.5-5.5-.5-7.5 1zM10 5v11.5"/>`;
  }
}
