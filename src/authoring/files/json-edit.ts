import { pointerTo } from './course-files.js';
import { jsonRanges } from './json-positions.js';

/**
 * Adds members at the end of a list and leaves every other character of the text as it is.
 * @param text - Valid JSON.
 * @param pointer - The list; it is made where its parent has none.
 * @throws Error where there is neither the list nor an object to put it into.
 */
export function appendTo(text: string, pointer: string, members: readonly unknown[]): string {
  if (members.length === 0) return text;
  const ranges = jsonRanges(text);
  const list = ranges.get(pointer);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (!list) return addField(text, pointer, members);
  if (text[list.start] !== '[') throw new Error(`"${pointer}" is not a list.`);
  let count = 0;
  while (ranges.has(pointerTo(pointer, count))) count += 1;
  const last = ranges.get(pointerTo(pointer, count - 1));
  const step = indentOf(text);
  if (!last) {
    const outer = indentAt(text, list.start);
    const lines = members.map((member) => `${eol}${outer}${step}${pretty(member, outer + step, step, eol)}`);
    return `${text.slice(0, list.start)}[${lines.join(',')}${eol}${outer}]${text.slice(list.end)}`;
  }
  const before = text.slice(0, last.start);
  const ownLine = /\n[ \t]*$/.exec(before)?.[0];
  const added = members.map((member) =>
    ownLine === undefined
      ? `, ${JSON.stringify(member)}`
      : `,${eol}${ownLine.slice(1)}${pretty(member, ownLine.slice(1), step, eol)}`,
  );
  return `${text.slice(0, last.end)}${added.join('')}${text.slice(last.end)}`;
}

/**
 * Adds a field as the last one of the object around it.
 * @param pointer - The new field.
 * @throws Error where there is no such object.
 */
export function addField(text: string, pointer: string, value: unknown): string {
  const cut = pointer.lastIndexOf('/');
  const parent = jsonRanges(text).get(pointer.slice(0, cut));
  if (!parent || text[parent.start] !== '{') throw new Error(`There is nothing at "${pointer.slice(0, cut)}".`);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [outer, step] = [indentAt(text, parent.start), indentOf(text)];
  const body = text.slice(parent.start + 1, parent.end - 1).trimEnd();
  const name = JSON.stringify(
    pointer
      .slice(cut + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
  );
  const field = `${eol}${outer}${step}${name}: ${pretty(value, outer + step, step, eol)}${eol}${outer}`;
  const comma = body.trim() === '' ? '' : ',';
  return `${text.slice(0, parent.start + 1)}${body}${comma}${field}${text.slice(parent.end - 1)}`;
}

/** JSON whose further lines are indented like the line that it begins on. */
function pretty(value: unknown, indent: string, step: string, eol: string): string {
  return JSON.stringify(value, null, step).replaceAll('\n', `${eol}${indent}`);
}

/** What one level is indented by: as in the first line that is, else two spaces. */
function indentOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

/** The white space at the beginning of the line of a place. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
