import { ENTITY_FIELDS } from '../../core/course/entities.js';
import type { CourseFiles } from '../../core/ports.js';
import { strangeLinks } from './check-media.js';
import { nodesOf, pointerTo, type JsonFile } from '../files/course-files.js';

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['teaches', 'outcomes'],
  ['assesses', 'outcomes'],
  ['lesson', 'lessons'],
]);
/** Texts of one line, where no list can begin. */
const INLINE = /(?:title|name|label)(?:\/text)?$/;
const FILES = new Set(['src', 'poster', 'emblem', 'href']);

/** What the ids of a course stand for: the name of the list that holds each. */
export type KnownIds = ReadonlyMap<string, string>;

/**
 * Reports ids that stand twice in a course, references to what is not there, dead links and headings out of order.
 * @returns The ids, for texts in other languages.
 */
export async function checkReferences(home: CourseFiles, files: readonly JsonFile[]): Promise<KnownIds> {
  const ids = collectIds(files);
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (typeof value !== 'string') continue;
      const wanted = REFERENCES.get(field);
      if (wanted !== undefined && ids.get(value) !== wanted)
        file.report('error', 'dangling-reference', pointer, `No member of "${wanted}" has the id "${value}".`);
      if (FILES.has(field)) await checkFile(home, file, pointer, value);
      await checkText(home, file, { pointer, text: value }, ids);
    }
  }
  return ids;
}

/** Reports what a text (CommonMark) points to and what is not there, headings that skip a level, and years that start a list. */
export async function checkText(
  home: CourseFiles,
  file: JsonFile,
  { pointer, text }: { readonly pointer: string; readonly text: string },
  ids: KnownIds,
): Promise<void> {
  if (skipsHeading(text))
    file.report('warning', 'heading-order', pointer, 'A heading is more than one level below the one before it.');
  const year = INLINE.test(pointer) ? undefined : /^ {0,3}(\d{3,9}[.)])[ \t]/m.exec(text)?.[1];
  if (year !== undefined) {
    const message = `A line begins with "${year}", which starts a numbered list. Where it is a year, put another word first.`;
    file.report('warning', 'accidental-list', pointer, message);
  }
  for (const strange of strangeLinks(text)) {
    const known = 'https:, mailto:, tel:, glossary:, #c4s/lesson/ID, or a file of the course';
    file.report(
      'error',
      'dead-link',
      pointer,
      `A link begins with "${strange}:", which leads nowhere. Known: ${known}.`,
    );
  }
  for (const [, target = ''] of text.matchAll(/\]\(\s*<?([^)\s>]+)/g)) {
    const term = /^glossary:(.*)$/.exec(target)?.[1];
    const lesson = /^#c4s\/lesson\/([^/]+)/.exec(target)?.[1];
    if (term !== undefined && ids.get(term) !== 'glossary')
      file.report('error', 'dangling-reference', pointer, `The glossary has no term with the id "${term}".`);
    else if (lesson !== undefined && ids.get(lesson) !== 'lessons')
      file.report('error', 'dead-link', pointer, `The link "${target}" leads to no lesson of this course.`);
    else if (term === undefined && !isElsewhere(target) && (await home.size(pathOf(target))) === null)
      file.report('error', 'dead-link', pointer, `The link leads to "${target}", which is not in the course.`);
  }
}

function collectIds(files: readonly JsonFile[]): KnownIds {
  const kinds = new Map<string, string>();
  const places = new Map<string, string>();
  const replaced: { readonly id: string; readonly file: JsonFile; readonly pointer: string }[] = [];
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (field === 'replaces' && typeof value === 'string') replaced.push({ id: value, file, pointer });
      if (!ENTITY_FIELDS.has(field) || typeof value !== 'object' || value === null) continue;
      const id: unknown = Reflect.get(value, 'id');
      if (typeof id !== 'string') continue;
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, `${file.label}${pointer}`);
        kinds.set(id, field);
      } else file.report('error', 'duplicate-id', pointerTo(pointer, 'id'), `"${id}" is already the id of ${first}.`);
    }
  }
  checkReplaced(replaced, places);
  return kinds;
}

/** An id that something replaces is gone for good: it neither lives on nor has two heirs. */
function checkReplaced(
  replaced: readonly { readonly id: string; readonly file: JsonFile; readonly pointer: string }[],
  places: ReadonlyMap<string, string>,
): void {
  const heirs = new Set<string>();
  for (const { id, file, pointer } of replaced) {
    const place = places.get(id);
    if (place !== undefined)
      file.report('error', 'reused-id', pointer, `"${id}" is replaced here and is still the id of ${place}.`);
    if (heirs.has(id)) file.report('error', 'reused-id', pointer, `"${id}" is replaced in two places.`);
    heirs.add(id);
  }
}

async function checkFile(home: CourseFiles, file: JsonFile, pointer: string, address: string): Promise<void> {
  if (isElsewhere(address) || (await home.size(pathOf(address))) !== null) return;
  file.report('error', 'missing-file', pointer, `There is no file "${pathOf(address)}" in the course.`);
}

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/|\/|#)/i.test(address);

function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether a text goes from a heading to one that is more than one level deeper (WCAG 1.3.1). */
function skipsHeading(text: string): boolean {
  const levels = [...text.matchAll(/^ {0,3}(#{1,6})[ \t]/gm)].map(([, marks = '']) => marks.length);
  return levels.some((level, index) => level - (levels[index - 1] ?? level) > 1);
}
