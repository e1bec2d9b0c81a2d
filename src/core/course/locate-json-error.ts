/**
 * Where a text stops being JSON.
 * @returns Line and column, both from 1.
 */
export function locateJsonError(text: string): { readonly line: number; readonly column: number } {
  return positionOf(text, firstError(text));
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const TOKEN =
  /[ \t\r\n]+|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

/**
 * Offset of the first token that JSON (RFC 8259) does not allow; the end where the text breaks off.
 * Engines word their messages differently and some give no position, so it is found here.
 */
function firstError(text: string): number {
  const open: string[] = [];
  let expected = 'value';
  let offset = 0;
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return offset;
    if (token.trim() !== '') {
      const next = after(token, expected, open);
      if (next === null) return offset;
      expected = next;
    }
    offset += token.length;
  }
  return offset;
}

/** What may follow a token, or null where the token itself is not allowed. */
function after(token: string, expected: string, open: string[]): string | null {
  const closes = token === '}' || token === ']';
  if (closes) {
    const opener = token === '}' ? '{' : '[';
    const allowed = expected === 'separator' || expected === (token === '}' ? 'key or }' : 'value or ]');
    if (!allowed || open.pop() !== opener) return null;
    return open.length === 0 ? 'end' : 'separator';
  }
  if (token === ',') {
    if (expected !== 'separator') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (expected.startsWith('key')) return token.startsWith('"') ? 'colon' : null;
  if (!expected.startsWith('value')) return null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return open.length === 0 ? 'end' : 'separator';
}
