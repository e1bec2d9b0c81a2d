import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isFallback } from '../../core/course/translated.js';
import { formatNumber } from '../../i18n/format.js';
import { richText, type RichTextOptions } from '../rich-text/rich-text.js';

interface HintOptions {
  /** In the content language. */
  readonly hints: readonly string[] | undefined;
  /** How many are shown. */
  readonly shown: number;
  readonly texts: RichTextOptions;
  readonly language: string;
}

/** The hints asked for so far. */
export function renderHints(options: HintOptions): unknown {
  return options.hints?.slice(0, options.shown).map((hint, index) => renderHint(options, hint, index));
}

/** The way to the next hint; nothing where there is none. */
export function renderHintAction(
  hints: readonly string[] = [],
  shown: number,
  show: () => void,
): TemplateResult | typeof nothing {
  if (shown >= hints.length) return nothing;
  const words =
    shown === 0 ? msg('Show a hint', { id: 'item.hint' }) : msg('Show another hint', { id: 'item.next-hint' });
  return html`<button type="button" class="quiet" @click=${show}>${hintIcon()}${words}</button>`;
}

function renderHint({ hints = [], shown, texts, language }: HintOptions, hint: string, index: number): TemplateResult {
  const title =
    hints.length === 1
      ? msg('Hint', { id: 'item.only-hint' })
      : msg(str`Hint ${formatNumber(index + 1)}`, { id: 'item.numbered-hint' });
  const lang = isFallback(hints, index) ? (texts.sourceLanguage ?? language) : language;
  return html`<div
    class="hint"
    id=${ifDefined(index === shown - 1 ? 'newest-hint' : undefined)}
    tabindex="-1"
    role="note"
    aria-label=${title}
  >
    <p class="title" aria-hidden="true">${hintIcon()}${title}</p>
    <div class="prose" lang=${lang}>${richText(hint, texts)}</div>
  </div>`;
}

function hintIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M7.5 14.5c0-2-2.5-3-2.5-6.2a5 5 0 0 1 10 0c0 3.2-2.5 4.2-2.5 6.2zM8 17.5h4" />
  </svg>`;
}
