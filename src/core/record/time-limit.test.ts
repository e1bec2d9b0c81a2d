import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { courseWith, Desk, item } from '../../testing/hands/attempt-desk.js';
import { shuffle } from '../assessment/selection.js';
import { replay } from './evolve.js';
import { parseFact } from './fact.schema.js';
import type { TimeChoice } from './fact.js';
import { addedMinutes, endOf, isTimeUp, minutesFor, timeLimitOf } from './time-limit.js';

const MINUTE = 60_000;
const choices = fc.constantFrom<TimeChoice>('standard', 'longer', 'unlimited');
const deskWith = (timeLimit?: string) =>
  new Desk(courseWith([item('q1'), item('q2')], { shuffle: false, ...(timeLimit && { timeLimit }) }));

/** Starts a test at a moment. @returns The attempt's id. */
function starts(desk: Desk, timeChoice?: TimeChoice, now = 0): string {
  desk.now = now;
  desk.does({ type: 'start-attempt', assessment: 't', timeChoice });
  return desk.open?.id ?? 'nothing';
}

/** Asks for more time at a moment. @returns What was added, or why not. */
function extendsAt(desk: Desk, attempt: string, now: number): unknown {
  desk.now = now;
  const facts = desk.does({ type: 'extend-attempt', attempt });
  return typeof facts === 'string' ? facts : facts.map((fact) => fact.type === 'attempt-extended' && fact.minutes);
}

const recordOf = (desk: Desk, attempt: string) => {
  const record = desk.state.attempts.get(attempt);
  if (!record) throw new Error(`no attempt ${attempt}`);
  return record;
};

describe('the time limit of a test', () => {
  it('is the author’s, half as much again, or none, as the learner chooses', () => {
    const { assessment } = deskWith('PT1H5M');
    expect(['standard', 'longer', 'unlimited'].map((each) => minutesFor(assessment, each as TimeChoice))).to.deep.equal(
      [65, 98, null],
    );
    expect(timeLimitOf(assessment)).to.deep.equal({ choice: 'standard', minutes: 65 });
  });

  it('is none where the author set none, whatever is chosen', () => {
    for (const timeLimit of [undefined, 'PT0M']) {
      const desk = deskWith(timeLimit);
      const attempt = recordOf(desk, starts(desk, 'longer'));
      expect(attempt.timeLimit).to.equal(undefined);
      expect(endOf(attempt)).to.equal(Infinity);
      expect(addedMinutes(attempt)).to.equal(0);
    }
  });

  it('stands in the fact that the test was started, with the choice', () => {
    const desk = deskWith('PT20M');
    starts(desk, 'longer');
    const [, started] = desk.state.log;
    expect(started).to.deep.include({ type: 'attempt-started', timeLimit: { choice: 'longer', minutes: 30 } });
  });

  it('runs from the start, whatever is answered meanwhile', () => {
    const desk = deskWith('PT20M');
    const attempt = starts(desk, 'standard', 5 * MINUTE);
    desk.now = 20 * MINUTE;
    desk.answers(attempt, { q1: 1 });
    expect(endOf(recordOf(desk, attempt))).to.equal(25 * MINUTE);
    expect(isTimeUp(recordOf(desk, attempt), 25 * MINUTE - 1)).to.equal(false);
    expect(isTimeUp(recordOf(desk, attempt), 25 * MINUTE)).to.equal(true);
  });

  it('can be extended by a quarter, ten times and more, until it has run out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 10, max: 30 }), (minutes, times) => {
        const desk = deskWith(`PT${String(minutes)}M`);
        const attempt = starts(desk);
        const share = Math.ceil(minutes / 4);
        for (let count = 0; count < times; count++) {
          const last = endOf(recordOf(desk, attempt)) - 1;
          expect(extendsAt(desk, attempt, last)).to.deep.equal([share]);
        }
        const end = (minutes + times * share) * MINUTE;
        expect(endOf(recordOf(desk, attempt))).to.equal(end);
        expect(extendsAt(desk, attempt, end)).to.equal('attempt-closed');
      }),
      { numRuns: 30 },
    );
  });

  it('can be taken away till it has run out, and never comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.boolean(), { maxLength: 5 }), (minutes, extensions) => {
        const desk = deskWith(`PT${String(minutes)}M`);
        const attempt = starts(desk);
        const lifts = () => desk.does({ type: 'extend-attempt', attempt, timeChoice: 'unlimited' });
        for (const isExtended of extensions) if (isExtended) extendsAt(desk, attempt, 1);
        desk.now = endOf(recordOf(desk, attempt)) - 1;
        expect(lifts()).to.have.length(1);
        desk.now = Date.parse('2036-01-01');
        expect(endOf(recordOf(desk, attempt))).to.equal(Infinity);
        expect(addedMinutes(recordOf(desk, attempt))).to.equal(0);
        expect(lifts()).to.deep.equal([]);
        expect(extendsAt(desk, attempt, desk.now)).to.deep.equal([]);
        expect(desk.submits(attempt)).not.to.have.property('timeUp');
      }),
      { numRuns: 30 },
    );
    const late = deskWith('PT20M');
    const attempt = starts(late);
    late.now = 20 * MINUTE;
    expect(late.does({ type: 'extend-attempt', attempt, timeChoice: 'unlimited' })).to.equal('attempt-closed');
  });

  it('ends nothing where the author has taken it away meanwhile', () => {
    const desk = deskWith('PT20M');
    const attempt = starts(desk);
    desk.course = deskWith().course;
    desk.now = 500 * MINUTE;
    const submitted = desk.submits(attempt);
    expect(submitted).not.to.have.property('timeUp');
    expect(submitted).to.include({ at: new Date(500 * MINUTE).toISOString() });
  });

  it('is not extended where there is none, after the end, or where there is no such attempt', () => {
    const free = deskWith('PT20M');
    expect(extendsAt(free, starts(free, 'unlimited'), MINUTE)).to.deep.equal([]);
    const desk = deskWith('PT20M');
    const attempt = starts(desk);
    desk.submits(attempt);
    expect(extendsAt(desk, attempt, MINUTE)).to.equal('attempt-closed');
    expect(extendsAt(desk, 'another', MINUTE)).to.equal('unknown-attempt');
  });

  it('ends the test when it ran out, however late that is noticed, and counts all that was given', () => {
    const late = fc.integer({ min: 0, max: 90 * 24 * 60 });
    fc.assert(
      fc.property(late, choices, (minutesLate, choice) => {
        const desk = deskWith('PT20M');
        const attempt = starts(desk, choice, 1000);
        desk.answers(attempt, { q1: 1, q2: 0 });
        const end = endOf(recordOf(desk, attempt));
        desk.now = Number.isFinite(end) ? end + minutesLate * MINUTE : minutesLate * MINUTE;
        const submitted = desk.submits(attempt);
        if (typeof submitted !== 'object' || !submitted) throw new Error(String(submitted));
        expect(submitted.results.map(({ response }) => response)).to.deep.equal([1, 0]);
        expect(submitted.timeUp === true).to.equal(choice !== 'unlimited');
        if (choice !== 'unlimited') expect(Date.parse(submitted.at)).to.equal(end);
      }),
    );
  });

  it('leaves a test that is submitted in time as it is', () => {
    const desk = deskWith('PT20M');
    const attempt = starts(desk);
    desk.now = 19 * MINUTE;
    const submitted = desk.submits(attempt);
    expect(submitted).not.to.have.property('timeUp');
    expect(submitted).to.include({ at: new Date(19 * MINUTE).toISOString() });
  });

  it('survives storing, and the state is the same in any order of delivery', () => {
    const acts = fc.array(fc.constantFrom('answer', 'extend', 'lift', 'wait', 'submit'), { maxLength: 12 });
    fc.assert(
      fc.property(choices, acts, fc.nat(), (choice, done, seed) => {
        const desk = deskWith('PT20M');
        const attempt = starts(desk, choice);
        desk.now = 0;
        for (const act of done) {
          desk.now += act === 'wait' ? 9 * MINUTE : 1;
          if (act === 'answer') desk.answers(attempt, { q1: 1 });
          if (act === 'extend') desk.does({ type: 'extend-attempt', attempt });
          if (act === 'lift') desk.does({ type: 'extend-attempt', attempt, timeChoice: 'unlimited' });
          if (act === 'submit') desk.submits(attempt);
        }
        const stored = (JSON.parse(JSON.stringify(desk.state.log)) as unknown[]).map(parseFact);
        const facts = stored.flatMap((fact) => fact ?? []);
        expect(facts).to.have.length(desk.state.log.length);
        const mixed = shuffle(facts, seed);
        expect(replay(mixed).attempts).to.deep.equal(desk.state.attempts);
      }),
    );
  });
});

describe('an attempt in the record', () => {
  /** As version 0.1.0 wrote it, before tests could have a limit. Never to be changed. */
  const OLD = {
    id: '0190f000-0000-7000-8000-000000000001',
    v: 1,
    course: 'https://c4s.example/courses/old',
    courseVersion: '1.0.0',
    at: '2026-11-03T09:00:00.000Z',
    hlc: '0mhjzsxs0-0000',
    type: 'attempt-started',
    attempt: 'a1',
    assessment: 't',
    seed: 1,
    items: ['q1'],
  };

  it('of an older version is read, and has no limit', () => {
    const fact = parseFact(OLD);
    expect(fact).to.deep.equal(OLD);
    const [attempt] = replay(fact ? [fact] : []).attempts.values();
    expect(attempt && endOf(attempt)).to.equal(Infinity);
  });

  it('whose limit is damaged never ends by itself', () => {
    for (const timeLimit of [null, 7, {}, { minutes: 'many' }, { choice: 'standard', minutes: Number.NaN }]) {
      const fact = parseFact({ ...OLD, timeLimit });
      const [attempt] = replay(fact ? [fact] : []).attempts.values();
      expect(attempt && isTimeUp(attempt, Date.parse('2036-01-01'))).to.equal(false);
    }
  });
});
