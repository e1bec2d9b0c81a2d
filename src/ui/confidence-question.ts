import { msg } from '#localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Confidence } from '../core/record/fact.js';
import { uiLanguage } from '../i18n/locale.js';
import { C4sElement } from './c4s-element.js';
import { controlStyles } from './styles/control.styles.js';

const LEVELS = ['low', 'medium', 'high'] as const;

/**
 * @summary "How sure are you?", in three levels; nothing has to be chosen.
 * @fires {CustomEvent} confidence-change - A level was chosen; `detail` is it. Does not bubble.
 */
export class ConfidenceQuestion extends C4sElement {
  static override styles: CSSResultGroup = [
    controlStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      legend {
        margin-block-end: 4px;
        padding: 0;
        font-size: 0.875em;
        color: var(--c4s-c-muted);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        box-sizing: border-box;
        min-block-size: 44px;
        padding: 8px 16px 8px 12px;
        border: 1px solid var(--c4s-c-control);
        border-radius: 999px;
        background: var(--c4s-c-surface);
        cursor: pointer;
      }
      label:hover {
        background: var(--c4s-c-sunken);
      }
      label.chosen {
        border-color: var(--c4s-c-accent);
        box-shadow: inset 0 0 0 1px var(--c4s-c-accent);
        background: var(--c4s-c-accent-soft);
      }
      input {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--c4s-c-accent);
      }
      @media (forced-colors: active) {
        label.chosen {
          outline: 2px solid Highlight;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The level chosen; undefined while there is none. */
  @property({ attribute: false }) chosen: Confidence | undefined;

  protected override render(): TemplateResult {
    return html`<fieldset lang=${uiLanguage()}>
      <legend>${msg('How sure are you?', { id: 'confidence.question' })}</legend>
      ${LEVELS.map((level) => this.#renderLevel(level))}
    </fieldset>`;
  }

  #renderLevel(level: Confidence): TemplateResult {
    const isChosen = level === this.chosen;
    const choose = () => {
      this.dispatchEvent(new CustomEvent('confidence-change', { detail: level }));
    };
    return html`<label class=${isChosen ? 'level chosen' : 'level'}>
      <input type="radio" name="confidence" .checked=${isChosen} @change=${choose} />${levelWords(level)}
    </label>`;
  }
}

function levelWords(level: Confidence): string {
  switch (level) {
    case 'low':
      return msg('Low', { id: 'confidence.low' });
    case 'medium':
      return msg('Medium', { id: 'confidence.medium' });
    case 'high':
      return msg('High', { id: 'confidence.high' });
  }
}
