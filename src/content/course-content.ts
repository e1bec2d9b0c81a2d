import { findLesson, type Course, type Lesson, type LessonBody } from '../core/course/course.js';
import { sourceStrings, type Strings } from '../core/course/translated.js';
import type { CourseProblem } from '../core/errors.js';
import { fail, ok, type Result } from '../core/result.js';
import type { ContentLibrary } from './content-library.js';

/** A course as it is read: in the content language, text by text as far as its translation goes. */
export class CourseContent {
  readonly #course: Course;
  readonly #library: ContentLibrary;
  readonly #changed: () => void;
  #strings: Strings;
  #localized: Course;

  /**
   * @param course - In its source language.
   * @param changed - Called when the content language has changed.
   */
  constructor(course: Course, library: ContentLibrary, changed: () => void) {
    this.#course = course;
    this.#library = library;
    this.#changed = changed;
    this.#strings = sourceStrings(course.inLanguage);
    this.#localized = course;
  }

  /** The course in the content language; texts without translation are marked, see `isFallback`. */
  get localized(): Course {
    return this.#localized;
  }

  /** BCP 47 tag of the language that content is shown in. */
  get language(): string {
    return this.#strings.language;
  }

  /** Absolute address that media paths are relative to. */
  get base(): string {
    return this.#library.base;
  }

  /** A copy of an entity with its texts in the content language. `prefix` is its id unless it is the course. */
  localize<T>(entity: T, prefix: string): T {
    return this.#strings.translate(entity, prefix);
  }

  /** Whether any text of an entity stands in the content language. */
  hasTextsOf(entity: unknown, prefix: string): boolean {
    return this.#strings.covers(entity, prefix);
  }

  /** The course in another language than the one shown, for documents; falls back text by text, like `localized`. */
  async courseIn(wish: string): Promise<Course> {
    const strings = await this.#library.loadTexts(this.#library.bestLanguage(wish));
    return strings.translate(this.#course, 'course');
  }

  /**
   * Shows content in another language where the course has it, else in its own.
   * @param opened - Lessons whose texts are wanted at once, because the learner has been there.
   */
  async setLanguage(wish: string, opened: readonly Lesson[]): Promise<void> {
    this.#strings = await this.#library.loadTexts(this.#library.bestLanguage(wish), opened);
    this.#localized = this.localize(this.#course, 'course');
    this.#changed();
  }

  /** A lesson's body in the content language. */
  async lesson(id: string): Promise<Result<LessonBody, CourseProblem>> {
    const lesson = findLesson(this.#course, id);
    if (!lesson) return fail({ code: 'unknown-lesson', id });
    const [body] = await Promise.all([
      this.#library.lesson(lesson),
      this.#library.loadTexts(this.language, [lesson]).then((strings) => {
        if (strings.language === this.language) this.#strings = strings;
      }),
    ]);
    return body.ok ? ok(this.localize(body.value, id)) : body;
  }

  /** Fetches the files of the other lessons of a lesson's module, when the page has nothing else to do. */
  prefetchAround(lesson: string): void {
    this.#library.prefetch(lesson, this.language);
  }
}
