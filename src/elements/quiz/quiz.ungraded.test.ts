import { expect } from '@open-wc/testing';
import { question } from '../../testing/courses/quiz-course.js';
import { QuizHarness, type QuizOptions } from '../../testing/harnesses/quiz-harness.js';
import { often, trust } from '../../testing/courses/ungraded-examples.js';

const OFTEN = 'About once a year, mostly at a fair';

async function submits(answers: readonly (string | null)[], options: QuizOptions): Promise<QuizHarness> {
  const quiz = await QuizHarness.open(options);
  await quiz.press(quiz.primary[0] ?? '');
  await quiz.answersAll(...answers);
  await quiz.press('Submit the test');
  return quiz;
}

describe('a c4s-quiz in which nothing is graded', () => {
  const items = [trust, often];

  it('says so before it starts, and names no pass mark', async () => {
    const quiz = await QuizHarness.open({ items });
    expect(quiz.text).to.contain('No answer is right or wrong here.').and.not.to.contain('Pass mark');
    await expect(quiz.element).to.be.accessible();
  });

  it('is completed by answering, and counts for the course', async () => {
    const quiz = await submits(['Agree', OFTEN], { items });
    expect(quiz.focused).to.equal('Completed');
    expect(quiz.text)
      .to.contain('Completed Questions answered: 2 of 2')
      .and.not.to.match(/Pass mark|%|correct/);
    expect(quiz.happened).to.contain('course-completed');
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Review your answers');
    expect(quiz.all('c4s-item').length).to.equal(2);
    expect(quiz.headings.filter((heading) => heading.endsWith('Noted'))).to.have.length(2);
    const again = await QuizHarness.open({ items, visit: quiz.visit });
    await again.press('Back to your result');
    expect(again.focused).to.equal('Completed');
  });

  it('is not completed while an answer is missing, and says how many', async () => {
    const quiz = await submits([null, OFTEN], { items, test: { maxAttempts: 1 } });
    expect(quiz.focused).to.equal('Not completed yet');
    expect(quiz.text)
      .to.contain('Questions answered: 1 of 2')
      .and.not.to.match(/%|correct/);
    await expect(quiz.element).to.be.accessible();
  });

  it('lists earlier results without a score', async () => {
    const quiz = await QuizHarness.open({
      items,
      before: [
        { type: 'attempt-started', attempt: 'a1', assessment: 'm1-test', seed: 1, items: ['q-trust', 'q-often'] },
        {
          type: 'attempt-submitted',
          attempt: 'a1',
          assessment: 'm1-test',
          results: items.map(({ id }) => ({ item: id, itemHash: 'h', response: 'yes', outcome: null })),
          scaled: 1,
          success: true,
        },
      ],
    });
    expect(quiz.text)
      .to.contain('You have completed this test.')
      .and.to.contain('Completed · Questions answered: 2 of 2')
      .and.not.to.contain('%');
  });
});

describe('a c4s-quiz in which some questions are not graded', () => {
  it('scores the others, and says how many were not', async () => {
    const quiz = await submits(['Right 1', 'Agree', 'Wrong 2'], { items: [question(1), trust, question(2)] });
    expect(quiz.text).to.contain('Not passed yet 1 of 2 correct 50% Pass mark: 70% · Not scored: 1');
    await quiz.press('Review your answers');
    expect(quiz.headings.map((heading) => heading.slice(2))).to.include.members(['Correct', 'Noted', 'Not quite']);
  });

  it('goes through all of them as practice, and keeps what was noted when it begins again', async () => {
    const quiz = await QuizHarness.open({ items: [trust, question(1)], mode: 'practice' });
    expect(quiz.primary).to.deep.equal(['Save answer']);
    await quiz.choose('Agree');
    await quiz.press('Save answer');
    expect(quiz.primary).to.deep.equal(['Next: question 2']);
    await quiz.press('Next: question 2');
    await quiz.choose('Right 1');
    await quiz.press('Check answer');
    await quiz.press('Next: your result');
    expect(quiz.focused).to.equal('1 of 1 correct');
    await quiz.press('Practise again');
    expect([quiz.chosen, quiz.primary]).to.deep.equal([['Agree'], ['Save answer']]);
  });
});
