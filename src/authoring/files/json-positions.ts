/** A place in a text file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in a text: offset of its first character, and that behind its last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/y;

/**
 * Where each value of a JSON text stands.
 * @param text - Valid JSON.
 * @returns Ranges by JSON pointer (RFC 6901).
 */
export function jsonRanges(text: string): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  const open: { pointer: string; key: string; index: number; list: boolean; start: number }[] = [];
  let expectsKey = false;
  TOKEN.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = TOKEN.lastIndex, token = TOKEN.exec(text)?.[0]; token !== undefined; token = TOKEN.exec(text)?.[0]) {
    const top = open.at(-1);
    if (token === '}' || token === ']') {
      open.pop();
      if (top) found.set(top.pointer, { start: top.start, end: TOKEN.lastIndex });
    } else if (token === ',') {
      if (top) top.index += 1;
      expectsKey = top?.list === false;
    } else if (token === ':') expectsKey = false;
    else if (token.trim() !== '' && expectsKey && top)
      top.key = String(JSON.parse(token)).replaceAll('~', '~0').replaceAll('/', '~1');
    else if (token.trim() !== '') {
      const pointer = top ? `${top.pointer}/${top.list ? String(top.index) : top.key}` : '';
      found.set(pointer, { start: at, end: TOKEN.lastIndex });
      if (token === '{' || token === '[') open.push({ pointer, key: '', index: 0, list: token === '[', start: at });
      expectsKey = token === '{';
    }
    at = TOKEN.lastIndex;
  }
  return found;
}

/** Line and column of a place in a text. */
export function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Line and column of each value of a JSON text.
 * @param text - Valid JSON.
 * @returns Positions by JSON pointer (RFC 6901).
 */
export function jsonPositions(text: string): ReadonlyMap<string, Position> {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found = new Map<string, Position>();
  for (const [pointer, { start }] of jsonRanges(text)) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    found.set(pointer, { line: low + 1, column: start - (starts[low] ?? 0) + 1 });
  }
  return found;
}
