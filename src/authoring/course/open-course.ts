import type { Block, Course } from '../../core/course/course.js';
import { courseFileSchema, lessonFileSchema } from '../../core/course/course.schema.js';
import { parseCourse, SCHEMA_MAJOR } from '../../core/course/parse-course.js';
import type { SourceText } from '../../core/course/translation.js';
import { openJson, pointerTo, type Finding, type JsonFile } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';
import { checkSchema } from '../schema/check-schema.js';

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
  readonly folder: CourseFolder;
  readonly file: JsonFile;
  readonly course: Course;
  readonly lessons: readonly LessonSource[];
}

/** The files of a course, each once. */
export function filesOf({ file, lessons }: OpenCourse): readonly JsonFile[] {
  return [file, ...lessons.filter(({ src }) => src !== null).map((lesson) => lesson.file)];
}

/** A file of the course with its translatable texts. */
export interface Translatable {
  /** Relative to the course folder. */
  readonly src: string;
  readonly texts: readonly SourceText[];
}

/** Whether an address leads out of the course: it has a scheme. */
export const isRemote = (address: string): boolean => /^[a-z]+:/i.test(address);

/**
 * Reads a course.
 * @param findings - Gets what is wrong with the files.
 * @returns null where the course file cannot be read.
 */
export async function openCourse(folder: CourseFolder, findings: Finding[]): Promise<OpenCourse | null> {
  const path = folder.name;
  if ((await folder.files.size(path)) === null) {
    const message = 'There is no course here: name its folder, or its course file.';
    const place = { file: folder.labelOf(path), line: 1, column: 1, pointer: '' };
    findings.push({ level: 'error', code: 'missing-file', ...place, message });
    return null;
  }
  const file = await openJson(folder, path, findings);
  if (!file || !checkVersion(file) || !checkSchema(file, '', courseFileSchema, file.value)) return null;
  const course = courseFileSchema.parse(file.value);
  const lessons: LessonSource[] = [];
  for (const [index, module] of course.modules.entries()) {
    for (const [place, { id, name: title, src, blocks }] of module.lessons.entries()) {
      const pointer = pointerTo(pointerTo(`/modules`, index), 'lessons');
      if (blocks) lessons.push({ id, name: title, file, src: null, pointer: pointerTo(pointer, place), blocks });
      if (src === undefined || isRemote(src)) continue;
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
export async function openCourseOrThrow(folder: CourseFolder): Promise<OpenCourse> {
  const findings: Finding[] = [];
  const course = await openCourse(folder, findings);
  if (course && findings.length === 0) return course;
  const reasons = findings.map(
    ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
  throw new Error(reasons.join('\n'));
}

async function openLesson(
  folder: CourseFolder,
  id: string,
  src: string,
  findings: Finding[],
): Promise<Pick<LessonSource, 'file' | 'blocks'> | null> {
  const file = await openJson(folder, src, findings);
  if (!file || !checkSchema(file, '', lessonFileSchema, file.value)) return null;
  const lesson = lessonFileSchema.parse(file.value);
  if (lesson.id !== id) file.report('error', 'wrong-id', '/id', `The course calls this lesson "${id}".`);
  return { file, blocks: lesson.blocks };
}
