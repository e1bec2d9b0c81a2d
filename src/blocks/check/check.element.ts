import { msg } from '@lit/localize';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { uiLanguage } from '../../i18n/locale.js';
import { BlockElement } from '../../ui/block-element.js';
import { ensureItemCard } from '../../ui/item/ensure-item-card.js';
import type { CheckBlock } from './check.schema.js';
import { checkStyles } from './check.styles.js';

/** @summary A question in a lesson, to find out for oneself: as often as one likes, with an explanation. */
export class CheckBlockElement extends BlockElement<CheckBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, checkStyles];

  override connectedCallback(): void {
    ensureItemCard();
    super.connectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block, visit } = this;
    if (!block) return nothing;
    return html`<div class="card" role="group" aria-labelledby="kind" lang=${uiLanguage()}>
      <p class="kind" id="kind">${icon()}${msg('Check yourself', { id: 'check.kind' })}</p>
      <c4s-item .visit=${visit} .item=${block.item} .headingLevel=${this.headingLevel}></c4s-item>
    </div>`;
  }
}

const icon = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d="M7.4 7.4a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9M10 14.5v.1"/><circle cx="10" cy="10" r="8"/>`}</svg>`;
