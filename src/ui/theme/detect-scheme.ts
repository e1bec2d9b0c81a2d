import { readColor } from './color.js';

export type Scheme = 'light' | 'dark';

const DARK_BELOW = 0.18;

/**
 * Whether the page around an element is light or dark (docs/on-a-page.md): by its declared `color-scheme`, else by the first
 * background behind the element, else by its text colour.
 */
export function detectScheme(element: Element): Scheme {
  const declared = getComputedStyle(element).colorScheme.split(/\s+/);
  const [light, dark] = [declared.includes('light'), declared.includes('dark')];
  if (dark && !light) return 'dark';
  if (dark && light) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return schemeBehind(element);
}

function schemeBehind(element: Element): Scheme {
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    const color = readColor(style.backgroundColor);
    if (color && color.alpha >= 0.5) return color.luminance < DARK_BELOW ? 'dark' : 'light';
    if (style.backgroundImage !== 'none') {
      const text = readColor(style.color);
      return text && text.luminance > 0.5 ? 'dark' : 'light';
    }
  }
  return 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
