import { expect } from '@open-wc/testing';
import { question } from '../../testing/courses/quiz-course.js';
import { QuizHarness, type QuizOptions } from '../../testing/harnesses/quiz-harness.js';

const practice = (options: QuizOptions = {}) => QuizHarness.open({ questions: 2, mode: 'practice', ...options });

describe('c4s-quiz as practice', () => {
  it('shows the first question at once, and takes no focus', async () => {
    const quiz = await practice();
    expect(quiz.headings).to.deep.equal(['2 Module 1 test', '3 Question 1 of 2']);
    expect(quiz.primary).to.deep.equal(['Check answer']);
    expect(quiz.facts).to.deep.equal([]);
    expect(quiz.focused).to.equal('');
    await expect(quiz.element).to.be.accessible();
  });

  it('checks, explains and lets try again, with one button that stands out', async () => {
    const quiz = await practice();
    await quiz.choose('Wrong 1');
    await quiz.press('Check answer');
    expect(quiz.focused).to.equal('Not quite');
    expect(quiz.primary).to.deep.equal(['Try again']);
    await quiz.press('Try again');
    await quiz.choose('Right 1');
    await quiz.press('Check answer');
    expect(quiz.focused).to.equal('Correct');
    expect(quiz.primary).to.deep.equal(['Next: question 2']);
    await expect(quiz.element).to.be.accessible();
  });

  it('ends with what was correct and what to read again, and is no attempt', async () => {
    const quiz = await practice();
    await quiz.choose('Right 1');
    await quiz.press('Check answer');
    await quiz.press('Next: question 2');
    await quiz.choose('Wrong 2');
    await quiz.press('Check answer');
    await quiz.press('Next: your result');
    expect(quiz.focused).to.equal('1 of 2 correct');
    expect(quiz.text).to.contain('Practice is not graded.').and.to.contain('Read these lessons again: Choosing a mode');
    expect(quiz.visit.session.state.attempts.size).to.equal(0);
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Practise again');
    expect(quiz.focused).to.equal('Question 1 of 2');
    expect(quiz.primary).to.deep.equal(['Check answer']);
  });

  it('lets questions be skipped, and leads back to them', async () => {
    const quiz = await practice({ questions: 3 });
    await quiz.press('Next: question 2');
    await quiz.choose('Right 2');
    await quiz.press('Check answer');
    await quiz.press('Next: question 3');
    await quiz.press('Next: your result');
    expect(quiz.focused).to.equal('1 of 3 correct');
    await quiz.press('Go on with the open questions');
    expect(quiz.focused).to.equal('Question 1 of 3');
  });

  it('goes on where it was left, also after a reload', async () => {
    const outcome = { raw: 1, max: 1 };
    const quiz = await practice({
      before: [{ type: 'item-answered', item: 'q1', itemHash: 'h', response: ['right'], outcome }],
    });
    expect(quiz.headings).to.include('3 Question 2 of 2');
  });

  it('says so when no question can be shown', async () => {
    const quiz = await practice({ items: [{ ...question(1), interaction: 'hologram' }] });
    expect(quiz.text).to.contain('This test has no question that can be shown here.');
    await expect(quiz.element).to.be.accessible();
  });
});
