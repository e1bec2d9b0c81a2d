import { Parser, type CommonMarkNode } from '#commonmark';

/** Limits of a text; beyond them it is shown as plain text, because parsing or rendering it would hang the page. */
const LONGEST = 50_000;
const DEEPEST = 24;
const MOST_NODES = 5_000;
/** The parser looks from each `](` to the end of the text, so their product is what it costs. */
const LINK_COST = 4_000_000;
const CACHED = 200;

const parser = new Parser();
const cache = new Map<string, CommonMarkNode | null>();

/** The CommonMark tree of a text, kept for the next rendering; null where the text is beyond the limits. */
export function parse(markdown: string): CommonMarkNode | null {
  const known = cache.get(markdown);
  if (known !== undefined) return known;
  const parsed = isAffordable(markdown) ? withinLimits(parser.parse(markdown)) : null;
  const [oldest] = cache.keys();
  if (cache.size >= CACHED && oldest !== undefined) cache.delete(oldest);
  cache.set(markdown, parsed);
  return parsed;
}

/** The children of a node, in order. */
export function childrenOf(node: CommonMarkNode): readonly CommonMarkNode[] {
  const children: CommonMarkNode[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}

function isAffordable(markdown: string): boolean {
  return markdown.length <= LONGEST && (markdown.split('](').length - 1) * markdown.length <= LINK_COST;
}

/** Walks without recursion: the depth of a hostile tree would break the stack. */
function withinLimits(root: CommonMarkNode): CommonMarkNode | null {
  let [node, depth, count]: [CommonMarkNode | null, number, number] = [root, 0, 0];
  while (node) {
    if (node.type !== 'text') count += 1;
    if (depth > DEEPEST || count > MOST_NODES) return null;
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && !node.next) {
      node = node.parent;
      depth -= 1;
    }
    node = node?.next ?? null;
  }
  return root;
}
