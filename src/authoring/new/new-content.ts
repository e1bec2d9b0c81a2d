import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pointerTo } from '../files/course-files.js';
import { freshIds, idFrom } from './fresh-ids.js';
import { addField, appendTo } from '../files/json-edit.js';
import type { OpenCourse } from '../files/open-course.js';
import { schemaBeside } from '../files/schema-address.js';
import { shipped } from '../files/package-files.js';
import { BLOCKS, FILES, ITEMS } from './templates.generated.js';

type Json = Readonly<Record<string, unknown>>;

/** What was written. */
export interface Written {
  readonly id: string;
  readonly files: readonly string[];
}

/** Names of the types that there is a template for. */
export const blockTypes = (): readonly string[] => [...BLOCKS.keys()];
export const itemTypes = (): readonly string[] => [...ITEMS.keys()];

/** The example of the authoring guide: `course`, `lesson`, or a type. */
function template(kind: ReadonlyMap<string, string>, name: string): Json {
  const text = kind.get(name);
  if (text === undefined) throw new Error(`There is no type "${name}". There are: ${[...kind.keys()].join(', ')}.`);
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Writes a course of one lesson and one question into a new folder.
 * @throws Error where the folder has a course already.
 */
export function newCourse(
  folder: string,
  { name, language, id }: { readonly name: string; readonly language: string; readonly id?: string | undefined },
): Written {
  const [path, lesson] = [join(folder, 'course.json'), join(folder, 'lessons/l1.json')];
  for (const file of [path, lesson]) if (existsSync(file)) throw new Error(`${file} is there already.`);
  const iri = id ?? `https://example.org/courses/${idFrom(name) || 'course'}`;
  const schemas = copySchemas(folder);
  const schema = (file: string, steps: string): Json =>
    schemas ? { $schema: `${steps}schemas/${file}.v1.schema.json` } : {};
  const course = {
    ...schema('course', './'),
    ...template(FILES, 'course'),
    id: iri,
    inLanguage: language,
    availableLanguage: [language],
    name,
  };
  write(path, course);
  write(lesson, { ...schema('lesson', '../'), ...template(FILES, 'lesson') });
  return { id: iri, files: [path, lesson] };
}

/** Adds a lesson at the end of a module, with a file of its own. */
export function newLesson(
  course: OpenCourse,
  {
    name,
    module,
    blocks,
  }: { readonly name: string; readonly module?: string | undefined; readonly blocks?: readonly Json[] },
): Written {
  const index =
    module === undefined
      ? course.course.modules.length - 1
      : course.course.modules.findIndex(({ id }) => id === module);
  const home = course.course.modules[index];
  if (!home) throw new Error(`The course has no module "${String(module)}".`);
  const fresh = freshIds(course);
  const id = fresh(
    `${/^l\d+$/.test(home.lessons[0]?.id ?? '') ? '' : `${home.id}-`}l${String(home.lessons.length + 1)}`,
  );
  const src = `lessons/${id}.json`;
  const path = join(course.folder, src);
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  const start = blocks ?? [{ ...template(BLOCKS, 'text'), text: 'Begin with a situation that your learners know.' }];
  const head = schemaBeside(course.file.value, 'lesson', src);
  const numbered = start.map((block, place) => ({ ...block, id: fresh(`${id}-b${String(place + 1)}`) }));
  write(path, { ...head, id, blocks: numbered });
  const entry = { id, name, timeRequired: 'PT20M', src };
  edit(course.file.path, pointerTo(pointerTo('/modules', index), 'lessons'), entry);
  return { id, files: [path, course.file.path] };
}

/** Adds a block at the end of a lesson. */
export function newBlock(
  course: OpenCourse,
  { type, into }: { readonly type: string; readonly into: string },
): Written {
  const block = template(BLOCKS, type);
  return addBlock(course, block, into);
}

function addBlock(course: OpenCourse, block: Json, into: string): Written {
  const lesson = course.lessons.find(({ id }) => id === into);
  if (!lesson) {
    const known = [...course.lessons, ...course.course.modules].map(({ id }) => id);
    throw new Error(
      `There is no "${into}" in this course to write into. There are: ${[...new Set(known)].join(', ')}.`,
    );
  }
  const fresh = freshIds(course);
  const id = fresh(`${into}-b${String(lesson.blocks.length + 1)}`);
  const { item } = block;
  const inner = typeof item === 'object' && item !== null ? { item: { ...item, id: fresh(`q-${into}-1`) } } : {};
  edit(lesson.file.path, `${lesson.pointer}/blocks`, { ...block, id, ...inner });
  return { id, files: [lesson.file.path] };
}

/**
 * Adds a question: at the end of the test of a module (by the id of either), or as practice at the end of a lesson. A module without
 * a test gets one.
 * @param item - The template of its type where it is not given; it keeps its id where nothing else has had it.
 */
export function newItem(
  course: OpenCourse,
  { type, into, item }: { readonly type: string; readonly into: string; readonly item?: Json },
): Written {
  const { modules } = course.course;
  const index = modules.findIndex(({ id, assessment }) => id === into || assessment?.id === into);
  const module = modules[index];
  const content = item ?? template(ITEMS, type);
  if (!module) return addBlock(course, { id: '', type: 'check', item: content }, into);
  const pointer = `${pointerTo('/modules', index)}/assessment`;
  const fresh = freshIds(course);
  if (!module.assessment) {
    const text = readFileSync(course.file.path, 'utf8');
    writeFileSync(
      course.file.path,
      addField(text, pointer, { id: fresh(`${module.id}-test`), name: 'Test', items: [] }),
    );
  }
  const numbered = `q-${module.id}-${String((module.assessment?.items.length ?? 0) + 1)}`;
  const id = fresh(typeof item?.id === 'string' && item.id !== '' ? item.id : numbered);
  edit(course.file.path, `${pointer}/items`, { ...content, id });
  return { id, files: [course.file.path] };
}

/** Puts the schemas beside a course, so that editors need no network. @returns Whether there are any. */
function copySchemas(folder: string): boolean {
  const from = shipped('content-schema');
  if (from) cpSync(from, join(folder, 'schemas'), { recursive: true, filter: (path) => !path.includes('fixtures') });
  return from !== null;
}

function edit(path: string, pointer: string, member: unknown): void {
  writeFileSync(path, appendTo(readFileSync(path, 'utf8'), pointer, member));
}

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
