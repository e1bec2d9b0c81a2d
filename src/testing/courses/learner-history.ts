import type { Course } from '../../core/course/course.js';
import { FIRST_HLC, nextHlc } from '../../core/record/clock.js';
import { replay } from '../../core/record/evolve.js';
import { FACT_VERSION, type Fact, type FactBody } from '../../core/record/fact.js';
import type { LearnerState } from '../../core/record/state.js';
import type { Environment } from '../../session/environment.js';
import { announceVisit } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { createTestEnvironment, openTestVisit, type Files } from '../page/test-environment.js';

/** What a learner has done so far, as facts: for tests and stories that start in the middle of a course. */
export class LearnerHistory {
  readonly facts: Fact[] = [];
  readonly #course: Pick<Course, 'id' | 'version'>;
  #now = Date.parse('2026-11-03T08:00:00Z');
  #hlc = FIRST_HLC;

  constructor(course: Pick<Course, 'id' | 'version'>) {
    this.#course = course;
  }

  /** The state that the facts add up to. */
  get state(): LearnerState {
    return replay(this.facts);
  }

  registers(language = 'en'): this {
    return this.happens({ type: 'registered', registration: 'registration-1', language });
  }

  completes(...lessons: readonly string[]): this {
    for (const lesson of lessons) this.happens({ type: 'lesson-completed', lesson, by: 'reading' });
    return this;
  }

  /** Takes a test of six questions. @param scaled - The score, 0..1. */
  takesTest(assessment: string, scaled: number, success = scaled >= 0.7): this {
    const attempt = `attempt-${String(this.facts.length)}`;
    const items = Array.from({ length: 6 }, (_unused, index) => `${assessment}-${String(index + 1)}`);
    this.happens({ type: 'attempt-started', attempt, assessment, seed: 1, items });
    const results = items.map((item) => ({ item, itemHash: 'h', response: ['a'], outcome: { raw: scaled, max: 1 } }));
    return this.happens({ type: 'attempt-submitted', attempt, assessment, results, scaled, success });
  }

  issues(
    scope: string,
    name: { readonly given: string; readonly family: string },
    language = 'en',
    certificate = 'C4S-2026-7K3F-9Q2M',
  ): this {
    return this.happens({ type: 'certificate-issued', certificate, scope, name, language });
  }

  happens(body: FactBody): this {
    this.#now += 60_000;
    this.#hlc = nextHlc(this.#hlc, this.#now);
    const count = String(this.facts.length + 1).padStart(12, '0');
    this.facts.push({
      id: `0190e000-0000-7000-8000-${count}`,
      v: FACT_VERSION,
      course: this.#course.id,
      courseVersion: this.#course.version,
      at: new Date(this.#now).toISOString(),
      hlc: this.#hlc,
      ...body,
    });
    return this;
  }
}

/** Ports for a page on which a learner has done something already; the course file stands at `course.json`. */
export function environmentAfter(content: unknown, facts: readonly Fact[], files: Files = {}): Environment {
  const environment = createTestEnvironment({ ...files, 'course.json': content });
  if (facts.length > 0) void environment.store('device').append(facts);
  return environment;
}

/**
 * A visit to a course in the middle of a learner's work, known to the page, so that `course="…"` finds it.
 * @param content - The course file as parsed JSON.
 * @returns The visit, and the way to take it from the page again.
 */
export async function visitAfter(
  content: unknown,
  facts: readonly Fact[],
  files: Files = {},
  changes: Partial<Environment> = {},
): Promise<{ visit: Visit; close: () => void }> {
  const visit = await openTestVisit(content, { ...environmentAfter(content, facts, files), ...changes });
  return { visit, close: announceVisit(visit, document.body) };
}
