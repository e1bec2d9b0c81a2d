import type { CourseProblem } from '../errors.js';
import { check } from '../plug.js';
import { fail, ok, type Result } from '../result.js';
import type { Course, LessonBody } from './course.js';
import { courseFileSchema, lessonFileSchema } from './course.schema.js';
import { ENTITY_FIELDS } from './entities.js';

/** Major version of the course format that this reader knows. */
export const SCHEMA_MAJOR = 1;

/**
 * Reads a parsed course file.
 * Lessons and items are checked for what all of them share; what a type adds is checked when it is shown, so that one damaged
 * question does not take the course with it.
 */
export function parseCourse(value: unknown): Result<Course, CourseProblem> {
  const version: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'schemaVersion') : undefined;
  if (typeof version === 'string' && /^\d+\./.test(version) && Number.parseInt(version, 10) !== SCHEMA_MAJOR) {
    return fail({ code: 'unsupported-version', version });
  }
  const course = check(courseFileSchema, value);
  if (!course.ok) return course;
  const duplicate = findDuplicate(course.value.modules, '/modules', new Set());
  return duplicate ? fail(duplicate) : ok(deepFreeze(course.value));
}

/**
 * Reads a lesson file.
 * @param id - The lesson that the course announced there.
 */
export function parseLesson(value: unknown, id: string): Result<LessonBody, CourseProblem> {
  const lesson = check(lessonFileSchema, value);
  if (!lesson.ok) return lesson;
  if (lesson.value.id !== id) return fail({ code: 'invalid', pointer: '/id', reason: `expected "${id}"` });
  const duplicate = findDuplicate(lesson.value.blocks, '/blocks', new Set([id]));
  if (duplicate) return fail(duplicate);
  return ok(deepFreeze({ id, blocks: lesson.value.blocks, sources: lesson.value.sources ?? [] }));
}

/** A term of the glossary may have the id of something else: nothing is stored by it. `c4s check` tells the author. */
const FIELDS_OF_IDS = [...ENTITY_FIELDS].filter((field) => field !== 'glossary');

function findDuplicate(node: unknown, pointer: string, seen: Set<string>): CourseProblem | null {
  if (typeof node !== 'object' || node === null) return null;
  const members = Array.isArray(node)
    ? node.map((member, index) => [String(index), member] as const)
    : [['', node] as const];
  for (const [index, member] of members) {
    const problem = visit(member, index === '' ? pointer : `${pointer}/${index}`, seen);
    if (problem) return problem;
  }
  return null;
}

function visit(entity: unknown, pointer: string, seen: Set<string>): CourseProblem | null {
  if (typeof entity !== 'object' || entity === null) return null;
  const id: unknown = Reflect.get(entity, 'id');
  if (typeof id === 'string') {
    if (seen.has(id)) return { code: 'duplicate-id', id, pointer: `${pointer}/id` };
    seen.add(id);
  }
  for (const field of FIELDS_OF_IDS) {
    const problem = findDuplicate(Reflect.get(entity, field), `${pointer}/${field}`, seen);
    if (problem) return problem;
  }
  return null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
