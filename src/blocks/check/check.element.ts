import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { uiLanguage } from '../../i18n/locale.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { NearController } from '../../ui/near-controller.js';
import { inlineText } from '../../ui/rich-text/rich-text.js';
import type { CheckBlock } from './check.schema.js';
import { checkStyles } from './check.styles.js';

/** @summary A question in a lesson, to find out for oneself: as often as one likes, with an explanation. */
export class CheckBlockElement extends BlockElement<CheckBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, checkStyles];

  @state() private card: 'away' | 'loading' | 'ready' | 'failed' = 'away';

  constructor() {
    super();
    new NearController(this, () => void this.#load());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block, visit } = this;
    if (!block) return nothing;
    return html`<div class="card" role="group" aria-labelledby="kind" lang=${uiLanguage()}>
      <p class="kind" id="kind">${icon()}${msg('Check yourself', { id: 'check.kind' })}</p>
      ${
        this.card === 'ready'
          ? html`<c4s-item .visit=${visit} .item=${block.item} .headingLevel=${this.headingLevel}></c4s-item>`
          : this.#renderPreview(block)
      }
    </div>`;
  }

  /** The question alone, as long as what it takes to answer it is not there. */
  #renderPreview({ item }: CheckBlock): TemplateResult {
    const { session } = this.visit ?? {};
    const shown = session?.content.localize(item, item.id) ?? item;
    const lang = this.langOf(shown, 'prompt') ?? session?.content.language;
    return html`<div class="preview" aria-busy=${String(this.card !== 'failed')}>
      ${heading({ level: this.headingLevel, content: inlineText(shown.prompt), lang })}
      ${
        this.card === 'failed'
          ? html`<p role="alert">
                ${msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' })}
              </p>
              <button type="button" @click=${() => void this.#load()}>
                ${msg('Try again', { id: 'action.retry' })}
              </button>`
          : nothing
      }
    </div>`;
  }

  async #load(): Promise<void> {
    this.card = 'loading';
    try {
      const { ensureItemCard } = await import('../../ui/item/ensure-item-card.js');
      ensureItemCard();
      this.card = 'ready';
    } catch {
      this.card = 'failed';
    }
  }
}

const icon = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d="M7.4 7.4a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9M10 14.5v.1"/><circle cx="10" cy="10" r="8"/>`}
  </svg>`;
