import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Block, Course } from '../../core/course/course.js';
import { courseFileSchema, lessonFileSchema } from '../../core/course/course.schema.js';
import { parseCourse, SCHEMA_MAJOR } from '../../core/course/parse-course.js';
import { checkSchema } from '../check/check-schema.js';
import { openJson, pointerTo, type Finding, type JsonFile } from './course-files.js';

/** A lesson with the place where its blocks stand: a file of its own, or the course file. */
export interface LessonSource {
  readonly id: string;
  readonly name: string;
  readonly file: JsonFile;
  /** Of the file, relative to the course folder; null for a lesson inside the course file. */
  readonly src: string | null;
  /** Pointer to the lesson in its file. */
  readonly pointer: string;
  readonly blocks: readonly Block[];
}

/** A course whose course file fits the schema; lessons that could not be read are left out. */
export interface OpenCourse {
  readonly folder: string;
  readonly file: JsonFile;
  readonly course: Course;
  readonly lessons: readonly LessonSource[];
}

/** The files of a course, each once. */
export function filesOf({ file, lessons }: OpenCourse): readonly JsonFile[] {
  return [file, ...lessons.filter(({ src }) => src !== null).map((lesson) => lesson.file)];
}

/** The course file that a path means: the file itself, or `course.json` in a folder. */
export function courseFileOf(path: string): { readonly folder: string; readonly name: string } {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? { folder: dirname(path), name: basename(path) } : { folder: path, name: 'course.json' };
}

/**
 * Reads a course.
 * @param place - Its folder or its course file.
 * @param findings - Gets what is wrong with the files.
 * @returns null where the course file cannot be read.
 */
export async function openCourse(place: string, findings: Finding[]): Promise<OpenCourse | null> {
  const { folder, name } = courseFileOf(place);
  const path = join(folder, name);
  if (!existsSync(path)) {
    const message = 'There is no course here: name its folder, or its course file.';
    findings.push({ level: 'error', code: 'missing-file', file: path, line: 1, column: 1, pointer: '', message });
    return null;
  }
  const file = await openJson(path, findings);
  if (!file || !checkVersion(file) || !checkSchema(file, '', courseFileSchema, file.value)) return null;
  const course = courseFileSchema.parse(file.value);
  const lessons: LessonSource[] = [];
  for (const [index, module] of course.modules.entries()) {
    for (const [place, { id, name: title, src, blocks }] of module.lessons.entries()) {
      const pointer = pointerTo(pointerTo(`/modules`, index), 'lessons');
      if (blocks) lessons.push({ id, name: title, file, src: null, pointer: pointerTo(pointer, place), blocks });
      if (src === undefined || /^[a-z]+:/i.test(src)) continue;
      const lesson = await openLesson(folder, id, src, findings);
      if (lesson) lessons.push({ id, name: title, src, pointer: '', ...lesson });
    }
  }
  return { folder, file, course, lessons };
}

/** A file of another major version of the format means other things by its fields. */
function checkVersion(file: JsonFile): boolean {
  const course = parseCourse(file.value);
  if (course.ok || course.error.code !== 'unsupported-version') return true;
  const message = `This is a file of another version of the format; known is ${String(SCHEMA_MAJOR)}.x.`;
  file.report('error', 'unsupported-version', '/schemaVersion', message);
  return false;
}

/** @throws Error with all that is wrong where a course cannot be read whole: nothing may be written over it. */
export async function openCourseOrThrow(path: string): Promise<OpenCourse> {
  const findings: Finding[] = [];
  const course = await openCourse(path, findings);
  if (course && findings.length === 0) return course;
  const reasons = findings.map(
    ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
  throw new Error(reasons.join('\n'));
}

async function openLesson(
  folder: string,
  id: string,
  src: string,
  findings: Finding[],
): Promise<Pick<LessonSource, 'file' | 'blocks'> | null> {
  const file = await openJson(join(folder, src), findings);
  if (!file || !checkSchema(file, '', lessonFileSchema, file.value)) return null;
  const lesson = lessonFileSchema.parse(file.value);
  if (lesson.id !== id) file.report('error', 'wrong-id', '/id', `The course calls this lesson "${id}".`);
  return { file, blocks: lesson.blocks };
}
