import type { InteractionType } from '../core/assessment/interaction-type.js';
import type { BlockType } from '../core/course/block-type.js';
import { lessonsOf, type Course, type LessonBody } from '../core/course/course.js';
import type { CourseProblem } from '../core/errors.js';
import type { Command, Refusal } from '../core/record/command.js';
import { decide } from '../core/record/decide.js';
import { evolve, merge } from '../core/record/evolve.js';
import type { Fact } from '../core/record/fact.js';
import { INITIAL_STATE, type LearnerState } from '../core/record/state.js';
import type { Result } from '../core/result.js';
import type { ContentLibrary } from '../content/content-library.js';
import { CourseContent } from '../content/course-content.js';
import type { Environment } from './environment.js';
import type { Recorder, Saving } from './recorder.js';
import { RuleBook, type RulePart } from './rule-book.js';
import { TypeLibrary } from './type-library.js';

/** Hears what has just happened. `before` is the state without these facts. */
export type FactListener = (facts: readonly Fact[], before: LearnerState) => void;

/**
 * One learner's work on one course in this page: decides, remembers, tells. All widgets of the course share it.
 * Observers are called after every change; they read what they need.
 */
export class Session {
  /** The course in its source language: for rules, ids and keys. */
  readonly course: Course;
  /** The course in the language that content is shown in. */
  readonly content: CourseContent;
  readonly interactions: TypeLibrary<InteractionType>;
  readonly blocks: TypeLibrary<BlockType>;
  readonly #environment: Environment;
  readonly #recorder: Recorder;
  readonly #observers = new Set<() => void>();
  readonly #factListeners = new Set<FactListener>();
  readonly #rules = new RuleBook();
  #state: LearnerState = INITIAL_STATE;

  constructor(course: Course, library: ContentLibrary, environment: Environment, recorder: Recorder) {
    this.course = course;
    this.interactions = new TypeLibrary(environment.interactions);
    this.blocks = new TypeLibrary(() => Promise.resolve(environment.blocks));
    this.content = new CourseContent(course, library, () => {
      this.#notify();
    });
    this.#environment = environment;
    this.#recorder = recorder;
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

  /** The page's clock, in milliseconds since 1970. */
  now(): number {
    return this.#environment.clock();
  }

  /** Calls back after each change. Returns the way to stop. */
  observe(observer: () => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Calls back with what has just happened here; never with what was restored. Returns the way to stop. */
  onFacts(listener: FactListener): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  /**
   * Resolves when the rules of answering, or of tests, are there: before that `dispatch` refuses what needs them. Rejects where they
   * could not be fetched; asking again tries again.
   */
  ready(part: RulePart): Promise<void> {
    return this.#rules.ready(part);
  }

  /**
   * Does what the learner asks. The state has changed when this returns; `saving` tells when it is kept.
   * @returns The facts, or why nothing happened.
   */
  dispatch(command: Command): Result<readonly Fact[], Refusal> {
    const { clock, ids } = this.#environment;
    const before = this.#state;
    const decided = decide(
      {
        course: this.course,
        interaction: (item) => this.interactions.peek(item.interaction),
        knows: (item) => this.interactions.has(item.interaction),
        localized: (item) => this.content.localize(item, item.id),
        ...this.#rules.rules,
      },
      before,
      command,
      { now: clock(), nextId: () => ids.next(), seed: () => ids.seed() },
    );
    if (!decided.ok || decided.value.length === 0) return decided;
    this.#state = decided.value.reduce(evolve, before);
    this.#recorder.record(decided.value);
    // Before the observers, who may make more happen: facts are heard in the order in which they came about.
    for (const listener of [...this.#factListeners]) listener(decided.value, before);
    this.#notify();
    this.#report(decided.value);
    return decided;
  }

  /** A lesson's body with its types loaded, in the content language. */
  async loadLesson(id: string): Promise<Result<LessonBody, CourseProblem>> {
    const body = await this.content.lesson(id);
    if (!body.ok) return body;
    this.content.prefetchAround(id);
    await Promise.allSettled(body.value.blocks.map((block) => this.blocks.load(block.type)));
    return body;
  }

  /** Shows content in another language where the course has it, else in its own. Answers and place stay. */
  showContentIn(wish: string): Promise<void> {
    const opened = lessonsOf(this.course).filter(({ id }) => this.#state.lessons.has(id));
    return this.content.setLanguage(wish, opened);
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
