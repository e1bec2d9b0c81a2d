import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { StepsBlock, StepsStep } from './steps.schema.js';
import { stepsStyles } from './steps.styles.js';

/** @summary The steps of a process, or the stations of a timeline, in their order. */
export class StepsBlockElement extends BlockElement<StepsBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, stepsStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { block, headingLevel: level } = this;
    if (!block) return nothing;
    const { title, kind = 'process', steps } = block;
    return html`${title === undefined ? nothing : heading({ level, content: inlineText(title, this.textOptions), className: 'title', lang: this.langOf(block, 'title') })}
      <ol role="list" class=${kind}>
        ${steps.map((step) => this.#renderStep(step, level + (title === undefined ? 0 : 1)))}
      </ol>`;
  }

  #renderStep(step: StepsStep, level: number): TemplateResult {
    const { label, title, text } = step;
    return html`<li>
      ${label === undefined ? nothing : html`<p class="meta" lang=${ifDefined(this.langOf(step, 'label'))}>${inlineText(label, this.textOptions)}</p>`}
      ${heading({ level, content: inlineText(title, this.textOptions), lang: this.langOf(step, 'title') })}
      ${
        text === undefined
          ? nothing
          : html`<div class="prose" lang=${ifDefined(this.langOf(step, 'text'))}>
              ${richText(text, { ...this.textOptions, headingLevel: level + 1 })}
            </div>`
      }
    </li>`;
  }
}
