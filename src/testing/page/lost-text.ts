import { deepElements } from '../harnesses/widget-frame.js';

const PIXEL = 1.5;

/**
 * Texts of a frame that a reader would lose: beyond its edges, cut off by something that hides its overflow, or spilled out of the
 * box they stand in. As short descriptions; empty where nothing is lost. What is hidden for the eye on purpose does not count.
 */
export function lostText(frame: Element): readonly string[] {
  return deepElements(frame)
    .filter((element) => element.checkVisibility() && !element.closest('.strut, .visually-hidden, svg, select, style'))
    .flatMap((element) => [...faultsOf(element), ...spilledFrom(element, frame)]);
}

function faultsOf(element: Element): readonly string[] {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const across = hides(overflowX) && element.scrollWidth > element.clientWidth + PIXEL;
  const along = hides(overflowY) && element.scrollHeight > element.clientHeight + PIXEL;
  return (across || along) && !(element instanceof HTMLInputElement)
    ? [`${named(element)} cuts off what is in it`]
    : [];
}

function spilledFrom(element: Element, frame: Element): readonly string[] {
  const box = boxAround(element);
  const outer = frame.getBoundingClientRect();
  const inner = box.getBoundingClientRect();
  const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
  const isLost = ({ left, right, top, bottom, height }: DOMRect): boolean => {
    const middle = (top + bottom) / 2;
    return (
      right > Math.min(outer.right, inner.right) + PIXEL ||
      left < Math.max(outer.left, inner.left) - PIXEL ||
      middle + height / 4 > inner.bottom + PIXEL ||
      middle - height / 4 < inner.top - PIXEL
    );
  };
  return texts.some((text) => rectsOf(text).some(isLost)) ? [`${named(element)} spills out of ${named(box)}`] : [];
}

function rectsOf(text: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** The nearest box that text is laid out in. */
function boxAround(element: Element): Element {
  let box = element;
  while (/^(inline|contents)$/.test(getComputedStyle(box).display) && box.parentElement) box = box.parentElement;
  return box;
}

const named = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`;
