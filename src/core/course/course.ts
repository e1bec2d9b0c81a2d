import type { BlockBase, CourseFile, ItemBase, LessonFile } from './course.schema.js';

/** A course as read from its file: validated and frozen. */
export type Course = CourseFile;
export type Module = Course['modules'][number];
export type Lesson = Module['lessons'][number];
export type Assessment = NonNullable<Module['assessment']>;
export type LearningOutcome = NonNullable<Module['outcomes']>[number];
export type Source = NonNullable<LessonFile['sources']>[number];
export type Block = BlockBase;
/** QTI assessment item; "question" only in what people read. */
export type AssessmentItem = ItemBase;

/** What a lesson shows once its file has arrived. */
export interface LessonBody {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
}

export const DEFAULT_MASTERY_SCORE = 0.7;
export const DEFAULT_LESSON_SHARE = 0.9;

/** Minutes of an ISO 8601 duration such as `PT1H30M`; 0 where there is none. */
export function minutesOf(duration: string | undefined): number {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? '') ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** All lessons in reading order. */
export function lessonsOf(course: Course): readonly Lesson[] {
  return course.modules.flatMap((module) => module.lessons);
}

export function findLesson(course: Course, id: string): Lesson | undefined {
  return lessonsOf(course).find((lesson) => lesson.id === id || lesson.replaces?.includes(id));
}

/** The module that holds a lesson or an assessment. */
export function moduleOf(course: Course, id: string): Module | undefined {
  return course.modules.find(
    (module) => module.assessment?.id === id || module.lessons.some((lesson) => lesson.id === id),
  );
}

export function findAssessment(course: Course, id: string): Assessment | undefined {
  return course.modules.find((module) => module.assessment?.id === id)?.assessment;
}

/** The item of an assessment with this id, or the one that has taken its place. */
export function findItem({ items }: Assessment, id: string): AssessmentItem | undefined {
  return items.find((item) => item.id === id || item.replaces?.includes(id));
}

/** Pass mark of an assessment as a share 0..1: its own, else the course's, else 0.7. */
export function masteryScoreOf(course: Course, assessment: Assessment): number {
  return assessment.masteryScore ?? course.completion?.masteryScore ?? DEFAULT_MASTERY_SCORE;
}
