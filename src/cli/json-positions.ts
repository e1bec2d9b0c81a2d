/** A place in a text file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/y;

/**
 * Where each value of a JSON text begins.
 * @param text - Valid JSON.
 * @returns Positions by JSON pointer (RFC 6901).
 */
export function jsonPositions(text: string): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const open: { pointer: string; key: string; index: number; list: boolean }[] = [];
  let line = 1;
  let lineStart = 0;
  let expectsKey = false;
  TOKEN.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = TOKEN.lastIndex, token = TOKEN.exec(text)?.[0]; token !== undefined; token = TOKEN.exec(text)?.[0]) {
    const top = open.at(-1);
    if (token.trim() === '') {
      line += token.split('\n').length - 1;
      if (token.includes('\n')) lineStart = at + token.lastIndexOf('\n') + 1;
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (top) top.index += 1;
      expectsKey = top?.list === false;
    } else if (token === ':') expectsKey = false;
    else if (expectsKey && top) top.key = String(JSON.parse(token)).replaceAll('~', '~0').replaceAll('/', '~1');
    else {
      const pointer = top ? `${top.pointer}/${top.list ? String(top.index) : top.key}` : '';
      found.set(pointer, { line, column: at - lineStart + 1 });
      if (token === '{' || token === '[') open.push({ pointer, key: '', index: 0, list: token === '[' });
      expectsKey = token === '{';
    }
    at = TOKEN.lastIndex;
  }
  return found;
}
