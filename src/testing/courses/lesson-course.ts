/** What a lesson under test or in a story has in it. */
export interface LessonContentOptions {
  readonly blocks?: readonly unknown[];
  /** More fields of the course. */
  readonly course?: Readonly<Record<string, unknown>>;
  /** More fields of the lesson. */
  readonly lesson?: Readonly<Record<string, unknown>>;
}

let courses = 0;

/** A course of one module with the lesson `m1-l1` under test and a short one after it. Each has an id of its own. */
export function lessonCourse({ blocks = [], course = {}, lesson = {} }: LessonContentOptions = {}): Record<
  string,
  unknown
> {
  return {
    schemaVersion: '1.0.0',
    id: `https://c4s.example/courses/lesson-${String(++courses)}`,
    version: '1.0.0',
    inLanguage: 'en',
    name: 'Clusters',
    modules: [
      {
        id: 'm1',
        name: 'Going abroad',
        lessons: [
          { id: 'm1-l1', name: 'Finding a market', timeRequired: 'PT35M', blocks, ...lesson },
          { id: 'm1-l2', name: 'Choosing a mode', blocks: [{ id: 'm1-l2-b1', type: 'text', text: 'Four ways.' }] },
        ],
      },
    ],
    ...course,
  };
}
