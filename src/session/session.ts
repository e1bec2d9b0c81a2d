import type { InteractionType } from '../core/assessment/interaction-type.js';
import type { BlockType } from '../core/course/block-type.js';
import { findLesson, type Course, type LessonBody } from '../core/course/course.js';
import { sourceStrings, type Strings } from '../core/course/translated.js';
import type { CourseProblem } from '../core/errors.js';
import type { Command, Refusal } from '../core/record/command.js';
import { decide } from '../core/record/decide.js';
import { evolve, merge } from '../core/record/evolve.js';
import type { Fact } from '../core/record/fact.js';
import type { Rules } from '../core/record/rules.js';
import { INITIAL_STATE, type LearnerState } from '../core/record/state.js';
import { fail, ok, type Result } from '../core/result.js';
import type { ContentLibrary } from '../content/content-library.js';
import type { Environment } from './environment.js';
import type { Recorder, Saving } from './recorder.js';
import { TypeLibrary } from './type-library.js';

/**
 * One learner's work on one course in this page: decides, remembers, tells. All widgets of the course share it.
 * Observers are called after every change; they read what they need.
 */
export class Session {
  /** The course in its source language: for rules, ids and keys. */
  readonly course: Course;
  readonly interactions: TypeLibrary<InteractionType>;
  readonly blocks: TypeLibrary<BlockType>;
  /** The rules of answering. Who asks brings them; before that nothing is checked. */
  answers: Rules['answers'];
  /** The rules of tests. Who shows a test brings them; before that none starts or ends. */
  attempts: Rules['attempts'];
  readonly #library: ContentLibrary;
  readonly #environment: Environment;
  readonly #recorder: Recorder;
  readonly #observers = new Set<() => void>();
  readonly #factListeners = new Set<(facts: readonly Fact[]) => void>();
  #state: LearnerState = INITIAL_STATE;
  #strings: Strings;
  #localized: Course;

  constructor(course: Course, library: ContentLibrary, environment: Environment, recorder: Recorder) {
    this.course = course;
    this.interactions = new TypeLibrary(environment.interactions);
    this.blocks = new TypeLibrary(() => Promise.resolve(environment.blocks));
    this.#library = library;
    this.#environment = environment;
    this.#recorder = recorder;
    this.#strings = sourceStrings(course.inLanguage);
    this.#localized = course;
    recorder.connect({
      known: () => this.#state.log,
      restored: (facts) => {
        this.#state = merge(this.#state, facts);
        this.#notify();
      },
      erased: () => {
        this.#state = INITIAL_STATE;
        this.#notify();
      },
      changed: () => {
        this.#notify();
      },
    });
  }

  get state(): LearnerState {
    return this.#state;
  }

  /** Whether the learner's work is safe. */
  get saving(): Saving {
    return this.#recorder.saving;
  }

  /** The course in the content language; texts without translation are marked, see `isFallback`. */
  get localized(): Course {
    return this.#localized;
  }

  /** BCP 47 tag of the language that content is shown in. */
  get contentLanguage(): string {
    return this.#strings.language;
  }

  /** The page's clock, in milliseconds since 1970. */
  now(): number {
    return this.#environment.clock();
  }

  /** Absolute address that media paths are relative to. */
  get base(): string {
    return this.#library.base;
  }

  /** Calls back after each change. Returns the way to stop. */
  observe(observer: () => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Calls back with what has just happened here; never with what was restored. Returns the way to stop. */
  onFacts(listener: (facts: readonly Fact[]) => void): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  /**
   * Does what the learner asks. The state has changed when this returns; `saving` tells when it is kept.
   * @returns The facts, or why nothing happened.
   */
  dispatch(command: Command): Result<readonly Fact[], Refusal> {
    const { clock, ids } = this.#environment;
    const decided = decide(
      {
        course: this.course,
        interaction: (item) => this.interactions.peek(item.interaction),
        knows: (item) => this.interactions.has(item.interaction),
        answers: this.answers,
        attempts: this.attempts,
        localized: (item) => this.localize(item, item.id),
      },
      this.#state,
      command,
      { now: clock(), nextId: () => ids.next(), seed: () => ids.seed() },
    );
    if (!decided.ok || decided.value.length === 0) return decided;
    this.#state = decided.value.reduce(evolve, this.#state);
    this.#recorder.record(decided.value);
    this.#notify();
    for (const listener of [...this.#factListeners]) listener(decided.value);
    this.#report(decided.value);
    return decided;
  }

  /** A lesson's body with its types loaded, in the content language. */
  async loadLesson(id: string): Promise<Result<LessonBody, CourseProblem>> {
    const body = await this.readLesson(id);
    if (!body.ok) return body;
    this.#library.prefetch(id, this.contentLanguage);
    await Promise.allSettled(body.value.blocks.map((block) => this.blocks.load(block.type)));
    return body;
  }

  /** A lesson's body alone, in the content language. */
  async readLesson(id: string): Promise<Result<LessonBody, CourseProblem>> {
    const lesson = findLesson(this.course, id);
    if (!lesson) return fail({ code: 'unknown-lesson', id });
    const [body] = await Promise.all([
      this.#library.lesson(lesson),
      this.#library.loadTexts(this.contentLanguage, [lesson]).then((strings) => {
        if (strings.language === this.contentLanguage) this.#strings = strings;
      }),
    ]);
    return body.ok ? ok(this.localize(body.value, id)) : body;
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
    return strings.translate(this.course, 'course');
  }

  /** Shows content in another language where the course has it, else in its own. Answers and place stay. */
  async setContentLanguage(wish: string): Promise<void> {
    const language = this.#library.bestLanguage(wish);
    const opened = this.course.modules
      .flatMap((module) => module.lessons)
      .filter((lesson) => this.#state.lessons.has(lesson.id));
    const strings = await this.#library.loadTexts(language, opened);
    this.#strings = strings;
    this.#localized = this.localize(this.course, 'course');
    this.#notify();
  }

  /** Reads what the store keeps of this course. */
  async restore(): Promise<void> {
    await this.#recorder.restore();
  }

  /** Everything stored in this browser, as the text of a JSON file. */
  exportRecord(): Promise<string> {
    return this.#recorder.export();
  }

  /** Erases the record of this course, everywhere in this browser. @returns false where it could not be reached. */
  erase(): Promise<boolean> {
    return this.#recorder.erase();
  }

  /** A sink belongs to the host: one that fails must not stop the learner. */
  #report(facts: readonly Fact[]): void {
    for (const sink of this.#environment.sinks) {
      try {
        sink.accept(facts);
      } catch (error) {
        reportError(error);
      }
    }
  }

  #notify(): void {
    for (const observer of [...this.#observers]) observer();
  }
}
