import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf, pointerTo, type JsonFile } from './course-files.js';

const ENTITIES = new Set(['modules', 'lessons', 'outcomes', 'blocks', 'items', 'item', 'assessment', 'glossary']);
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['teaches', 'outcomes'],
  ['assesses', 'outcomes'],
  ['lesson', 'lessons'],
]);
const FILES = new Set(['src', 'poster', 'emblem', 'href']);

/** Reports ids that stand twice in a course, references to what is not there, and headings out of order, over all its files. */
export function checkReferences(folder: string, files: readonly JsonFile[]): void {
  const ids = collectIds(files);
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (typeof value !== 'string') continue;
      const wanted = REFERENCES.get(field);
      if (wanted !== undefined && ids.get(value) !== wanted) {
        file.report('error', 'dangling-reference', pointer, `No member of "${wanted}" has the id "${value}".`);
      }
      if (FILES.has(field)) checkFile(folder, file, pointer, value);
      if (skipsHeading(value))
        file.report('warning', 'heading-order', pointer, 'A heading is more than one level below the one before it.');
      for (const [, term = ''] of value.matchAll(/\]\(glossary:([^)\s]+)\)/g)) {
        if (ids.get(term) !== 'glossary')
          file.report('error', 'dangling-reference', pointer, `The glossary has no term with the id "${term}".`);
      }
    }
  }
}

function collectIds(files: readonly JsonFile[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const places = new Map<string, string>();
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (!ENTITIES.has(field) || typeof value !== 'object' || value === null) continue;
      const id: unknown = Reflect.get(value, 'id');
      if (typeof id !== 'string') continue;
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, `${file.path}${pointer}`);
        kinds.set(id, field);
      } else file.report('error', 'duplicate-id', pointerTo(pointer, 'id'), `"${id}" is already the id of ${first}.`);
    }
  }
  return kinds;
}

function checkFile(folder: string, file: JsonFile, pointer: string, address: string): void {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return;
  const path = decodeURI(address.replace(/[?#].*$/, ''));
  if (!existsSync(join(folder, path))) {
    file.report('error', 'missing-file', pointer, `There is no file "${path}" in the course.`);
  }
}

/** Whether a text goes from a heading to one that is more than one level deeper (WCAG 1.3.1). */
function skipsHeading(text: string): boolean {
  const levels = [...text.matchAll(/^ {0,3}(#{1,6})[ \t]/gm)].map(([, marks = '']) => marks.length);
  return levels.some((level, index) => level - (levels[index - 1] ?? level) > 1);
}
