/** A point of a picture, in its pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * An area of a picture in its pixels, with the shapes and coordinates of QTI: `rect` left, top, right, bottom; `circle` centre x,
 * centre y, radius; `poly` x and y of each corner.
 */
export interface Spot {
  readonly id: string;
  readonly shape: 'rect' | 'circle' | 'poly';
  readonly coords: readonly number[];
}

/** Where the mark of a spot stands. `room`: how far it is from there to the edge of the spot; not above 0 where it is all covered. */
export interface Anchor extends Point {
  readonly room: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Steps in which a spot is searched for the place of its mark, in each direction. Even, so that the middle is one of the places. */
const STEPS = 24;
/** By so much a point on an edge may come out beside it. */
const ROUNDING = 1e-9;

/** Whether there are as many coordinates as the shape needs, and they enclose something. */
export function isShape({ shape, coords }: Omit<Spot, 'id'>): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  switch (shape) {
    case 'rect':
      return coords.length === 4 && a < c && b < d;
    case 'circle':
      return coords.length === 3 && c > 0;
    case 'poly':
      return coords.length % 2 === 0 && !isLine(cornersOf(coords));
  }
}

/** Whether all of a spot lies within a picture of this size. */
export function isSpotWithin(
  spot: Spot,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const { left, top, right, bottom } = boxOf(spot);
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** The spot at a point: where some overlap, the first in order. Edges belong to a spot. */
export function spotAt<S extends Spot>(spots: readonly S[], point: Point): S | undefined {
  return spots.find((spot) => depthIn(spot, point) >= -ROUNDING);
}

/** How deep in a spot a point lies, in pixels of the picture; below 0 outside. */
export function depthIn({ shape, coords }: Spot, { x, y }: Point): number {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  switch (shape) {
    case 'rect':
      return Math.min(x - a, c - x, y - b, d - y);
    case 'circle':
      return c - Math.hypot(x - a, y - b);
    case 'poly':
      return depthInPolygon(cornersOf(coords), { x, y });
  }
}

/**
 * For each spot the place of its mark, clear of the spots before it, which lie on top.
 * @param room - That is enough around a mark. With as much, or as much as there is, the mark stands as far to the upper left as it can, and
 * hides little of what is in the middle.
 */
export function anchorsOf(spots: readonly Spot[], room = Infinity): readonly Anchor[] {
  return spots.map((spot, index) => anchorOf(spot, spots.slice(0, index), room));
}

/**
 * Whether a finger can tell spots from one another: each holds a box around its mark, or boxes around the marks keep a distance.
 * @param scale - Pixels of the page for one of the picture.
 * @param size - Side of a box, and `gap` what stays between two, in pixels of the page.
 */
export function areApart(
  anchors: readonly Anchor[],
  { scale, size, gap }: { readonly scale: number; readonly size: number; readonly gap: number },
): boolean {
  const isLarge = ({ room }: Anchor): boolean => 2 * room * scale >= size;
  const isFar = (one: Anchor, other: Anchor): boolean =>
    Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) * scale >= size + gap;
  return anchors.every((one, index) =>
    anchors.slice(index + 1).every((other) => (isLarge(one) && isLarge(other)) || isFar(one, other)),
  );
}

/** The corners of a polygon. */
export function cornersOf(coords: readonly number[]): readonly Point[] {
  return coords.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: coords[index + 1] ?? 0 }] : []));
}

/** Width or height of a spot, whichever is more, in pixels of the picture. */
export function lengthOf(spot: Spot): number {
  const { left, top, right, bottom } = boxOf(spot);
  return Math.max(right - left, bottom - top);
}

function boxOf({ shape, coords }: Spot): Box {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  switch (shape) {
    case 'rect':
      return { left: a, top: b, right: c, bottom: d };
    case 'circle':
      return { left: a - c, top: b - c, right: a + c, bottom: b + c };
    case 'poly': {
      const corners = cornersOf(coords);
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}

/** Whether all corners stand on one line, as fewer than three always do. */
function isLine([first, ...rest]: readonly Point[]): boolean {
  const away = rest.map(({ x, y }) => ({ x: x - (first?.x ?? 0), y: y - (first?.y ?? 0) }));
  return away.every((one) => away.every((other) => Math.abs(one.x * other.y - one.y * other.x) < ROUNDING));
}

/** By the even-odd rule, as SVG's `fill-rule: evenodd` paints. */
function depthInPolygon(corners: readonly Point[], { x, y }: Point): number {
  let isInside = false;
  let distance = Infinity;
  for (const [index, one] of corners.entries()) {
    const other = corners[(index + 1) % corners.length] ?? one;
    distance = Math.min(distance, distanceTo(one, other, { x, y }));
    if (one.y > y !== other.y > y && x < one.x + ((y - one.y) * (other.x - one.x)) / (other.y - one.y))
      isInside = !isInside;
  }
  return isInside ? distance : -distance;
}

function distanceTo(one: Point, other: Point, { x, y }: Point): number {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const along = ((x - one.x) * dx + (y - one.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - one.x - share * dx, y - one.y - share * dy);
}

function anchorOf(spot: Spot, before: readonly Spot[], enough: number): Anchor {
  const { left, top, right, bottom } = boxOf(spot);
  const places = Array.from({ length: (STEPS + 1) ** 2 }, (_, step): Anchor => {
    const [column, row] = [step % (STEPS + 1), Math.floor(step / (STEPS + 1))];
    const point = { x: left + ((right - left) * column) / STEPS, y: top + ((bottom - top) * row) / STEPS };
    return { ...point, room: Math.min(depthIn(spot, point), ...before.map((other) => -depthIn(other, point))) };
  });
  const least = Math.min(enough, Math.max(...places.map(({ room }) => room)) - ROUNDING);
  const away = ({ x, y }: Point): number => Math.hypot(x - left, y - top);
  return places.filter(({ room }) => room >= least).reduce((best, place) => (away(place) < away(best) ? place : best));
}
