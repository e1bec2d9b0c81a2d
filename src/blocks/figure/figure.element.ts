import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { figureCaption } from '../../ui/figure-caption.js';
import { richText } from '../../ui/rich-text/rich-text.js';
import { imageSource } from '../../ui/safe-url.js';
import type { FigureBlock } from './figure.schema.js';
import { figureStyles } from './figure.styles.js';

/** @summary A picture with caption, credit and a long description. */
export class FigureBlockElement extends BlockElement<FigureBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, figureStyles];

  /** Address of a picture that did not arrive. */
  @state() private failed: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const source = imageSource(block.src, this.visit?.session.content.base);
    return html`<figure>
      ${source === null || source === this.failed ? this.#renderMissing(block) : this.#renderImage(block, source)}
      ${figureCaption(block, this.textOptions, (line) => this.langOf(block, line))}
      ${this.#renderLongDescription(block)}
    </figure>`;
  }

  #renderImage(block: FigureBlock, source: string): TemplateResult {
    return html`<img
      src=${source}
      alt=${block.alt}
      lang=${ifDefined(this.langOf(block, 'alt'))}
      width=${ifDefined(block.width)}
      height=${ifDefined(block.height)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => {
        this.failed = source;
      }}
    />`;
  }

  #renderMissing(block: FigureBlock): TemplateResult {
    return html`<div class="missing">
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<rect x="2" y="3.5" width="16" height="13" rx="2"/><path d="M2.5 14l4-4 3.5 3.5 2.5-2.5 5 4.5"/>`}
      </svg>
      <div>
        <p class="meta">${msg('The picture could not be shown. What it shows:', { id: 'figure.missing' })}</p>
        <p lang=${ifDefined(this.langOf(block, 'alt'))}>${block.alt}</p>
      </div>
    </div>`;
  }

  #renderLongDescription(block: FigureBlock): TemplateResult | typeof nothing {
    if (block.longDescription === undefined) return nothing;
    return html`<details>
      <summary>${msg('Description of the picture', { id: 'figure.description' })}</summary>
      <div class="prose" lang=${ifDefined(this.langOf(block, 'longDescription'))}>
        ${richText(block.longDescription, this.textOptions)}
      </div>
    </details>`;
  }
}
