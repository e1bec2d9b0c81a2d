import { expect } from '@open-wc/testing';
import type { FactBody } from '../../core/record/fact.js';
import { attemptFacts, question } from '../../testing/quiz-course.js';
import { FakeTime } from '../../testing/fake-time.js';
import { QuizHarness, type QuizOptions } from '../../testing/quiz-harness.js';

const typed = { id: 'q1', interaction: 'text-entry', prompt: 'Which word?', accept: [{ id: 'a', value: 'network' }] };

/** A test of four questions and 20 minutes, at nine o'clock UTC. */
describe('a test with a time limit', () => {
  let time: FakeTime;
  beforeEach(() => {
    time = new FakeTime('2026-11-03T09:00:00Z');
  });
  afterEach(() => {
    time.restore();
    for (const region of document.querySelectorAll('[data-c4s-announcer]')) region.textContent = '';
  });

  const open = ({ test = {}, ...options }: QuizOptions = {}): Promise<QuizHarness> =>
    QuizHarness.open({ test: { timeLimit: 'PT20M', ...test }, environment: { clock: time.clock }, ...options });

  /** An attempt that was started at 08:02 and has 20 minutes. */
  const begun = (...answers: readonly ('right' | 'wrong' | null)[]): readonly FactBody[] =>
    attemptFacts(answers, { submitted: false, timeLimit: { choice: 'standard', minutes: 20 } });

  async function started(options: QuizOptions = {}): Promise<QuizHarness> {
    const quiz = await open(options);
    await quiz.press('Start the test');
    return quiz;
  }

  async function passes(quiz: QuizHarness, minutes: number): Promise<void> {
    time.passes(minutes);
    await quiz.ready();
  }

  const dialogOf = (quiz: QuizHarness): HTMLDialogElement | undefined =>
    quiz.all('dialog').find((each): each is HTMLDialogElement => each instanceof HTMLDialogElement && each.open);

  const isAsked = (quiz: QuizHarness): boolean => dialogOf(quiz) !== undefined;

  const choiceOf = (quiz: QuizHarness): readonly string[] =>
    quiz.all('.time-row').flatMap((row) => (row.querySelector('input')?.checked ? [row.innerText.trim()] : []));

  async function takes(quiz: QuizHarness, choice: string): Promise<void> {
    quiz
      .all('.time-row')
      .find(({ innerText }) => innerText.trim() === choice)
      ?.click();
    await quiz.ready();
  }

  describe('before the start', () => {
    it('lets the learner choose how much time she wants, and says what the limit means', async () => {
      const quiz = await open();
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
      const quiz = await open();
      await takes(quiz, 'No limit');
      expect(quiz.text).to.contain('There is no time limit. You may leave and go on later.');
      await quiz.press('Start the test');
      expect(quiz.text).not.to.contain('remaining time');
      await passes(quiz, 24 * 60);
      expect(quiz.focused).to.equal('Question 1 of 4');
      expect(quiz.happened).to.deep.equal(['registered', 'attempt-started']);
    });

    it('asks again before another attempt, and remembers the choice', async () => {
      const quiz = await open({ questions: 1 });
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
        const quiz = await open(options);
        expect(quiz.all('[part^="time"]')).to.have.length(0);
      }
    });
  });

  describe('while it runs', () => {
    it('shows the time left when it is asked for, on every page, and hides it again', async () => {
      const quiz = await started();
      expect(quiz.text).not.to.contain('Time left');
      await expect(quiz.element).to.be.accessible();
      await quiz.press('Show the remaining time');
      expect(quiz.text).to.match(/Time left: 20 minutes · Ends at \d\d:20/);
      await expect(quiz.element).to.be.accessible();
      await passes(quiz, 3.5);
      expect(quiz.text).to.contain('Time left: 17 minutes');
      await quiz.answersAll('Right 1', null, null, null);
      expect(quiz.headings).to.include('3 Your answers');
      expect(quiz.text).to.contain('Time left: 17 minutes');
      await quiz.press('Hide the remaining time');
      expect(quiz.text).not.to.contain('Time left');
      expect(quiz.all('[aria-live], [role="timer"], [role="status"]')).to.have.length(0);
    });

    it('tells five minutes and one minute before the end, and nothing in between', async () => {
      const quiz = await started();
      const told = await toldDuring(async () => {
        await passes(quiz, 14);
        await passes(quiz, 1);
        await passes(quiz, 3);
      });
      expect(told).to.deep.equal(['Time left: 5 minutes']);
      expect(await toldDuring(() => passes(quiz, 1))).to.deep.equal(['Time left: 1 minute']);
    });

    it('asks a minute before the end whether more is needed, and gives it, ten times and more', async () => {
      const quiz = await started();
      await quiz.choose('Right 1');
      for (let count = 0; count < 11; count++) {
        await passes(quiz, count === 0 ? 19 : 5);
        const dialog = dialogOf(quiz);
        expect(dialog?.innerText).to.contain('In less than a minute, the test is submitted with all your answers.');
        expect(quiz.focused).to.equal('Add time: 5 minutes');
        if (count === 0) await expect(quiz.element).to.be.accessible();
        quiz.one('[part="time-add"]').click();
        await quiz.ready();
        expect(isAsked(quiz)).to.equal(false);
        expect(quiz.focused).to.equal('Right 1');
      }
      await quiz.press('Show the remaining time');
      expect(quiz.text).to.contain('Time left: 6 minutes');
      expect(quiz.happened.filter((type) => type === 'attempt-extended')).to.have.length(11);
    });

    it('keeps the offer on the page for who goes on without', async () => {
      const quiz = await started();
      await passes(quiz, 19);
      await quiz.press('Continue');
      expect(isAsked(quiz)).to.equal(false);
      await quiz.press('Next: question 2');
      expect(isAsked(quiz)).to.equal(false);
      await expect(quiz.element).to.be.accessible();
      await quiz.press('Add time: 5 minutes');
      expect(quiz.focused).to.equal('Show the remaining time');
      expect(quiz.all('[part="time-warning"]')).to.have.length(0);
    });

    it('runs on in a pocket, over a reload and in another tab', async () => {
      const quiz = await started();
      await quiz.press('Show the remaining time');
      time.sleeps(12);
      await quiz.ready();
      expect(quiz.text).to.contain('Time left: 8 minutes');
      const again = await open({ before: begun('right') });
      expect(again.text).to.not.contain('Time left');
    });

    it('says before going on how much time is left', async () => {
      time = reset('2026-11-03T08:10:00Z');
      const quiz = await open({ before: begun('right', null, null, null) });
      expect(quiz.primary).to.deep.equal(['Continue the test']);
      expect(quiz.text)
        .to.contain('Time limit 20 minutes')
        .and.to.match(/Time left: 12 minutes · Ends at \d\d:22/);
      expect(quiz.text).not.to.contain('How much time do you want?');
      await expect(quiz.element).to.be.accessible();
    });

    it('follows what another tab has added', async () => {
      const quiz = await started();
      await passes(quiz, 19);
      const [attempt = ''] = quiz.visit.session.state.attempts.keys();
      quiz.visit.session.dispatch({ type: 'extend-attempt', attempt });
      await quiz.ready();
      expect(isAsked(quiz)).to.equal(false);
      await passes(quiz, 4);
      expect(quiz.headings).to.include('3 Question 1 of 4');
    });

    it('asks in one dialog, also where two widgets show the test', async () => {
      const one = await started();
      const two = await open({ visit: one.visit });
      await passes(two, 19);
      expect([isAsked(one), isAsked(two)]).to.have.members([true, false]);
      await passes(two, 1);
      expect([one, two].map(({ headings }) => headings.includes('3 Not passed yet'))).to.deep.equal([true, true]);
      expect(one.happened.filter((type) => type === 'attempt-submitted')).to.have.length(1);
    });
  });

  describe('at the end', () => {
    it('submits all that was given, what is being typed too, and says so calmly', async () => {
      const quiz = await started({ items: [typed, question(2)] });
      const field = quiz.one('input') as HTMLInputElement;
      field.focus();
      quiz.visit.maySubmit = () => false;
      await passes(quiz, 19);
      await quiz.press('Continue');
      field.focus();
      field.value = 'network';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await passes(quiz, 1);
      expect(quiz.focused).to.equal('Not passed yet');
      expect(quiz.text).to.contain('1 of 2 correct');
      expect(quiz.text).to.contain('The time was over. Everything that you had answered until then counts.');
      expect(quiz.facts.at(-1)).to.include({ type: 'attempt-submitted', timeUp: true, at: '2026-11-03T09:20:00.000Z' });
      await expect(quiz.element).to.be.accessible();
    });

    it('says nothing of time where the test was submitted before', async () => {
      const quiz = await started({ questions: 1 });
      await quiz.answersAll('Right 1');
      await quiz.press('Submit the test');
      expect(quiz.focused).to.equal('Passed');
      expect(quiz.text).not.to.contain('The time was over');
      await passes(quiz, 60);
      expect(quiz.happened.filter((type) => type === 'attempt-submitted')).to.have.length(1);
    });

    it('is reached with the next visit where the page was closed: the test ended when the time did', async () => {
      time = reset('2026-11-05T18:00:00Z');
      const told = await toldDuring(async () => {
        const quiz = await open({ before: begun('right', 'right', 'right', null) });
        expect(quiz.headings).to.include('3 Passed');
        expect(quiz.focused).to.equal('');
        expect(quiz.text).to.contain('3 of 4 correct').and.to.contain('3 November 2026');
        expect(quiz.facts[0]).to.include({ type: 'attempt-submitted', timeUp: true, at: '2026-11-03T08:22:00.000Z' });
      });
      expect(told).to.deep.equal([]);
    });

    it('is noticed when the phone wakes up', async () => {
      const quiz = await started();
      await quiz.choose('Right 1');
      time.sleeps(600);
      await quiz.ready();
      expect(quiz.focused).to.equal('Not passed yet');
      expect(quiz.facts.at(-1)).to.include({ at: '2026-11-03T09:20:00.000Z' });
    });

    it('comes also while the learner reads a lesson, and is told', async () => {
      const quiz = await started();
      await quiz.answersAll('Right 1', 'Right 2', 'Right 3', null);
      await quiz.go({ kind: 'lesson', id: 'm1-l1' });
      const told = await toldDuring(() => passes(quiz, 20));
      expect(told.at(-1)).to.equal('The time is over. Your answers have been submitted.');
      expect(quiz.happened.at(-1)).to.equal('course-completed');
      await quiz.go({ kind: 'assessment', id: 'm1-test' });
      expect(quiz.focused).to.equal('Passed');
    });

    it('leaves a page in front the first word, which may hold what is being typed', async () => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      try {
        const quiz = await started();
        await passes(quiz, 20);
        expect(quiz.headings).to.include('3 Question 1 of 4');
        await passes(quiz, 0.05);
        expect(quiz.headings).to.include('3 Not passed yet');
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }
    });
  });

  describe('by every way', () => {
    it('can be gone by keyboard alone', async () => {
      const quiz = await open({ questions: 1 });
      await quiz.tabTo('Standard (20 minutes)');
      await quiz.key('ArrowDown');
      await quiz.tabTo('Start the test');
      await quiz.key('Enter');
      await quiz.tabTo('Show the remaining time');
      await quiz.key('Space');
      expect(quiz.text).to.contain('Time left: 30 minutes');
      await passes(quiz, 29);
      await quiz.tabTo('Add time: 8 minutes');
      await quiz.key('Enter');
      expect(quiz.focused).to.equal('Hide the remaining time');
      await passes(quiz, 8);
      await quiz.key('Escape');
      expect(isAsked(quiz)).to.equal(false);
      await passes(quiz, 1);
      expect(quiz.focused).to.equal('Not passed yet');
    });

    it('can be gone by single taps alone, and stays within a narrow page', async () => {
      for (const width of [280, 320, 600, 1000]) {
        const quiz = await open({ width });
        expect(quiz.overflow).to.deep.equal([]);
        await quiz.tap('Start the test');
        await quiz.tap('Show the remaining time');
        await passes(quiz, 19);
        await quiz.tap('Continue');
        expect(quiz.overflow).to.deep.equal([]);
        await quiz.tap('Add time: 5 minutes');
        expect(quiz.text).to.contain('Time left: 6 minutes');
        const small = quiz.all('button, label').filter((each) => each.getBoundingClientRect().height < 44);
        expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
      }
    });
  });

  function reset(start: string): FakeTime {
    time.restore();
    return new FakeTime(start);
  }

  /** What assistive technology was told meanwhile. */
  async function toldDuring(act: () => Promise<void>): Promise<readonly string[]> {
    const told: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const text = target.textContent?.trim() ?? '';
        if (target instanceof HTMLElement && target.dataset.c4sAnnouncer && text && told.at(-1) !== text)
          told.push(text);
      }
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    await act();
    await new Promise((resolve) => setTimeout(resolve, 200));
    watch.disconnect();
    return told;
  }
});
