import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, plainText, richText } from '../../ui/rich-text/rich-text.js';
import { imageSource } from '../../ui/safe-url.js';
import type { ImageLabel, ImageLabelsBlock } from './image-labels.schema.js';
import { imageLabelsStyles } from './image-labels.styles.js';

/** @summary A picture with numbered places. A place and its line in the list below open the same text. */
export class ImageLabelsBlockElement extends BlockElement<ImageLabelsBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, imageLabelsStyles];

  /** Id of the label whose text is shown. */
  @state() private open: string | null = null;
  /** Address of a picture that did not arrive. */
  @state() private failed: string | null = null;

  /** By script, because a strict policy of the host page forbids style attributes. */
  protected override updated(): void {
    for (const { id, x, y } of this.block?.labels ?? []) {
      const marker = this.renderRoot.querySelector<HTMLElement>(`#marker-${id}`);
      marker?.style.setProperty('inset-inline-start', `${String(x)}%`);
      marker?.style.setProperty('inset-block-start', `${String(y)}%`);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { title, credit } = block;
    const level = this.headingLevel + (title === undefined ? 0 : 1);
    const source = imageSource(block.src, this.textOptions.base);
    return html`${title === undefined ? nothing : heading({ level: this.headingLevel, content: inlineText(title, this.textOptions), className: 'title', lang: this.langOf(block, 'title') })}
      <figure>
        ${source === null || source === this.failed ? this.#renderMissing(block) : this.#renderPicture(block, source)}
        ${credit === undefined ? nothing : html`<figcaption class="meta" lang=${ifDefined(this.langOf(block, 'credit'))}>${inlineText(credit, this.textOptions)}</figcaption>`}
      </figure>
      <ol role="list">
        ${block.labels.map((label, index) => this.#renderLabel(label, index + 1, level))}
      </ol>`;
  }

  #renderPicture(block: ImageLabelsBlock, source: string): TemplateResult {
    return html`<div class="picture" dir="ltr">
      <img
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
      />
      ${block.labels.map((label, index) => this.#renderMarker(label, index + 1))}
    </div>`;
  }

  #renderMarker({ id, title }: ImageLabel, number: number): TemplateResult {
    const isOpen = this.open === id;
    return html`<button
      type="button"
      class="marker"
      id="marker-${id}"
      aria-label="${number}: ${plainText(title)}"
      aria-expanded=${String(isOpen)}
      aria-controls="text-${id}"
      @click=${async () => {
        this.open = isOpen ? null : id;
        await this.updateComplete;
        // The text may stand below the fold.
        this.renderRoot.querySelector(`#entry-${id}`)?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <span>${number}</span>
    </button>`;
  }

  #renderMissing(block: ImageLabelsBlock): TemplateResult {
    return html`<div class="missing">
      <p class="meta">${msg('The picture could not be shown. What it shows:', { id: 'figure.missing' })}</p>
      <p lang=${ifDefined(this.langOf(block, 'alt'))}>${block.alt}</p>
    </div>`;
  }

  #renderLabel(label: ImageLabel, number: number, level: number): TemplateResult {
    const { id } = label;
    const isOpen = this.open === id;
    const button = html`<button
      type="button"
      class="name"
      aria-expanded=${String(isOpen)}
      aria-controls="text-${id}"
      @click=${() => {
        this.open = isOpen ? null : id;
      }}
    >
      <span class="number">${number}</span>
      <span lang=${ifDefined(this.langOf(label, 'title'))}
        >${inlineText(label.title, { base: this.textOptions.base })}</span
      >
    </button>`;
    return html`<li id="entry-${id}">
      ${heading({ level, content: button })}
      <div
        id="text-${id}"
        class="text"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => {
          this.open = id;
        }}
      >
        <div class="prose" lang=${ifDefined(this.langOf(label, 'text'))}>
          ${richText(label.text, { ...this.textOptions, headingLevel: level + 1 })}
        </div>
      </div>
    </li>`;
  }
}
