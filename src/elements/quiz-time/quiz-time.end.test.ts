import { expect } from '@open-wc/testing';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { deepAll, deepOne } from '../../testing/page/deep.js';
import { question, quizCourse } from '../../testing/courses/quiz-course.js';
import { begun, dialogOf, TimedQuiz } from '../../testing/courses/timed-quiz.js';
import { toldDuring } from '../../testing/page/told.js';

const typed = { id: 'q1', interaction: 'text-entry', prompt: 'Which word?', accept: [{ id: 'a', value: 'network' }] };

describe('a test whose time runs out', () => {
  let timed: TimedQuiz;
  beforeEach(() => {
    timed = new TimedQuiz();
  });
  afterEach(() => {
    timed.restore();
  });

  describe('at the end', () => {
    it('submits all that was given, what is being typed too, and says so calmly', async () => {
      const quiz = await timed.started({ items: [typed, question(2)] });
      const field = quiz.one('input') as HTMLInputElement;
      field.focus();
      quiz.visit.maySubmit = () => false;
      await timed.passes(quiz, 19);
      await quiz.press('Continue');
      field.focus();
      field.value = 'network';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await timed.passes(quiz, 1);
      expect(quiz.focused).to.equal('Not passed yet');
      expect(quiz.text).to.contain('1 of 2 correct');
      expect(quiz.text).to.contain('Time had run out. Everything that you had answered by then counts.');
      expect(quiz.facts.at(-1)).to.include({ type: 'attempt-submitted', timeUp: true, at: '2026-11-03T09:20:00.000Z' });
      await expect(quiz.element).to.be.accessible();
    });

    it('says nothing of time where the test was submitted before', async () => {
      const quiz = await timed.started({ questions: 1 });
      await quiz.answersAll('Right 1');
      await quiz.press('Submit the test');
      expect(quiz.focused).to.equal('Passed');
      expect(quiz.text).not.to.contain('Time had run out');
      await timed.passes(quiz, 60);
      expect(quiz.happened.filter((type) => type === 'attempt-submitted')).to.have.length(1);
    });

    it('is reached with the next visit where the page was closed: the test ended when the time did', async () => {
      timed.reset('2026-11-05T18:00:00Z');
      const told = await toldDuring(async () => {
        const quiz = await timed.open({ before: begun('right', 'right', 'right', null) });
        expect(quiz.headings).to.include('3 Passed');
        expect(quiz.focused).to.equal('');
        expect(quiz.text).to.contain('3 of 4 correct').and.to.contain('3 November 2026');
        expect(quiz.facts[0]).to.include({ type: 'attempt-submitted', timeUp: true, at: '2026-11-03T08:22:00.000Z' });
      });
      expect(told).to.deep.equal([]);
    });

    it('is noticed when the phone wakes up', async () => {
      const quiz = await timed.started();
      await quiz.choose('Right 1');
      await timed.sleeps(quiz, 600);
      expect(quiz.focused).to.equal('Not passed yet');
      expect(quiz.facts.at(-1)).to.include({ at: '2026-11-03T09:20:00.000Z' });
    });

    it('comes also while the learner reads a lesson, and is told', async () => {
      const quiz = await timed.started();
      await quiz.answersAll('Right 1', 'Right 2', 'Right 3', null);
      await quiz.go({ kind: 'lesson', id: 'm1-l1' });
      const told = await toldDuring(() => timed.passes(quiz, 20));
      expect(told.at(-1)).to.equal('Time is up. Your answers have been submitted.');
      expect(quiz.happened.at(-1)).to.equal('course-completed');
      await quiz.go({ kind: 'assessment', id: 'm1-test' });
      expect(quiz.focused).to.equal('Passed');
    });

    it('is asked about where the learner is, when she has gone to a lesson of the course', async () => {
      timed.reset('2026-11-03T08:10:00Z');
      const content = quizCourse({ test: { timeLimit: 'PT20M' } });
      const page = await CourseHarness.open({
        content,
        before: begun('right', null, null, null),
        changes: { clock: timed.time.clock },
      });
      const pass = async (minutes: number) => {
        timed.time.passes(minutes);
        await page.ready();
      };
      page.visit.go({ kind: 'assessment', id: 'm1-test' });
      await page.ready();
      page.visit.go({ kind: 'lesson', id: 'm1-l1' });
      await page.ready();
      expect(deepAll(page.element, 'c4s-quiz')).to.have.length(0);
      await pass(11.5);
      expect(page.focused).to.equal('Add time: 5 minutes');
      expect(getComputedStyle(deepOne(page.element, 'dialog')).backgroundColor).to.equal('rgb(255, 255, 255)');
      await page.press('Add time: 5 minutes');
      expect(deepAll(page.element, 'dialog')).to.have.length(0);
      await pass(5);
      expect(page.focused).to.equal('Add time: 5 minutes');
      await expect(page.element).to.be.accessible();
      await pass(1);
      expect(deepAll(page.element, 'dialog')).to.have.length(0);
      expect(page.visit.session.state.attempts.get('a1')?.submitted?.timeUp).to.equal(true);
    });

    it('leaves a page in front the first word, which may hold what is being typed', async () => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      try {
        const quiz = await timed.started();
        await timed.passes(quiz, 20);
        expect(quiz.headings).to.include('3 Question 1 of 4');
        await timed.passes(quiz, 0.05);
        expect(quiz.headings).to.include('3 Not passed yet');
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }
    });
  });

  describe('by every way', () => {
    it('can be gone by keyboard alone', async () => {
      const quiz = await timed.open({ questions: 1 });
      await quiz.tabTo('Standard (20 minutes)');
      await quiz.key('ArrowDown');
      await quiz.tabTo('Start the test');
      await quiz.key('Enter');
      await quiz.tabTo('Show the remaining time');
      await quiz.key('Space');
      expect(quiz.text).to.contain('Time left: 30 minutes');
      await timed.passes(quiz, 29);
      await quiz.tabTo('Add time: 8 minutes');
      await quiz.key('Enter');
      expect(quiz.focused).to.equal('Hide the remaining time');
      await timed.passes(quiz, 8);
      await quiz.key('Escape');
      expect(dialogOf(quiz)).to.equal(null);
      await timed.passes(quiz, 1);
      expect(quiz.focused).to.equal('Not passed yet');
    });

    it('can be gone by single taps alone, and stays within a narrow page', async () => {
      for (const width of [280, 320, 600, 1000]) {
        const quiz = await timed.open({ width });
        expect(quiz.overflow).to.deep.equal([]);
        await quiz.tap('Start the test');
        await quiz.tap('Show the remaining time');
        await timed.passes(quiz, 19);
        await quiz.tap('Continue');
        expect(quiz.overflow).to.deep.equal([]);
        await quiz.tap('Add time: 5 minutes');
        expect(quiz.text).to.contain('Time left: 6 minutes');
        const small = quiz.all('button, label').filter((each) => each.getBoundingClientRect().height < 44);
        expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
      }
    });
  });
});
