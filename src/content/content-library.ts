import { moduleOf, type Course, type Lesson, type LessonBody } from '../core/course/course.js';
import { parseCourse, parseLesson } from '../core/course/parse-course.js';
import { languageChain, sourceStrings, type Strings } from '../core/course/translated.js';
import type { TranslationFile } from '../core/course/translation.schema.js';
import type { CourseProblem } from '../core/errors.js';
import type { CancelSignal, ContentSource } from '../core/ports.js';
import { fail, ok, type Result } from '../core/result.js';

/** Loads and checks a course file. */
export async function loadCourse(
  source: ContentSource,
  url: string,
  signal?: CancelSignal,
): Promise<Result<Course, CourseProblem>> {
  const file = await source.load(url, signal);
  return file.ok ? parseCourse(file.value) : file;
}

/** The files of one course: lessons and translations, each fetched once and kept. */
export class ContentLibrary {
  readonly #course: Course;
  readonly #source: ContentSource;
  readonly #base: string;
  readonly #fileName: string;
  readonly #lessons = new Map<string, Promise<Result<LessonBody, CourseProblem>>>();
  readonly #overlays = new Map<string, Promise<TranslationFile | null>>();
  readonly #texts: TranslationFile[] = [];

  /** @param url - Absolute address of the course file; lessons, media and translations are relative to it. */
  constructor(course: Course, source: ContentSource, url: string) {
    this.#course = course;
    this.#source = source;
    this.#base = url;
    this.#fileName = new URL(url).pathname.split('/').at(-1) || 'course.json';
  }

  /** Absolute address of the course file. */
  get base(): string {
    return this.#base;
  }

  /** The language that a wish can be met in: one the author lists, else the source language. */
  bestLanguage(wish: string): string {
    const offered = [this.#course.inLanguage, ...(this.#course.availableLanguage ?? [])];
    const match = languageChain(wish).find((candidate) => offered.includes(candidate));
    return match ? wish : this.#course.inLanguage;
  }

  /** A lesson's body in the source language. A failed load is forgotten, so that asking again tries again. */
  lesson(lesson: Lesson): Promise<Result<LessonBody, CourseProblem>> {
    const known = this.#lessons.get(lesson.id);
    if (known) return known;
    const loading = this.#loadLesson(lesson);
    this.#lessons.set(lesson.id, loading);
    void loading.then((result) => {
      if (!result.ok) this.#lessons.delete(lesson.id);
    });
    return loading;
  }

  /** Loads the overlays of a language for the course file, and for lesson files where given. A missing file is no error. */
  async loadTexts(language: string, lessons: readonly Lesson[] = []): Promise<Strings> {
    if (languageChain(language).includes(this.#course.inLanguage)) return sourceStrings(language);
    const { createStrings } = await import('../core/course/translation.js');
    const paths = [this.#fileName, ...lessons.flatMap((lesson) => lesson.src ?? [])];
    const wanted = languageChain(language).filter((candidate) => this.#isOverlay(candidate));
    await Promise.all(wanted.flatMap((candidate) => paths.map((path) => this.#overlay(candidate, path))));
    return createStrings(language, this.#texts);
  }

  /**
   * Fetches the files of the other lessons of a lesson's module when the page has nothing else to do, one after the other, so that who
   * loses the connection can finish the module.
   */
  prefetch(lesson: string, language: string): void {
    const module = moduleOf(this.#course, lesson);
    const others = module?.lessons.filter(({ src }) => src !== undefined) ?? [];
    whenIdle(() => void this.#fetchAll(others, language));
  }

  async #fetchAll(lessons: readonly Lesson[], language: string): Promise<void> {
    for (const lesson of lessons) {
      const [body] = await Promise.all([this.lesson(lesson), this.loadTexts(language, [lesson])]);
      if (!body.ok) return;
    }
  }

  #isOverlay(language: string): boolean {
    return language !== this.#course.inLanguage && (this.#course.availableLanguage ?? []).includes(language);
  }

  async #loadLesson(lesson: Lesson): Promise<Result<LessonBody, CourseProblem>> {
    if (lesson.blocks) return ok({ id: lesson.id, blocks: lesson.blocks, sources: lesson.sources ?? [] });
    if (lesson.src === undefined) return ok({ id: lesson.id, blocks: [], sources: [] });
    const url = this.#resolve(lesson.src);
    if (url === null) return fail({ code: 'not-found', url: lesson.src, status: 0 });
    const file = await this.#source.load(url);
    return file.ok ? parseLesson(file.value, lesson.id) : file;
  }

  #overlay(language: string, path: string): Promise<TranslationFile | null> {
    const key = `${language}/${path}`;
    const known = this.#overlays.get(key);
    if (known) return known;
    const loading = this.#loadOverlay(key);
    this.#overlays.set(key, loading);
    void loading.then((file) => {
      if (file) this.#texts.push(file);
      else this.#overlays.delete(key);
    });
    return loading;
  }

  async #loadOverlay(key: string): Promise<TranslationFile | null> {
    const url = this.#resolve(`translations/${key}`);
    const file = url === null ? null : await this.#source.load(url);
    if (!file?.ok) return null;
    const { parseTranslation } = await import('../core/course/parse-translation.js');
    const parsed = parseTranslation(file.value);
    return parsed.ok ? parsed.value : null;
  }

  #resolve(path: string): string | null {
    try {
      return new URL(path, this.#base).href;
    } catch {
      return null;
    }
  }
}

/** Safari has no idle callbacks yet. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 1000);
}
