import { expect } from '@open-wc/testing';
import { reviewCards } from '../review/deck.js';
import { createIntervalScheduler } from '../review/scheduler.js';
import { replay } from './evolve.js';
import { parseFact } from './fact.schema.js';
import type { Fact } from './fact.js';

/** As version 0.1.0 wrote it, before learners could say how sure they are. Never to be changed. */
const OLD = {
  id: '0190f000-0000-7000-8000-000000000001',
  v: 1,
  course: 'https://c4s.example/courses/old',
  courseVersion: '1.0.0',
  at: '2026-11-03T09:00:00.000Z',
  hlc: '0mhjzsxs0-0000',
  type: 'item-answered',
  item: 'q1',
  itemHash: 'h',
  response: ['a'],
  outcome: { raw: 1, max: 1 },
  duration: 5000,
};

const read = (value: unknown): Fact => {
  const fact = parseFact(value);
  if (!fact) throw new Error('not read');
  return fact;
};
const answerOf = (value: unknown) => replay([read(value)]).items.get('q1')?.answers[0];
const comesBack = (value: unknown) => reviewCards(replay([read(value)]), createIntervalScheduler()).length > 0;

describe('answers in the record', () => {
  it('of older versions are read, and say nothing of how sure the learner was', () => {
    expect(read(OLD)).to.deep.equal(OLD);
    expect(answerOf(OLD)?.confidence).to.equal(undefined);
    expect(comesBack(OLD)).to.equal(false);
  });

  it('that were right but unsure come back; sure ones do not', () => {
    expect(answerOf({ ...OLD, confidence: 'low' })?.confidence).to.equal('low');
    expect(comesBack({ ...OLD, confidence: 'low' })).to.equal(true);
    expect(comesBack({ ...OLD, confidence: 'medium' })).to.equal(false);
    expect(comesBack({ ...OLD, confidence: 'high' })).to.equal(false);
  });

  it('of newer versions, which may ask on a finer scale, still count', () => {
    expect(comesBack({ ...OLD, confidence: 'very-high' })).to.equal(false);
    expect(comesBack({ ...OLD, confidence: 'very-high', outcome: { raw: 0, max: 1 } })).to.equal(true);
  });
});
