import type { AssessmentItem, Module } from '../../core/course/course.js';
import { courseFileSchema } from '../../core/course/course.schema.js';
import { pointerOf } from '../../core/plug.js';
import type { OpenCourse } from '../course/open-course.js';
import { CourseEdit, fileText } from '../files/course-edit.js';
import { pointerTo } from '../files/course-files.js';
import { schemaBeside } from '../files/schema-address.js';
import { explainIssue } from '../schema/explain-issue.js';
import { freshIdsOf, type FreshIds } from './fresh-ids.js';
import { template, type Json } from './templates.js';

/** What was written. */
export interface Written {
  readonly id: string;
  /** As people read of them. */
  readonly files: readonly string[];
}

/** Adds a lesson at the end of a module, with a file of its own. */
export async function newLesson(
  { folder, file, course, ...rest }: OpenCourse,
  {
    name,
    module,
    blocks,
  }: { readonly name: string; readonly module?: string | undefined; readonly blocks?: readonly Json[] },
): Promise<Written> {
  const last = course.modules.length - 1;
  const index = module === undefined ? last : course.modules.findIndex(({ id }) => id === module);
  const home = course.modules[index];
  if (!home) throw new Error(`The course has no module "${String(module)}".`);
  const fresh = await freshIdsOf({ folder, file, course, ...rest });
  const before = /^l\d+$/.test(home.lessons[0]?.id ?? '') ? '' : `${home.id}-`;
  const id = fresh.take(`${before}l${String(home.lessons.length + 1)}`);
  const src = `lessons/${id}.json`;
  if ((await folder.files.size(src)) !== null) throw new Error(`${folder.labelOf(src)} is there already.`);
  const start = blocks ?? [{ ...template('block', 'text'), text: 'Begin with a situation that your learners know.' }];
  const numbered = start.map((block, place) => ({ ...block, id: fresh.take(`${id}-b${String(place + 1)}`) }));
  const edit = new CourseEdit(folder.files);
  edit.write(src, fileText({ ...schemaBeside(file.value, 'lesson', src), id, blocks: numbered }));
  const entry = { id, name, timeRequired: 'PT20M', src };
  edit.append(file, pointerTo(pointerTo('/modules', index), 'lessons'), [entry]);
  await edit.commit();
  return { id, files: [src, file.path].map(folder.labelOf) };
}

/** Adds a block at the end of a lesson. */
export async function newBlock(
  course: OpenCourse,
  { type, into }: { readonly type: string; readonly into: string },
): Promise<Written> {
  return addBlock(course, template('block', type), into);
}

async function addBlock(course: OpenCourse, block: Json, into: string): Promise<Written> {
  const { folder } = course;
  const lesson = course.lessons.find(({ id }) => id === into);
  if (!lesson) {
    const known = [...course.lessons, ...course.course.modules].map(({ id }) => id);
    throw new Error(
      `There is no "${into}" in this course to write into. There are: ${[...new Set(known)].join(', ')}.`,
    );
  }
  const fresh = await freshIdsOf(course);
  const id = fresh.take(`${into}-b${String(lesson.blocks.length + 1)}`);
  const { item } = block;
  const inner = typeof item === 'object' && item !== null ? { item: { ...item, id: fresh.take(`q-${into}-1`) } } : {};
  const edit = new CourseEdit(folder.files);
  edit.append(lesson.file, `${lesson.pointer}/blocks`, [{ ...block, id, ...inner }]);
  await edit.commit();
  return { id, files: [folder.labelOf(lesson.file.path)] };
}

/**
 * Adds a question from the template of its type: at the end of the test of a module (by the id of either), or as practice at the end of
 * a lesson. A module without a test gets one.
 */
export async function newItem(
  course: OpenCourse,
  { type, into }: { readonly type: string; readonly into: string },
): Promise<Written> {
  const content = template('item', type);
  if (indexOf(course, into) < 0) return addBlock(course, { id: '', type: 'check', item: content }, into);
  const [item] = await addItems(course, [{ ...content, id: '', interaction: type }], into);
  return { id: item?.id ?? '', files: [course.folder.labelOf(course.file.path)] };
}

/**
 * Adds questions at the end of the test of a module, all or none. A module without a test gets one.
 * @param items - Each keeps its id where nothing else has had it; without one it gets one.
 * @param into - Id of the module or of its test.
 * @returns The questions with the ids that they have now.
 * @throws Error where the course has no such module, or may not have so many questions.
 */
export async function addItems<T extends Pick<AssessmentItem, 'id' | 'interaction'>>(
  course: OpenCourse,
  items: readonly T[],
  into: string,
): Promise<readonly T[]> {
  const { folder, file } = course;
  const index = indexOf(course, into);
  const module = course.course.modules[index];
  if (!module) throw new Error(`The course has no module "${into}".`);
  const fresh = await freshIdsOf(course);
  const edit = new CourseEdit(folder.files);
  const pointer = `${pointerTo('/modules', index)}/assessment`;
  if (!module.assessment)
    edit.addField(file, pointer, { id: fresh.take(`${module.id}-test`), name: 'Test', items: [] });
  const numbered = items.map((item, place) => withId(item, { place, module, fresh }));
  edit.append(file, `${pointer}/items`, numbered);
  assertFits(course, edit.textOf(file));
  await edit.commit();
  return numbered;
}

/** Nothing is written by which the course could not be opened any more. */
function assertFits({ file }: OpenCourse, text: string): void {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const [issue] = courseFileSchema.safeParse(value).error?.issues ?? [];
  if (!issue) return;
  const { path, message } = explainIssue(issue, value, () => null);
  throw new Error(`${file.label} cannot take this in: ${message} (${pointerOf(path)}) Nothing was written.`);
}

function withId<T extends { readonly id: string }>(
  item: T,
  { place, module, fresh }: { readonly place: number; readonly module: Module; readonly fresh: FreshIds },
): T {
  const next = (module.assessment?.items.length ?? 0) + place + 1;
  const id = fresh.take(item.id === '' ? `q-${module.id}-${String(next)}` : item.id);
  fresh.keep(item);
  return { ...item, id };
}

const indexOf = ({ course }: OpenCourse, into: string): number =>
  course.modules.findIndex(({ id, assessment }) => id === into || assessment?.id === into);
