/** A box around a shape. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many numbers a command of a path takes at a time (SVG 2, 9.3). */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/**
 * A box that holds a path: points, control points, and the whole radius around the end of an arc. It may be larger than the path, never
 * smaller.
 * @returns null where the path cannot be read.
 */
export function pathBox(path: string): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e[-+]?\d[^a-zA-Z]*)*)/g)) {
    const kind = command.toUpperCase();
    const count = COUNTS[kind];
    if (count === undefined) return null;
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number);
    if (kind === 'Z') [x, y] = [startX, startY];
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const part = numbers.slice(at, at + count);
      const [fromX, fromY] = command === kind ? [0, 0] : [x, y];
      const points = pointsOf(kind, part, { x: x - fromX, y: y - fromY });
      for (const point of points) {
        xs.push(fromX + point.x - point.reach, fromX + point.x + point.reach);
        ys.push(fromY + point.y - point.reach, fromY + point.y + point.reach);
      }
      const end = points.at(-1) ?? { x: 0, y: 0 };
      [x, y] = [fromX + end.x, fromY + end.y];
      if (kind === 'M' && at === 0) [startX, startY] = [x, y];
    }
  }
  if (xs.length === 0) return null;
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** How far the line may go beyond the point. */
  readonly reach: number;
}

/** The points of one command; `here` is the place where it begins, from the same origin as its numbers. */
function pointsOf(
  kind: string,
  numbers: readonly number[],
  here: { readonly x: number; readonly y: number },
): readonly Point[] {
  const [first = 0, second = 0] = numbers;
  if (kind === 'H') return [{ x: first, y: here.y, reach: 0 }];
  if (kind === 'V') return [{ x: here.x, y: first, reach: 0 }];
  if (kind === 'A') return [{ x: numbers[5] ?? 0, y: numbers[6] ?? 0, reach: 2 * Math.max(first, second) }];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0, reach: 0 }] : []));
}
