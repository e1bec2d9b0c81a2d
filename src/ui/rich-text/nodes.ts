import type { CommonMarkNode } from '#commonmark';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isFallback } from '../../core/course/translated.js';
import { defineOnce } from '../define-once.js';
import { heading } from '../heading.js';
import { safeLink } from '../link.js';
import { imageSource } from '../safe-url.js';
import { childrenOf, parse } from './parse.js';

/** A term and what it means, as CommonMark. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

export interface Rendering {
  readonly headingLevel: number;
  readonly base: string | undefined;
  readonly glossary: readonly GlossaryEntry[] | undefined;
  /** Language of a definition that is not translated. */
  readonly sourceLanguage: string | undefined;
  /** What is shown for a run of letters. */
  readonly fill: (text: string) => TemplateResult | string;
  /** Level of the heading before, so that levels have no gaps. */
  lastLevel: number;
}

type Rendered = TemplateResult | string | typeof nothing;

/** Block nodes as templates. A node that is not listed shows as text. */
export function renderBlocks(nodes: readonly CommonMarkNode[], rendering: Rendering): readonly Rendered[] {
  return nodes.map((node) => renderBlock(node, rendering));
}

/**
 * Inline nodes as templates.
 * @param skip - Characters to leave away at the start of the first text.
 */
function renderInline(nodes: readonly CommonMarkNode[], rendering: Rendering, skip = 0): readonly Rendered[] {
  const rendered: Rendered[] = [];
  let text = '';
  const take = () => {
    rendered.push(rendering.fill(rendered.length === 0 ? text.slice(skip) : text));
    text = '';
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.literal ?? '';
      continue;
    }
    take();
    rendered.push(renderPhrase(node, rendering));
  }
  take();
  return rendered;
}

/**
 * Stands before an inline text while it is parsed, so that no first word makes it a list, a heading or a quote ("2021. május"
 * is no list). A full stop changes the meaning of no character after it.
 */
const GUARD = '.';

/** A text as phrasing content, as it is where it is beyond the limits. */
export function renderPhrases(markdown: string, rendering: Rendering): readonly Rendered[] {
  const paragraph = parseInline(markdown);
  return paragraph ? renderInline(childrenOf(paragraph), rendering, GUARD.length) : [markdown];
}

/** The letters of a text without its marks, as it is where it is beyond the limits. */
export function plainPhrases(markdown: string): string {
  const paragraph = parseInline(markdown);
  return paragraph ? textOf(paragraph).slice(GUARD.length) : markdown;
}

function parseInline(markdown: string): CommonMarkNode | null | undefined {
  return parse(GUARD + markdown.trim().replace(/\s*\n\s*/g, ' '))?.firstChild;
}

function renderDefinition(entry: GlossaryEntry, rendering: Rendering): TemplateResult {
  const language = isFallback(entry, 'definition') ? rendering.sourceLanguage : undefined;
  return html`<span lang=${ifDefined(language)}
    >${renderPhrases(entry.definition, { ...rendering, glossary: undefined })}</span
  >`;
}

function renderBlock(node: CommonMarkNode, rendering: Rendering): Rendered {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${renderInline(childrenOf(node), rendering)}</p>`;
    case 'heading':
      return renderHeading(node, rendering);
    case 'list':
      return renderList(node, rendering);
    case 'block_quote':
      return html`<blockquote>${renderBlocks(childrenOf(node), rendering)}</blockquote>`;
    case 'code_block':
      return html`<pre><code>${rendering.fill((node.literal ?? '').replace(/\n$/, ''))}</code></pre>`;
    case 'thematic_break':
      return html`<hr />`;
    default:
      return html`<p class="plain">${rendering.fill(node.literal ?? '')}</p>`;
  }
}

/** `#` and `##` both get the level of the place, because the lesson has its heading already; deeper ones one more each. */
function renderHeading(node: CommonMarkNode, rendering: Rendering): TemplateResult {
  const wanted = rendering.headingLevel + Math.max(0, node.level - 2);
  const level = Math.min(wanted, rendering.lastLevel + 1);
  rendering.lastLevel = level;
  return heading({ level, content: renderInline(childrenOf(node), rendering) });
}

function renderList(node: CommonMarkNode, rendering: Rendering): TemplateResult {
  const items = childrenOf(node).map((item) => html`<li>${renderItem(item, node.listTight, rendering)}</li>`);
  const start = node.listStart ?? 1;
  if (node.listType !== 'ordered')
    return html`<ul>
      ${items}
    </ul>`;
  return html`<ol start=${start === 1 ? nothing : start}>
    ${items}
  </ol>`;
}

function renderItem(item: CommonMarkNode, isTight: boolean, rendering: Rendering): readonly Rendered[] {
  return childrenOf(item).map((node) =>
    isTight && node.type === 'paragraph'
      ? html`${renderInline(childrenOf(node), rendering)}`
      : renderBlock(node, rendering),
  );
}

function renderPhrase(node: CommonMarkNode, rendering: Rendering): Rendered {
  switch (node.type) {
    case 'emph':
      return html`<em>${renderInline(childrenOf(node), rendering)}</em>`;
    case 'strong':
      return html`<strong>${renderInline(childrenOf(node), rendering)}</strong>`;
    case 'code':
      return html`<code>${rendering.fill(node.literal ?? '')}</code>`;
    case 'softbreak':
      return '\n';
    case 'linebreak':
      return html`<br />`;
    case 'link':
      return renderLink(node, rendering);
    case 'image':
      return renderImage(node, rendering);
    default:
      return rendering.fill(node.literal ?? '');
  }
}

function renderLink(node: CommonMarkNode, rendering: Rendering): Rendered {
  const address = node.destination ?? '';
  const content = renderInline(childrenOf(node), rendering);
  const text = textOf(node);
  const entry = rendering.glossary?.find(({ id }) => `glossary:${id}` === address);
  // No control stands inside a link (HTML, interactive content).
  if (rendering.fill(text) !== text || (!entry && address.startsWith('glossary:'))) return html`${content}`;
  return entry
    ? renderTerm(content, renderDefinition(entry, rendering))
    : safeLink(content, address, { base: rendering.base, text });
}

/** A term within a text, with its definition; plain text until its element, which few lessons need, is there. */
function renderTerm(content: unknown, definition: TemplateResult): TemplateResult {
  import('./term.element.js').then(
    ({ C4sTerm }) => {
      defineOnce('c4s-term', C4sTerm);
    },
    () => undefined,
  );
  return html`<c4s-term .definition=${definition}>${content}</c4s-term>`;
}

function renderImage(node: CommonMarkNode, { base }: Rendering): Rendered {
  const alt = textOf(node);
  const source = imageSource(node.destination ?? '', base);
  return source
    ? html`<img src=${source} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
    : alt;
}

function textOf(node: CommonMarkNode): string {
  return (node.literal ?? '') + childrenOf(node).map(textOf).join('');
}
