import { fixture } from '@open-wc/testing';
import type { Theme } from '../../ui/theme/theme-controller.js';
import { framed, type WidgetFrame } from '../stories/story-frame.js';

export { framed, WidgetFrame } from '../stories/story-frame.js';

export interface FrameOptions {
  readonly theme?: Theme;
  /** In pixels; 600 by default. */
  readonly width?: number;
  /** As a reader sets it for the page, in pixels; 16 by default. */
  readonly textSize?: number;
}

/** Puts something in a frame on the page of a test. */
export async function showInFrame(
  content: unknown,
  { theme = 'light', width = 600, textSize = 16 }: FrameOptions = {},
): Promise<WidgetFrame> {
  const parent = document.createElement('div');
  parent.style.width = `${String(width)}px`;
  parent.style.padding = '8px';
  parent.style.setProperty('--c4s-font-size', `${String(textSize)}px`);
  parent.style.background = theme === 'dark' ? '#141a21' : '#ffffff';
  return fixture<WidgetFrame>(framed(content, { theme }), { parentNode: parent });
}

/** All elements inside one, through open shadow roots, in document order. */
export function deepElements(root: Element | ShadowRoot): readonly Element[] {
  const children = [...(root instanceof Element ? (root.shadowRoot?.children ?? []) : []), ...root.children];
  return children.flatMap((child) => [child, ...deepElements(child)]);
}

/** The element that has the focus, through open shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Elements that stand out of a frame to the right by more than a pixel, as short descriptions. */
export function overflowing(frame: Element): readonly string[] {
  const edge = frame.getBoundingClientRect().right + 1;
  return deepElements(frame)
    .filter((element) => element.checkVisibility() && !element.closest('.strut, .visually-hidden'))
    .filter((element) => element.getBoundingClientRect().right > edge)
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}
