import type { Element } from '@xmldom/xmldom';
import { contrastOf, parseColor, type Color } from './color.js';
import { pathBox } from './svg-path.js';
import { elementsOf, parseXml } from '../formats/xml.js';

/** A text of a drawing that is too close in colour to what is behind it. */
export interface FaintText {
  readonly text: string;
  /** 1..21 (WCAG 2, contrast ratio). */
  readonly ratio: number;
  readonly wanted: number;
  readonly line: number;
  readonly column: number;
}

/** What can be said about a drawing. */
export interface SvgContrast {
  readonly faint: readonly FaintText[];
  /** Texts of which colour or ground cannot be computed: gradients, patterns, turned groups, half transparent fills, paths behind. */
  readonly unknown: number;
}

/** The ground that the widgets put behind every picture, in both schemes. */
const GROUND: Color = [255, 255, 255];
const LARGE = 24;

interface Style {
  readonly fill: string;
  readonly size: number;
  /** Moved by; null where it is turned, scaled or otherwise not computed. */
  readonly at: readonly [number, number] | null;
  readonly solid: boolean;
}
interface Area {
  readonly color: Color | null;
  covers(x: number, y: number): boolean;
}

/**
 * Contrast of the texts in a drawing (WCAG 1.4.3), by what is painted under the place where each begins.
 * @throws Error where the file is not well-formed XML.
 */
export function svgContrast(svg: string): SvgContrast {
  const document = parseXml(svg);
  const rules = cssRules(svg);
  const areas: Area[] = [];
  const faint: FaintText[] = [];
  let unknown = 0;
  const visit = (element: Element, outer: Style): void => {
    const style = styleOf(element, outer, rules);
    const { localName } = element;
    if (localName === 'defs' || localName === 'style' || localName === 'symbol' || localName === 'clipPath') return;
    if (localName === 'text') {
      const verdict = judge(element, style, areas, rules);
      if (verdict === 'unknown') unknown += 1;
      else if (verdict) faint.push(verdict);
      return;
    }
    const area = areaOf(element, style);
    if (area) areas.push(area);
    for (const child of elementsOf(element)) visit(child, style);
  };
  if (document.documentElement) visit(document.documentElement, { fill: '#000', size: 16, at: [0, 0], solid: true });
  return { faint, unknown };
}

function judge(element: Element, outer: Style, areas: readonly Area[], rules: Rules): FaintText | 'unknown' | null {
  const [first] = elementsOf(element, 'tspan');
  const style = first ? styleOf(first, outer, rules) : outer;
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  if (text === '' || style.fill === 'none') return null;
  const color = style.solid ? parseColor(style.fill) : null;
  if (!color || !style.at) return 'unknown';
  const place = (name: string): number =>
    Number.parseFloat(first?.getAttribute(name) ?? element.getAttribute(name) ?? '0');
  const [x, y] = [place('x') + style.at[0], place('y') + style.at[1] - style.size / 3];
  const behind = [...areas].reverse().find((area) => area.covers(x, y));
  const ground = behind ? behind.color : GROUND;
  if (!ground) return 'unknown';
  const ratio = contrastOf(color, ground);
  const wanted = style.size >= LARGE ? 3 : 4.5;
  if (ratio >= wanted) return null;
  return { text, ratio, wanted, line: element.lineNumber ?? 1, column: element.columnNumber ?? 1 };
}

/** What a shape paints over; null for what paints nothing. A path is taken as the box around it, of unknown colour. */
function areaOf(element: Element, { fill, at, solid }: Style): Area | null {
  if (fill === 'none') return null;
  const number = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0');
  const color = solid ? parseColor(fill) : null;
  if (!at)
    return {
      color: null,
      covers: () => ['rect', 'circle', 'ellipse', 'path', 'polygon'].includes(element.localName ?? ''),
    };
  const [dx, dy] = at;
  switch (element.localName) {
    case 'rect': {
      if (`${element.getAttribute('width') ?? ''}${element.getAttribute('height') ?? ''}`.includes('%'))
        return { color, covers: () => true };
      const [x, y, width, height] = [number('x') + dx, number('y') + dy, number('width'), number('height')];
      return { color, covers: (px, py) => px >= x && px <= x + width && py >= y && py <= y + height };
    }
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = element.localName === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
      const [cx, cy] = [number('cx') + dx, number('cy') + dy];
      return { color, covers: (px, py) => ((px - cx) / rx) ** 2 + ((py - cy) / ry) ** 2 <= 1 };
    }
    case 'path':
    case 'polygon':
      return {
        color: null,
        covers: boxOf(element.getAttribute('d') ?? `M${element.getAttribute('points') ?? ''}`, dx, dy),
      };
    default:
      return null;
  }
}

/** What the box around a path covers: everything where it cannot be read. A line has no inside. */
function boxOf(path: string, dx: number, dy: number): (x: number, y: number) => boolean {
  const box = pathBox(path);
  if (!box) return () => true;
  const { left, top, right, bottom } = box;
  if (left === right || top === bottom) return () => false;
  return (x, y) => x - dx >= left && x - dx <= right && y - dy >= top && y - dy <= bottom;
}

type Rules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The simple rules of a drawing's style sheets: of an element, a class or an id. A media query is not looked into. */
function cssRules(svg: string): Rules {
  const rules = new Map<string, Map<string, string>>();
  for (const [, sheet = ''] of svg.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    const plain = sheet.replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|<!\[CDATA\[|\]\]>/g, '');
    for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) {
        const known = rules.get(selector.trim()) ?? new Map<string, string>();
        for (const [name, value] of declarations(body)) known.set(name, value);
        rules.set(selector.trim(), known);
      }
    }
  }
  return rules;
}

const declarations = (body: string): readonly (readonly [string, string])[] =>
  [...body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()] as const);

function styleOf(element: Element, outer: Style, rules: Rules): Style {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`);
  const own = new Map(declarations(element.getAttribute('style') ?? ''));
  const value = (name: string): string | undefined => {
    const selectors = [`#${element.getAttribute('id') ?? ''}`, ...classes, element.localName ?? ''];
    const ruled = selectors.map((selector) => rules.get(selector)?.get(name)).find((found) => found !== undefined);
    return own.get(name) ?? ruled ?? element.getAttribute(name) ?? undefined;
  };
  const transform = element.getAttribute('transform') ?? '';
  const [, x = '0', y = '0'] = /^\s*translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)\s*$/.exec(transform) ?? [];
  const known = transform === '' || /^\s*translate\([^)]*\)\s*$/.test(transform);
  const opaque = ['opacity', 'fill-opacity'].every((name) => Number.parseFloat(value(name) ?? '1') >= 1);
  return {
    fill: value('fill') ?? outer.fill,
    size: Number.parseFloat(value('font-size') ?? '') || outer.size,
    at: known && outer.at ? [outer.at[0] + Number(x), outer.at[1] + Number(y)] : null,
    solid: outer.solid && opaque,
  };
}
