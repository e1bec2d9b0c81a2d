import { parseJson } from '../../core/course/parse-json.js';
import type { CourseFolder } from './course-folder.js';
import { jsonPositions, positionIn, type Position } from './json-positions.js';
import { jsonHint } from './json-hint.js';
import { decodeUtf8 } from './utf8.js';

/** One thing that an author should know. */
export interface Finding {
  /** A note says what could not be checked. */
  readonly level: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
}

/** A file of a course that could be read as JSON. */
export interface JsonFile {
  /** Relative to the folder of the course. */
  readonly path: string;
  /** How it is called where people read of it. */
  readonly label: string;
  readonly text: string;
  readonly value: unknown;
  /** In bytes. */
  readonly size: number;
  /** Notes a finding at the value that the pointer names, or at the nearest one around it. */
  report(level: Finding['level'], code: string, pointer: string, message: string): void;
}

/** A pointer with one more step, escaped by RFC 6901. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * Reads one file.
 * @param findings - Gets what is wrong with it.
 * @returns null where it is not there or not JSON.
 */
export async function openJson(
  { files, labelOf }: CourseFolder,
  path: string,
  findings: Finding[],
): Promise<JsonFile | null> {
  const label = labelOf(path);
  const refuse = (code: string, message: string, place: Position = { line: 1, column: 1 }): null => {
    findings.push({ level: 'error', code, file: label, ...place, pointer: '', message });
    return null;
  };
  const bytes = await files.read(path);
  if (!bytes) return refuse('missing-file', 'There is no such file.');
  const { text, isUtf8 } = decodeUtf8(bytes);
  if (!isUtf8) {
    const place = positionIn(text, text.indexOf('\uFFFD'));
    return refuse('not-utf-8', 'Letters are not saved as UTF-8 here: save the file with the encoding UTF-8.', place);
  }
  const json = await parseJson(text, label);
  if (!json.ok) {
    const { error } = json;
    if (error.code !== 'not-json') return refuse(error.code, 'This is not the JSON that a course is written in.');
    const place = { line: error.line, column: error.column };
    return refuse('not-json', `Here the text stops being JSON${jsonHint(text, place)}.`, place);
  }
  let positions: ReadonlyMap<string, Position> | undefined;
  return {
    path,
    label,
    text,
    value: json.value,
    size: bytes.length,
    report(level, code, pointer, message) {
      positions ??= jsonPositions(text);
      let known = pointer;
      while (known !== '' && !positions.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      const { line, column } = positions.get(known) ?? { line: 1, column: 1 };
      findings.push({ level, code, file: label, line, column, pointer, message });
    },
  };
}

/** A value inside a file, with its place. */
export interface JsonNode {
  readonly pointer: string;
  /** Name of the field that holds it; a member of a list has the name of the list. */
  readonly field: string;
  readonly value: unknown;
}

/** All values of a file, parents first. Keys that begin with `x-` are the author's own and left out. */
export function* nodesOf(value: unknown, pointer = '', field = ''): Generator<JsonNode> {
  yield { pointer, field, value };
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* nodesOf(member, pointerTo(pointer, index), field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (!key.startsWith('x-')) yield* nodesOf(member, pointerTo(pointer, key), key);
    }
  }
}
