import { contentHash } from '../../core/course/text-hash.js';
import { itemSchema } from '../../core/course/course.schema.js';
import { masteryScoreOf } from '../../core/course/course.js';
import { nodesOf } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';
import { openCourseOrThrow, type OpenCourse } from '../course/open-course.js';

/** What an update does to one thing that learners' records speak of. */
export interface Change {
  /** `dropped`: the record keeps it, and nothing shows or counts it any more. */
  readonly effect: 'added' | 'changed' | 'kept' | 'dropped';
  readonly kind: string;
  readonly id: string;
  readonly message: string;
}

interface Entity {
  readonly kind: 'module' | 'lesson' | 'test' | 'test question' | 'practice question' | 'note';
  readonly id: string;
  readonly replaces: readonly string[];
  /** Changes where answers of before would be judged otherwise; the rest of an entity may change freely. */
  readonly hash: string;
}

const ADDED: Readonly<Record<Entity['kind'], string>> = {
  module: 'New. It has to be done for the whole course; who has completed that keeps it.',
  lesson: 'New. One more step to do; who has completed the course keeps that.',
  test: 'New. It has to be passed for the whole course; who has completed that keeps it.',
  'test question': 'New. It may be drawn from the next attempt on.',
  'practice question': 'New.',
  note: 'New.',
};
const DROPPED: Readonly<Record<Entity['kind'], string>> = {
  module: 'Removed. Its certificate stays valid, and what was done in it counts no more.',
  lesson: 'Removed. That it was completed counts no more; a new id that stands for it must say "replaces".',
  test: 'Removed. Its results count no more.',
  'test question': 'Removed. Results with it stay; an attempt that is under way goes on without it.',
  'practice question': 'Removed. Answers to it are shown no more.',
  note: 'Removed. What learners wrote or ticked there is shown no more.',
};

/**
 * What happens to learners' progress when one version of a course takes the place of another.
 * @param before - The old version; `after` is the new one.
 * @returns In the order of the new version, then what it has no more.
 * @throws Error where one of them cannot be read whole.
 */
export async function compareCourses(before: CourseFolder, after: CourseFolder): Promise<readonly Change[]> {
  const [old, update] = [await openCourseOrThrow(before), await openCourseOrThrow(after)];
  const was = new Map(entitiesOf(old).map((entity) => [entity.id, entity]));
  const now = entitiesOf(update);
  const changes = [...courseChanges(old, update)];
  for (const entity of now) {
    const heirOf = entity.replaces.map((id) => was.get(id)).find((found) => found !== undefined);
    const known = was.get(entity.id) ?? heirOf;
    const { kind, id } = entity;
    if (!known) changes.push({ effect: 'added', kind, id, message: ADDED[kind] });
    else changes.push(...changesOf(entity, known));
  }
  const living = new Set(now.flatMap(({ id, replaces }) => [id, ...replaces]));
  for (const { kind, id } of was.values()) {
    if (!living.has(id)) changes.push({ effect: 'dropped', kind, id, message: DROPPED[kind] });
  }
  return changes;
}

function changesOf({ kind, id, hash }: Entity, known: Entity): readonly Change[] {
  if (known.kind !== kind && !(isQuestion(kind) && isQuestion(known.kind))) {
    const message = `Was a ${known.kind}. An id must not come back as something else: what learners did there is misread.`;
    return [{ effect: 'dropped', kind, id, message }];
  }
  const changed = known.hash !== hash;
  const renamed: Change = {
    effect: 'kept',
    kind,
    id,
    message: `Replaces "${known.id}"; what was done there counts here.`,
  };
  const edited: Change = {
    effect: 'changed',
    kind,
    id,
    message: 'Answers given so far stay, marked as given before an update.',
  };
  return [...(known.id === id ? [] : [renamed]), ...(changed && isQuestion(kind) ? [edited] : [])];
}

const isQuestion = (kind: Entity['kind']): boolean => kind.endsWith('question');

/** What concerns the course as a whole, and the pass marks. */
function* courseChanges({ course: old }: OpenCourse, { course }: OpenCourse): Generator<Change> {
  if (old.id !== course.id) {
    const message = `The id was "${old.id}". Records belong to a course by its id: all learners start over.`;
    yield { effect: 'dropped', kind: 'course', id: course.id, message };
  }
  if (old.version === course.version) {
    const message = `Both versions call themselves "${course.version}"; count it up, so that browsers fetch the new files.`;
    yield { effect: 'changed', kind: 'course', id: course.id, message };
  }
  const marks = new Map(
    old.modules.flatMap(({ assessment }) => (assessment ? [[assessment.id, masteryScoreOf(old, assessment)]] : [])),
  );
  for (const { assessment } of course.modules) {
    const before = assessment && marks.get(assessment.id);
    if (!assessment || before === undefined || before === masteryScoreOf(course, assessment)) continue;
    const message = `The pass mark goes from ${String(before)} to ${String(masteryScoreOf(course, assessment))}. What was passed stays passed.`;
    yield { effect: 'changed', kind: 'test', id: assessment.id, message };
  }
}

function entitiesOf({ course, lessons }: OpenCourse): readonly Entity[] {
  const found: Entity[] = [];
  const add = (
    kind: Entity['kind'],
    { id, replaces = [] }: { id: string; replaces?: readonly string[] | undefined },
    hash = '',
  ): void => {
    found.push({ kind, id, replaces, hash });
  };
  for (const module of course.modules) {
    add('module', module);
    for (const lesson of module.lessons) {
      add('lesson', lesson);
      const blocks = lessons.find(({ id }) => id === lesson.id)?.blocks ?? [];
      for (const { id } of blocks.filter(keepsNotes)) add('note', { id });
      for (const { value } of nodesOf(blocks)) {
        const item = isItem(value) ? itemSchema.safeParse(value) : null;
        // Answers to practice are looked up by the id alone, so `replaces` keeps none of them.
        if (item?.success) add('practice question', { id: item.data.id }, contentHash(item.data));
      }
    }
    if (!module.assessment) continue;
    add('test', module.assessment);
    for (const item of module.assessment.items) add('test question', item, contentHash(item));
  }
  return found;
}

/** Blocks with something to write, to tick or to decide. */
const keepsNotes = (block: object): boolean => ['prompt', 'entries', 'scenes'].some((field) => field in block);

const isItem = (value: unknown): boolean => typeof value === 'object' && value !== null && 'interaction' in value;
