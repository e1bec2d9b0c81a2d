import type { CourseFiles } from '../../core/ports.js';
import { filesOf, type OpenCourse } from '../course/open-course.js';
import { nodesOf } from '../files/course-files.js';
import { decodeUtf8 } from '../files/utf8.js';

/**
 * Ids that a course has never had, as far as its files remember: none that is in use or replaced, and none that translations still
 * speak of, because an id must not come back for something else.
 */
export class FreshIds {
  readonly #taken: Set<string>;
  /** By an id with a number: the next number that may be free. Numbers are asked for again and again in a long import. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The wanted id, or the same with the lowest number, from 2 or from its own, that nobody has. It is taken from now on. */
  take(wanted: string): string {
    const id = this.#taken.has(wanted) ? this.#numbered(wanted) : wanted;
    this.#taken.add(id);
    return id;
  }

  /** Notes the ids of something that comes into the course. */
  keep(value: unknown): void {
    for (const id of idsIn(value)) this.#taken.add(id);
  }

  #numbered(wanted: string): string {
    const [, stem = wanted, digits] = /^(.*?)(\d+)$/.exec(wanted) ?? [];
    const name = (number: number): string => `${stem}${digits === undefined ? '-' : ''}${String(number)}`;
    const passed: string[] = [];
    let number = digits === undefined ? 2 : Number(digits) + 1;
    while (this.#taken.has(name(number))) {
      passed.push(name(number));
      number = this.#next.get(name(number)) ?? number + 1;
    }
    for (const one of passed) this.#next.set(one, number);
    return name(number);
  }
}

/** The ids that are left to a course. */
export async function freshIdsOf(course: OpenCourse): Promise<FreshIds> {
  const ids = new FreshIds(await translatedIds(course.folder.files));
  for (const { value } of filesOf(course)) ids.keep(value);
  return ids;
}

function* idsIn(value: unknown): Generator<string> {
  for (const node of nodesOf(value))
    if ((node.field === 'id' || node.field === 'replaces') && typeof node.value === 'string') yield node.value;
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

/** Ids that translations speak of, also those that cannot be read as JSON. */
async function translatedIds(files: CourseFiles): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await files.list('translations')) {
    const bytes = path.endsWith('.json') ? await files.read(path) : null;
    const text = bytes ? decodeUtf8(bytes).text : '';
    for (const [, key = ''] of text.matchAll(/"((?:[^"\\]|\\.)+)"\s*:\s*\{\s*"(?:text|source)"/g))
      found.push(key.replace(/\..*$/s, ''));
  }
  return found;
}
