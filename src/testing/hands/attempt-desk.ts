import { defineInteraction, type InteractionType } from '../../core/assessment/interaction-type.js';
import { itemSchema } from '../../core/course/course.schema.js';
import type { Assessment, AssessmentItem, Course } from '../../core/course/course.js';
import * as answers from '../../core/record/decide-answer.js';
import * as attempts from '../../core/record/decide-attempt.js';
import type { Command } from '../../core/record/command.js';
import { decide } from '../../core/record/decide.js';
import { evolve } from '../../core/record/evolve.js';
import type { Fact } from '../../core/record/fact.js';
import type { Rules } from '../../core/record/rules.js';
import { openAttempt } from '../../core/record/selectors.js';
import { INITIAL_STATE, type LearnerState } from '../../core/record/state.js';

/** Answers are numbers; the item's `x-key` is right, -1 says nothing. An item with `x-broken` is not of this type. */
export const number: InteractionType = defineInteraction<AssessmentItem, number>({
  xapi: () => 'numeric',
  item: {
    safeParse: (value) => {
      const parsed = itemSchema.safeParse(value);
      if (!parsed.success || 'x-broken' in parsed.data)
        return { success: false, error: { issues: [{ path: ['x-broken'], code: 'custom' }] } };
      return { success: true, data: parsed.data };
    },
  },
  response: {
    safeParse: (value) =>
      typeof value === 'number'
        ? { success: true, data: value }
        : { success: false, error: { issues: [{ path: [], code: 'custom' }] } },
  },
  score: (item, response) =>
    item['x-ungraded'] || response < 0 ? null : { raw: response === item['x-key'] ? 1 : 0, max: 1 },
  correctResponse: (item) => Number(item['x-key']),
  feedback: () => [],
  describe: (_item, response) => (response < 0 ? [] : [String(response)]),
  loadElement: () => Promise.resolve(HTMLElement),
});

/** An item of that type. */
export const item = (id: string, changes: object = {}): AssessmentItem => ({
  id,
  interaction: 'number',
  prompt: 'How many?',
  'x-key': 1,
  ...changes,
});
/** A course with one test of these items. */
export const courseWith = (items: readonly AssessmentItem[], changes: Partial<Assessment> = {}): Course => ({
  schemaVersion: '1.0.0',
  id: 'urn:course',
  version: '1.0.0',
  inLanguage: 'en',
  name: 'Course',
  modules: [
    { id: 'm', name: 'Module', lessons: [], assessment: { id: 't', name: 'Test', items: [...items], ...changes } },
  ],
});

/** A learner and the rules she meets. */
export class Desk {
  state: LearnerState = INITIAL_STATE;
  course: Course;
  loaded = true;
  /** The time of the next command, in milliseconds since 1970; by default it goes by itself. */
  now: number | null = null;
  #count = 0;

  constructor(course: Course) {
    this.course = course;
  }

  get rules(): Rules {
    return {
      course: this.course,
      interaction: ({ interaction }) => (interaction === 'number' && this.loaded ? number : undefined),
      answers,
      attempts,
      knows: ({ interaction }) => interaction === 'number',
    };
  }

  get assessment(): Assessment {
    const { assessment } = this.course.modules[0] ?? {};
    if (!assessment) throw new Error('no test');
    return assessment;
  }

  get open() {
    return openAttempt(this.state, this.assessment);
  }

  /** @returns The facts, or the code of the refusal. */
  does(command: Command): readonly Fact[] | string {
    const chance = {
      now: this.now ?? 1_000_000 + ++this.#count,
      nextId: () => `id-${String(++this.#count).padStart(6, '0')}`,
      seed: () => this.#count,
    };
    const decided = decide(this.rules, this.state, command, chance);
    if (!decided.ok) return decided.error.code;
    this.state = decided.value.reduce(evolve, this.state);
    return decided.value;
  }

  starts(): string {
    const refusal = this.does({ type: 'start-attempt', assessment: 't' });
    return typeof refusal === 'string' ? refusal : (this.open?.id ?? 'nothing');
  }

  answers(attempt: string, responses: Readonly<Record<string, unknown>>): void {
    for (const [id, response] of Object.entries(responses))
      this.does({ type: 'draft-response', attempt, item: id, response });
  }

  submits(attempt: string) {
    const refusal = this.does({ type: 'submit-attempt', attempt });
    return typeof refusal === 'string' ? refusal : this.state.attempts.get(attempt)?.submitted;
  }
}
