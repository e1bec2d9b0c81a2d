import { expect } from '@open-wc/testing';
import { begun, choiceOf, dialogOf, takes, TimedQuiz } from '../../testing/courses/timed-quiz.js';
import { toldDuring } from '../../testing/page/told.js';

describe('a test with a time limit', () => {
  let timed: TimedQuiz;
  beforeEach(() => {
    timed = new TimedQuiz();
  });
  afterEach(() => {
    timed.restore();
  });

  describe('before the start', () => {
    it('lets the learner choose how much time she wants, and says what the limit means', async () => {
      const quiz = await timed.open();
      expect(quiz.text).to.contain('Time limit 20 minutes');
      expect(quiz.text).to.contain('The time runs on when you leave this page.');
      expect(quiz.text).to.contain('How much time do you want?');
      expect(quiz.text).to.contain('Standard (20 minutes) 1.5 times (30 minutes) No limit');
      expect(quiz.text).not.to.contain('There is no time limit');
      expect(choiceOf(quiz)).to.deep.equal(['Standard (20 minutes)']);
      expect(quiz.facts).to.deep.equal([]);
      await expect(quiz.element).to.be.accessible();
      await takes(quiz, '1.5 times (30 minutes)');
      expect(quiz.text).to.contain('Time limit 30 minutes');
      await quiz.press('Start the test');
      expect(quiz.facts.at(-1)).to.deep.include({ timeLimit: { choice: 'longer', minutes: 30 } });
    });

    it('takes no for an answer: then nothing of time is left', async () => {
      const quiz = await timed.open();
      await takes(quiz, 'No limit');
      expect(quiz.text).to.contain('There is no time limit. You may leave and go on later.');
      await quiz.press('Start the test');
      expect(quiz.text).not.to.contain('remaining time');
      await timed.passes(quiz, 24 * 60);
      expect(quiz.focused).to.equal('Question 1 of 4');
      expect(quiz.happened).to.deep.equal(['registered', 'attempt-started']);
    });

    it('asks again before another attempt, and remembers the choice', async () => {
      const quiz = await timed.open({ questions: 1 });
      await takes(quiz, '1.5 times (30 minutes)');
      await quiz.press('Start the test');
      await quiz.answersAll('Wrong 1');
      await quiz.press('Submit the test');
      await quiz.press('Take the test again');
      expect(quiz.focused).to.equal('Module 1 test');
      expect(choiceOf(quiz)).to.deep.equal(['1.5 times (30 minutes)']);
      await quiz.press('Take the test again');
      expect(quiz.focused).to.equal('Question 1 of 1');
    });

    it('says nothing of time where there is no limit, nor in practice', async () => {
      for (const options of [{ test: { timeLimit: 'PT0M' } }, { mode: 'practice' as const }]) {
        const quiz = await timed.open(options);
        expect(quiz.all('[part^="time"]')).to.have.length(0);
      }
    });
  });

  describe('while it runs', () => {
    it('shows the time left when it is asked for, on every page, and hides it again', async () => {
      const quiz = await timed.started();
      expect(quiz.text).not.to.contain('Time left');
      await expect(quiz.element).to.be.accessible();
      await quiz.press('Show the remaining time');
      expect(quiz.text).to.match(/Time left: 20 minutes · Ends at \d\d:20/);
      await expect(quiz.element).to.be.accessible();
      await timed.passes(quiz, 3.5);
      expect(quiz.text).to.contain('Time left: 17 minutes');
      await quiz.answersAll('Right 1', null, null, null);
      expect(quiz.headings).to.include('3 Your answers');
      expect(quiz.text).to.contain('Time left: 17 minutes');
      await quiz.press('Hide the remaining time');
      expect(quiz.text).not.to.contain('Time left');
      expect(quiz.all('[aria-live], [role="timer"], [role="status"]')).to.have.length(0);
    });

    it('tells five minutes and one minute before the end, and nothing in between', async () => {
      const quiz = await timed.started();
      const told = await toldDuring(async () => {
        await timed.passes(quiz, 14);
        await timed.passes(quiz, 1);
        await timed.passes(quiz, 3);
      });
      expect(told).to.deep.equal(['Time left: 5 minutes']);
      expect(await toldDuring(() => timed.passes(quiz, 1))).to.deep.equal(['Time left: 1 minute']);
    });

    it('asks a minute before the end whether more is needed, and gives it, ten times and more', async () => {
      const quiz = await timed.started();
      await quiz.choose('Right 1');
      for (let count = 0; count < 11; count++) {
        await timed.passes(quiz, count === 0 ? 19 : 5);
        expect(dialogOf(quiz)).to.contain('In less than a minute, the test is submitted with all your answers.');
        expect(quiz.focused).to.equal('Add time: 5 minutes');
        if (count === 0) {
          await expect(quiz.element).to.be.accessible();
          expect(getComputedStyle(quiz.one('dialog')).backgroundColor).to.equal('rgb(255, 255, 255)');
        }
        quiz.one('[part="time-add"]').click();
        await quiz.ready();
        expect(dialogOf(quiz)).to.equal(null);
        expect(quiz.focused).to.equal('Right 1');
      }
      await quiz.press('Show the remaining time');
      expect(quiz.text).to.contain('Time left: 6 minutes');
      expect(quiz.happened.filter((type) => type === 'attempt-extended')).to.have.length(11);
    });

    it('keeps the offer on the page for who goes on without', async () => {
      const quiz = await timed.started();
      await timed.passes(quiz, 19);
      await quiz.press('Continue');
      expect(dialogOf(quiz)).to.equal(null);
      await quiz.press('Next: question 2');
      expect(dialogOf(quiz)).to.equal(null);
      await expect(quiz.element).to.be.accessible();
      await quiz.press('Add time: 5 minutes');
      expect(quiz.focused).to.equal('Show the remaining time');
      expect(quiz.all('[part="time-warning"]')).to.have.length(0);
    });

    it('gives more time, or takes the limit away, whenever it is wanted', async () => {
      const quiz = await timed.started();
      await quiz.press('Show the remaining time');
      await quiz.press('Add time: 5 minutes');
      expect(quiz.text).to.contain('Time left: 25 minutes');
      expect(quiz.focused).to.equal('Hide the remaining time');
      const told = await toldDuring(() => quiz.press('Remove the time limit'));
      expect(told.at(-1)).to.equal('There is no time limit any more.');
      expect(quiz.focused).to.equal('There is no time limit any more.');
      await expect(quiz.element).to.be.accessible();
      await timed.passes(quiz, 24 * 60);
      expect(quiz.headings).to.include('3 Question 1 of 4');
      expect(quiz.facts.at(-1)).to.include({ type: 'attempt-extended', minutes: null });
      await quiz.answersAll('Right 1', 'Right 2', null, null);
      await quiz.press('Submit the test');
      expect(quiz.text).not.to.contain('Time had run out');
      await quiz.press('Take the test again');
      expect(choiceOf(quiz)).to.deep.equal(['No limit']);
    });

    it('takes the limit away also in the last minute, where the learner is asked', async () => {
      const quiz = await timed.started();
      await quiz.choose('Right 1');
      await timed.passes(quiz, 19.5);
      await quiz.tabTo('Remove the time limit');
      await quiz.key('Enter');
      expect(dialogOf(quiz)).to.equal(null);
      expect(quiz.focused).to.equal('Right 1');
      expect(quiz.text).to.contain('There is no time limit any more.');
      await timed.passes(quiz, 60);
      expect(quiz.happened).not.to.include('attempt-submitted');
    });

    it('runs on in a pocket, over a reload and in another tab', async () => {
      const quiz = await timed.started();
      await quiz.press('Show the remaining time');
      await timed.sleeps(quiz, 12);
      expect(quiz.text).to.contain('Time left: 8 minutes');
      const again = await timed.open({ before: begun('right') });
      expect(again.text).to.not.contain('Time left');
    });

    it('says before going on how much time is left', async () => {
      timed.reset('2026-11-03T08:10:00Z');
      const quiz = await timed.open({ before: begun('right', null, null, null) });
      expect(quiz.primary).to.deep.equal(['Continue the test']);
      expect(quiz.text)
        .to.contain('Time limit 20 minutes')
        .and.to.match(/Time left: 12 minutes · Ends at \d\d:22/);
      expect(quiz.text).not.to.contain('How much time do you want?');
      await expect(quiz.element).to.be.accessible();
    });

    it('follows what another tab has added', async () => {
      const quiz = await timed.started();
      await timed.passes(quiz, 19);
      const [attempt = ''] = quiz.visit.session.state.attempts.keys();
      quiz.visit.session.dispatch({ type: 'extend-attempt', attempt });
      await quiz.ready();
      expect(dialogOf(quiz)).to.equal(null);
      await timed.passes(quiz, 4);
      expect(quiz.headings).to.include('3 Question 1 of 4');
    });

    it('asks in one dialog, also where two widgets show the test', async () => {
      const one = await timed.started();
      const two = await timed.open({ visit: one.visit });
      await timed.passes(two, 19);
      expect([dialogOf(one), dialogOf(two)])
        .to.include(null)
        .and.not.to.deep.equal([null, null]);
      await timed.passes(two, 1);
      expect([one, two].map(({ headings }) => headings.includes('3 Not passed yet'))).to.deep.equal([true, true]);
      expect(one.happened.filter((type) => type === 'attempt-submitted')).to.have.length(1);
    });
  });
});
