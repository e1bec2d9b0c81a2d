import { html, type TemplateResult } from 'lit';
import { plainPhrases, renderBlocks, renderPhrases, type GlossaryEntry, type Rendering } from './nodes.js';
import { childrenOf, parse } from './parse.js';

export interface RichTextOptions {
  /** Level that a `##` heading of the text gets. */
  readonly headingLevel?: number;
  /** Absolute address that links and images are relative to. */
  readonly base?: string | undefined;
  /** Terms that `[text](glossary:id)` explains; without it such a link is plain text. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** Language of definitions that are not translated. */
  readonly sourceLanguage?: string | undefined;
  /**
   * Puts something else than letters in a text, such as a control. Called with each run of letters; gives what to render. A link
   * around a part that it changes becomes plain text.
   */
  readonly fill?: ((text: string) => TemplateResult | string) | undefined;
}

/** CommonMark as blocks: paragraphs, lists, quotes, code, headings. Raw HTML shows as text. */
export function richText(markdown: string, options: RichTextOptions = {}): TemplateResult {
  const root = parse(markdown);
  if (!root) return html`${markdown.split(/\n{2,}/).map((paragraph) => html`<p class="plain">${paragraph}</p>`)}`;
  return html`${renderBlocks(childrenOf(root), renderingOf(options))}`;
}

/** CommonMark as phrasing content only, for labels, legends, captions and table cells. */
export function inlineText(markdown: string, options: RichTextOptions = {}): TemplateResult {
  return html`${renderPhrases(markdown, renderingOf(options))}`;
}

/** The letters of a CommonMark text without its marks, for names of controls and announcements. */
export function plainText(markdown: string): string {
  return plainPhrases(markdown);
}

function renderingOf({ headingLevel = 4, base, glossary, sourceLanguage, fill = String }: RichTextOptions): Rendering {
  return { headingLevel, base, glossary, sourceLanguage, fill, lastLevel: headingLevel - 1 };
}
