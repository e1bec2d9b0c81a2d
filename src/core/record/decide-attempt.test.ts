import { expect } from '@open-wc/testing';
import * as attempts from './decide-attempt.js';
import fc from 'fast-check';
import { defineInteraction, type InteractionType } from '../assessment/interaction-type.js';
import { itemSchema } from '../course/course.schema.js';
import type { Assessment, AssessmentItem, Course } from '../course/course.js';
import type { Command } from './command.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import type { Fact } from './fact.js';
import type { Rules } from './rules.js';
import { attemptsLeft, openAttempt } from './selectors.js';
import { INITIAL_STATE, type LearnerState } from './state.js';

/** Answers are numbers; the item's `x-key` is right, -1 says nothing. An item with `x-broken` is not of this type. */
const number: InteractionType = defineInteraction<AssessmentItem, number>({
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
  describe: (_item, response) => [String(response)],
  loadElement: () => Promise.resolve(HTMLElement),
});

const item = (id: string, changes: object = {}): AssessmentItem => ({
  id,
  interaction: 'number',
  prompt: 'How many?',
  'x-key': 1,
  ...changes,
});
const courseWith = (items: readonly AssessmentItem[], changes: Partial<Assessment> = {}): Course => ({
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
class Desk {
  state: LearnerState = INITIAL_STATE;
  course: Course;
  loaded = true;
  #count = 0;

  constructor(course: Course) {
    this.course = course;
  }

  get rules(): Rules {
    return {
      course: this.course,
      interaction: ({ interaction }) => (interaction === 'number' && this.loaded ? number : undefined),
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
      now: 1_000_000 + ++this.#count,
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

describe('an attempt', () => {
  it('asks each drawn question once, and only what can be asked', () => {
    const pool = fc.array(fc.constantFrom({}, { 'x-broken': true }, { interaction: 'hologram' }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pool, fc.integer({ min: 1, max: 15 }), (kinds, draw) => {
        const desk = new Desk(
          courseWith(
            kinds.map((kind, index) => item(`q${String(index)}`, kind)),
            { selection: { draw } },
          ),
        );
        const usable = kinds.flatMap((kind, index) => (Object.keys(kind).length === 0 ? [`q${String(index)}`] : []));
        const started = desk.starts();
        if (usable.length === 0) return started === 'no-items';
        const asked = desk.open?.items ?? [];
        return new Set(asked).size === Math.min(draw, usable.length) && asked.every((id) => usable.includes(id));
      }),
    );
  });

  it('draws evenly by learning outcome or keyword where the author asks for it', () => {
    const items = [1, 2, 3, 4, 5, 6].map((each) => {
      const group = each === 6 ? 'rare' : 'common';
      return item(`q${String(each)}`, { assesses: [group], keywords: [group] });
    });
    for (const per of ['outcome', 'keyword'] as const) {
      for (let turn = 0; turn < 5; turn++) {
        const desk = new Desk(courseWith(items, { selection: { draw: 2, per } }));
        desk.starts();
        expect(desk.open?.items).to.include('q6');
        expect(desk.open?.items).to.have.length(2);
      }
    }
  });

  it('is neither drawn nor scored while types are still on their way', () => {
    const desk = new Desk(courseWith([item('q1')]));
    desk.loaded = false;
    expect(desk.starts()).to.equal('unknown-interaction');
    expect(desk.state.log).to.deep.equal([]);
    desk.loaded = true;
    const attempt = desk.starts();
    desk.loaded = false;
    expect(desk.submits(attempt)).to.equal('unknown-interaction');
  });

  it('tells nothing given from wrong', () => {
    const desk = new Desk(
      courseWith(
        ['q1', 'q2', 'q3', 'q4'].map((id) => item(id)),
        { shuffle: false },
      ),
    );
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 0, q3: -1 });
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results.map(({ response, outcome }) => [response, outcome?.raw])).to.deep.equal([
      [1, 1],
      [0, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
    expect(submitted).to.include({ scaled: 0.25, success: false });
  });

  it('keeps what is not graded, and scores the rest', () => {
    const desk = new Desk(courseWith([item('q1'), item('q2', { 'x-ungraded': true })], { shuffle: false }));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 5 });
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results[1]).to.deep.include({ item: 'q2', response: 5, outcome: null });
    expect(submitted).to.include({ scaled: 1, success: true });
  });

  it('goes on in a new version without what was dropped, broken or made for another player', () => {
    const desk = new Desk(
      courseWith(
        ['q1', 'q2', 'q3', 'q4'].map((id) => item(id)),
        { shuffle: false },
      ),
    );
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 0, q3: 0, q4: 0 });
    desk.course = courseWith([item('q1'), item('q2', { 'x-broken': true }), item('q3', { interaction: 'hologram' })]);
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results.map((result) => result.item)).to.deep.equal(['q1']);
    expect(submitted).to.include({ scaled: 1, success: true });
  });

  it('follows a question to its new id', () => {
    const desk = new Desk(courseWith([item('q1'), item('q2')], { shuffle: false }));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.course = courseWith([item('q1-better', { replaces: ['q1'] }), item('q2')]);
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results[0]).to.deep.include({ item: 'q1-better', response: 1, outcome: { raw: 1, max: 1 } });
  });

  it('whose questions have all gone bars no new one and costs no attempt', () => {
    const desk = new Desk(courseWith([item('q1')], { maxAttempts: 1 }));
    const lost = desk.starts();
    desk.course = courseWith([item('q9')], { maxAttempts: 1 });
    expect(desk.submits(lost)).to.equal('no-items');
    expect(attemptsLeft(desk.state, desk.assessment)).to.equal(1);
    const attempt = desk.starts();
    expect(desk.open?.items).to.deep.equal(['q9']);
    expect(desk.starts()).to.equal('attempt-open');
    desk.submits(attempt);
    expect(desk.starts()).to.equal('no-attempts-left');
  });

  it('is submitted once, and takes no answers after that', () => {
    const desk = new Desk(courseWith([item('q1')]));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.submits(attempt);
    expect(desk.submits(attempt)).to.equal('attempt-closed');
    expect(desk.does({ type: 'draft-response', attempt, item: 'q1', response: 0 })).to.equal('attempt-closed');
    expect(desk.submits('another')).to.equal('unknown-attempt');
  });

  it('registers the learner once, in her language', () => {
    const desk = new Desk(courseWith([item('q1')]));
    desk.does({ type: 'start', language: 'hu' });
    desk.starts();
    expect(desk.state.log.map(({ type }) => type)).to.deep.equal(['registered', 'attempt-started']);
    expect(desk.state.language).to.equal('hu');
  });

  it('stays passed when a later one fails', () => {
    const desk = new Desk(courseWith([item('q1')]));
    const first = desk.starts();
    desk.answers(first, { q1: 1 });
    desk.submits(first);
    desk.submits(desk.starts());
    expect([...desk.state.attempts.values()].map(({ submitted }) => submitted?.success)).to.deep.equal([true, false]);
  });
});
