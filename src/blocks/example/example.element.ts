import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText, type RichTextOptions } from '../../ui/rich-text/rich-text.js';
import type { ExampleBlock, ExampleStep } from './example.schema.js';
import { exampleStyles } from './example.styles.js';

/** @summary A worked example: situation, steps, result. */
export class ExampleBlockElement extends BlockElement<ExampleBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, exampleStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    return html`<div class="card">
      <div>
        <p class="kind">${msg('Worked example', { id: 'example.kind' })}</p>
        ${heading({ level: this.headingLevel, content: inlineText(block.title, this.textOptions), className: 'title', lang: this.langOf(block, 'title') })}
      </div>
      ${this.#renderPart(msg('Situation', { id: 'example.situation' }), block, 'situation')}
      <ol role="list">
        ${block.steps.map((step) => this.#renderStep(step))}
      </ol>
      <div class="result">${this.#renderPart(msg('Result', { id: 'example.result' }), block, 'result')}</div>
    </div>`;
  }

  /** A text below the headings of the example. */
  get #innerOptions(): RichTextOptions {
    return { ...this.textOptions, headingLevel: this.headingLevel + 2 };
  }

  #renderPart(name: string, block: ExampleBlock, field: 'situation' | 'result'): TemplateResult {
    return html`<div>
      ${heading({ level: this.headingLevel + 1, content: name, className: 'part' })}
      <div class="prose" lang=${ifDefined(this.langOf(block, field))}>
        ${richText(block[field], this.#innerOptions)}
      </div>
    </div>`;
  }

  #renderStep(step: ExampleStep): TemplateResult {
    return html`<li>
      ${step.title === undefined ? nothing : html`<p class="step" lang=${ifDefined(this.langOf(step, 'title'))}>${inlineText(step.title, this.textOptions)}</p>`}
      <div class="prose" lang=${ifDefined(this.langOf(step, 'text'))}>${richText(step.text, this.#innerOptions)}</div>
    </li>`;
  }
}
