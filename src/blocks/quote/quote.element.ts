import { msg } from '#localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { safeLink } from '../../ui/link.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { QuoteBlock } from './quote.schema.js';

const styles = css`
  figure {
    display: grid;
    gap: 10px;
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--c4s-c-accent);
    break-inside: avoid;
  }
  blockquote {
    font-size: 1.0625em;
    line-height: 1.55;
  }
  figcaption {
    max-inline-size: 66ch;
    color: var(--c4s-c-muted);
    font-size: 0.9375em;
  }
`;

/** @summary A quotation with who said it. */
export class QuoteBlockElement extends BlockElement<QuoteBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { credit, url } = block;
    return html`<figure>
      <blockquote class="prose" lang=${ifDefined(this.langOf(block, 'text'))}>
        ${richText(block.text, this.textOptions)}
      </blockquote>
      ${credit === undefined && url === undefined ? nothing : html`<figcaption lang=${ifDefined(this.langOf(block, 'credit'))}>${this.#renderCredit(credit, url)}</figcaption>`}
    </figure>`;
  }

  #renderCredit(credit: string | undefined, url: string | undefined): TemplateResult {
    const { base } = this.textOptions;
    const content = credit === undefined ? msg('Source', { id: 'quote.source' }) : inlineText(credit, { base });
    return url === undefined ? html`${content}` : safeLink(content, url, { base });
  }
}
