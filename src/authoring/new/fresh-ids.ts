import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf } from '../files/course-files.js';
import { filesOf, type OpenCourse } from '../files/open-course.js';

/**
 * Makes ids that a course has never had, as far as its files remember: ids in use, replaced ones, and those that translations
 * still speak of, because an id must not come back for something else.
 */
export function freshIds(course: OpenCourse): (wanted: string) => string {
  const taken = new Set<string>();
  for (const { value } of filesOf(course)) {
    for (const node of nodesOf(value)) {
      if (node.field === 'replaces' && typeof node.value === 'string') taken.add(node.value);
      if (node.field === 'id' && typeof node.value === 'string') taken.add(node.value);
    }
  }
  for (const key of translatedKeys(join(course.folder, 'translations'))) taken.add(key.replace(/\..*$/s, ''));
  return (wanted) => {
    const id = freshId(taken, wanted);
    taken.add(id);
    return id;
  };
}

/** The wanted id, or the same with the lowest number, from 2, that nobody has. */
function freshId(taken: ReadonlySet<string>, wanted: string): string {
  const [, stem = wanted, digits] = /^(.*?)(\d+)$/.exec(wanted) ?? [];
  if (!taken.has(wanted)) return wanted;
  for (let number = digits === undefined ? 2 : Number(digits) + 1; ; number++) {
    const id = digits === undefined ? `${stem}-${String(number)}` : `${stem}${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

/** A text as an id: `Find a partner!` gives `find-a-partner`. Empty where no letter is left. */
export function idFrom(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

function translatedKeys(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const keys = /"((?:[^"\\]|\\.)+)"\s*:\s*\{\s*"(?:text|source)"/g;
    return [...readFileSync(join(folder, name), 'utf8').matchAll(keys)].map(([, key = '']) => key);
  });
}
