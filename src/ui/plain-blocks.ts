import type { CommonMarkNode } from '#commonmark';
import { childrenOf, parse } from './rich-text/parse.js';

const PHRASES = new Set(['paragraph', 'heading']);

/** What is written in a CommonMark text with paragraphs and lists, without its marks; its blocks stand on lines of their own. */
export function plainBlocks(markdown: string): string {
  const root = parse(markdown);
  return root ? linesOf(root).join('\n') : markdown;
}

function linesOf(node: CommonMarkNode): readonly string[] {
  const children = childrenOf(node);
  if (PHRASES.has(node.type) || children.length === 0) return [lettersOf(node).trim()].filter(Boolean);
  return children.flatMap(linesOf);
}

function lettersOf(node: CommonMarkNode): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return ' ';
  return (node.literal ?? '') + childrenOf(node).map(lettersOf).join('');
}
