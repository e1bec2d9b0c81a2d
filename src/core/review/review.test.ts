import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LearnerHistory } from '../../testing/courses/learner-history.js';
import { interleave } from '../assessment/selection.js';
import { reviewCards } from './deck.js';
import { createIntervalScheduler, recallOf, type Recall, type Recalled } from './scheduler.js';

const DAY = 24 * 60 * 60 * 1000;
const scheduler = createIntervalScheduler();
const onDays = (...answers: readonly (readonly [number, Recall])[]): readonly Recalled[] =>
  answers.map(([day, recall]) => ({ at: day * DAY, recall }));
const dueDay = (...answers: readonly (readonly [number, Recall])[]) => {
  const due = scheduler.dueAt(onDays(...answers));
  return due === null ? null : due / DAY;
};

describe('when a question comes back', () => {
  it('does not for what was right at once', () => {
    expect(dueDay()).to.equal(null);
    expect(dueDay([0, 'good'], [1, 'easy'])).to.equal(null);
  });

  it('does tomorrow for what was wrong, or right with low confidence', () => {
    expect(dueDay([0, 'again'])).to.equal(1);
    expect(dueDay([0, 'hard'])).to.equal(1);
  });

  it('does after 1, 3, 7 and 21 days while the answers are right, and then no more', () => {
    expect(dueDay([0, 'again'], [1, 'good'])).to.equal(4);
    expect(dueDay([0, 'again'], [1, 'good'], [4, 'good'])).to.equal(11);
    expect(dueDay([0, 'again'], [1, 'good'], [4, 'good'], [11, 'easy'])).to.equal(32);
    expect(dueDay([0, 'again'], [1, 'good'], [4, 'good'], [11, 'easy'], [32, 'good'])).to.equal(null);
  });

  it('starts anew after a wrong answer, and counts from when it was really given', () => {
    expect(dueDay([0, 'again'], [1, 'good'], [9, 'again'])).to.equal(10);
    expect(dueDay([0, 'again'], [5, 'good'])).to.equal(8);
  });

  it('takes a second try right after the first for reading, not for recalling', () => {
    expect(dueDay([0, 'again'], [0.01, 'good'])).to.equal(1);
  });

  it('stays at its pause for what was right with low confidence', () => {
    expect(dueDay([0, 'again'], [1, 'good'], [4, 'hard'])).to.equal(7);
  });

  it('is never in the past of the last answer, and always soon after a wrong one', () => {
    const recalls = fc.constantFrom<Recall>('again', 'hard', 'good', 'easy');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), recalls), { minLength: 1 }), (answers) => {
        const history = onDays(...answers.sort((a, b) => a[0] - b[0]));
        const last = history.at(-1);
        const due = scheduler.dueAt(history);
        if (last?.recall === 'again') expect(due).to.equal(last.at + DAY);
        if (due !== null && last) expect(due - last.at).to.be.within(0, 21 * DAY);
      }),
    );
  });

  it('grades an answer by its score and by how sure the learner was', () => {
    expect(recallOf({ raw: 0.5, max: 1 }, 'high')).to.equal('again');
    expect(recallOf({ raw: 1, max: 1 }, 'low')).to.equal('hard');
    expect(recallOf({ raw: 1, max: 1 })).to.equal('good');
    expect(recallOf({ raw: 1, max: 1 }, 'high')).to.equal('easy');
  });
});

describe('the review deck', () => {
  const answered = (item: string, raw: number) =>
    ({ type: 'item-answered', item, itemHash: 'h', response: ['a'], outcome: { raw, max: 1 } }) as const;
  const history = () => new LearnerHistory({ id: 'https://c4s.example/courses/deck', version: '1.0.0' }).registers();

  it('holds what was answered wrongly in lessons and in tests, the first due in front', () => {
    const { state } = history().happens(answered('q2', 0)).happens(answered('q1', 1)).takesTest('m1-test', 0);
    expect(reviewCards(state, scheduler).map(({ item }) => item)).to.deep.equal(
      ['q2', 1, 2, 3, 4, 5, 6].map((each) => (typeof each === 'number' ? `m1-test-${String(each)}` : each)),
    );
  });

  it('does not hold what was never answered', () => {
    const { state } = history().happens({
      type: 'attempt-submitted',
      attempt: 'a1',
      assessment: 'm1-test',
      results: [{ item: 'q1', itemHash: 'h', outcome: { raw: 0, max: 1 } }],
      scaled: 0,
      success: false,
    });
    expect(reviewCards(state, scheduler)).to.deep.equal([]);
  });

  it('mixes modules: takes turns and loses nothing', () => {
    const group = (id: string) => id.slice(0, 2);
    expect(interleave(['m1a', 'm1b', 'm1c', 'm2a', 'm3a', 'm2b'], group)).to.deep.equal([
      'm1a',
      'm2a',
      'm3a',
      'm1b',
      'm2b',
      'm1c',
    ]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.nat())), (members) => {
        const mixed = interleave(members, ([of]) => of);
        expect([...mixed].sort()).to.deep.equal([...members].sort());
        for (const one of ['x', 'y', 'z'])
          expect(mixed.filter(([of]) => of === one)).to.deep.equal(members.filter(([of]) => of === one));
      }),
    );
  });
});
