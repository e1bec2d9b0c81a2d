import { deepElements } from '../harnesses/widget-frame.js';

/** Finds elements as people see the page: through all open shadow roots, in the order of the document. */
export function deepAll(root: Element, selector: string): HTMLElement[] {
  return deepElements(root).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(selector),
  );
}

/** The first element that matches, through all open shadow roots. Throws where there is none: the test is wrong then. */
export function deepOne(root: Element, selector: string): HTMLElement {
  const [found] = deepAll(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The visible words of an element and of everything in it, in one line. */
export function words(root: Node): string {
  return collect(root).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLElement && (node.hidden || node.localName === 'style' || node.classList.contains('strut')))
    return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return node.assignedNodes().map(collect).join('');
  const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const text = [...root.childNodes].map(collect).join('');
  return node instanceof HTMLElement && !standsInline(node) ? ` ${text} ` : text;
}

/** Words for screen readers alone are taken out of the flow, but stand in the sentence. */
function standsInline(element: HTMLElement): boolean {
  const { display, position } = getComputedStyle(element);
  return position === 'absolute' || display.startsWith('inline') || display === 'contents';
}
