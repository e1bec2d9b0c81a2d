import type { Position } from './json-positions.js';

/**
 * What most likely went wrong where a text stops being JSON, as the end of a sentence; empty where it cannot be told.
 * @param place - Of the first character that JSON does not allow.
 */
export function jsonHint(text: string, { line, column }: Position): string {
  const json = text.replace(/^\uFEFF/, '');
  const lines = json.split(/\r\n|\r|\n/);
  const rest = [lines[line - 1]?.slice(column - 1) ?? '', ...lines.slice(line)].join('\n');
  const before = [...lines.slice(0, line - 1), lines[line - 1]?.slice(0, column - 1) ?? ''].join('\n');
  const last = before.trimEnd().at(-1) ?? '';
  if (rest.trim() === '') return `: it breaks off; a } or ] is missing at the end`;
  if (/^[“”„«»‘’']/u.test(rest)) return `: use straight quotation marks, " and not ${rest.charAt(0)}`;
  if (/^[}\]]/.test(rest) && last === ',') {
    const comma = before.trimEnd().split('\n').length;
    return `: take the comma away at the end of line ${String(comma)}`;
  }
  if (/^["{[]/.test(rest) && /["}\]\w]/.test(last)) return ': a comma is missing before this';
  if (/^[^\s"{}[\],:]/.test(rest) && last === '"') return ': inside a text a quotation mark is written \\"';
  if (/^"[^"\n]*(?:\n|$)/.test(rest))
    return ': this text does not end in its line; a new line inside a text is written \\n';
  if (/^\w+ *:/.test(rest)) return `: write "${/^\w+/.exec(rest)?.[0] ?? ''}" in quotation marks`;
  if (/^\/[/*]/.test(rest)) return ': JSON has no comments; a field of your own begins with x-';
  return '';
}
