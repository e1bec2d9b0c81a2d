const GAP = 8;

/**
 * Scrolls what has the focus out from under a bar that the host page keeps on screen (WCAG 2.2, 2.4.11). Bars of which the page
 * tells the height by `--c4s-sticky-top` and `--c4s-sticky-bottom` never come to that.
 */
export function keepInView(target: Element): void {
  const { left, top, bottom, width } = target.getBoundingClientRect();
  const x = left + Math.min(width / 2, 24);
  const bar = barAt(x, top + 1, target) ?? barAt(x, bottom - 1, target);
  if (!bar) return;
  const isAtTop = bar.top + bar.bottom < innerHeight;
  window.scrollBy({ top: isAtTop ? top - bar.bottom - GAP : bottom - bar.top + GAP });
}

/** The fixed or sticky bar of the page that covers a point of an element. */
function barAt(x: number, y: number, target: Element): DOMRect | null {
  const own = outermostHost(target);
  let node = document.elementFromPoint(x, y);
  if (!node || own.contains(node) || node.contains(own)) return null;
  for (; node; node = node.parentElement) {
    if (!['fixed', 'sticky'].includes(getComputedStyle(node).position)) continue;
    const bar = node.getBoundingClientRect();
    return bar.height < innerHeight / 2 ? bar : null;
  }
  return null;
}

function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}
