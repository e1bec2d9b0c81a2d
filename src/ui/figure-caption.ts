import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inlineText, type RichTextOptions } from './rich-text/rich-text.js';

type Line = 'caption' | 'credit';

/**
 * The caption of a picture or a recording, and who made it; nothing where the author gives neither.
 * @param langOf - `lang` of a line that the content language does not have.
 */
export function figureCaption(
  block: Readonly<Partial<Record<Line, string | undefined>>>,
  options: RichTextOptions,
  langOf: (line: Line) => string | undefined,
): TemplateResult | typeof nothing {
  const line = (name: Line) => {
    const text = block[name];
    if (text === undefined) return nothing;
    return html`<span class=${name} lang=${ifDefined(langOf(name))}>${inlineText(text, options)}</span>`;
  };
  if (!block.caption && !block.credit) return nothing;
  return html`<figcaption>${line('caption')} ${line('credit')}</figcaption>`;
}
