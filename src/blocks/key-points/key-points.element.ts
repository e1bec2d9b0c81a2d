import { msg } from '#localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText } from '../../ui/rich-text/rich-text.js';
import type { KeyPointsBlock } from './key-points.schema.js';

const styles = css`
  .card {
    padding-inline: 24px;
    background: var(--c4s-c-sunken);
  }
  .prose {
    margin-block-start: 10px;
  }
`;

/** @summary The few sentences to take away from a lesson. */
export class KeyPointsBlockElement extends BlockElement<KeyPointsBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { title, points } = block;
    const content =
      title === undefined ? msg('Key points', { id: 'key-points.title' }) : inlineText(title, this.textOptions);
    return html`<div class="card">
      ${heading({ level: this.headingLevel, content, lang: this.langOf(block, 'title') })}
      <div class="prose">
        <ul>
          ${points.map((point) => html`<li lang=${ifDefined(this.langOf(point, 'text'))}>${inlineText(point.text, this.textOptions)}</li>`)}
        </ul>
      </div>
    </div>`;
  }
}
