import { expect } from '@open-wc/testing';
import { attemptFacts, question } from '../../testing/courses/quiz-course.js';
import { QuizHarness, type QuizOptions } from '../../testing/harnesses/quiz-harness.js';

async function submits(answers: readonly (string | null)[], options: QuizOptions = {}): Promise<QuizHarness> {
  const quiz = await QuizHarness.open(options);
  await quiz.press(quiz.primary[0] ?? '');
  await quiz.answersAll(...answers);
  await quiz.press('Submit the test');
  return quiz;
}

describe('the result of a c4s-quiz', () => {
  it('says that the test is passed, by which score, and where the certificate is', async () => {
    const quiz = await submits(['Right 1', 'Right 2', 'Right 3', 'Wrong 4']);
    expect(quiz.focused).to.equal('Passed');
    expect(quiz.text)
      .to.contain('Passed 3 of 4 correct 75% Pass mark: 70%')
      .and.to.contain(
        'Explain why small firms export less. 2 of 2 correct Rank markets with a weighted score. 1 of 2 correct',
      )
      .and.to.contain(
        'Your certificate for this module is ready. See your certificate Read these lessons again: Choosing a mode',
      );
    expect(quiz.headings).to.deep.equal([
      '2 Module 1 test',
      '3 Passed',
      '4 Result by learning outcome',
      '4 What to do next',
    ]);
    expect(quiz.primary).to.deep.equal(['Review your answers']);
    expect(quiz.happened.filter((type) => type.startsWith('attempt'))).to.deep.equal([
      'attempt-started',
      'attempt-submitted',
    ]);
    await expect(quiz.element).to.be.accessible();
    await quiz.press('See your certificate');
    expect(quiz.visit.place).to.deep.equal({ kind: 'certificate', scope: 'm1' });
  });

  it('says that it is not passed yet, and what to read again before the next try', async () => {
    const quiz = await submits(['Wrong 1', null, 'Wrong 3', 'Right 4']);
    expect(quiz.focused).to.equal('Not passed yet');
    expect(quiz.text).to.contain('Not passed yet 1 of 4 correct 25% Pass mark: 70% · Not answered: 1');
    expect(quiz.links).to.deep.equal(['Finding a market', 'Choosing a mode']);
    expect(quiz.primary).to.deep.equal(['Take the test again']);
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Finding a market');
    expect(quiz.visit.place).to.deep.equal({ kind: 'lesson', id: 'm1-l1' });
  });

  it('shows what the certificate still needs', async () => {
    const quiz = await submits(['Right 1', 'Right 2', 'Right 3', 'Right 4'], {
      course: { completion: { moveOn: 'CompletedAndPassed' } },
    });
    expect(quiz.text).to.contain('The test is done. The certificate needs a little more. See what is missing');
    expect(quiz.text).not.to.contain('Read these lessons again');
  });

  it('leaves learning outcomes away where the questions name none', async () => {
    const items = [1, 2].map((number) => ({ ...question(number), assesses: undefined }));
    const quiz = await submits(['Right 1', 'Wrong 2'], { items });
    expect(quiz.headings).to.deep.equal(['2 Module 1 test', '3 Not passed yet', '4 What to do next']);
  });

  it('explains each question again', async () => {
    const quiz = await submits(['Right 1', 'Wrong 2', null, 'Right 4']);
    await quiz.press('Review your answers');
    expect(quiz.focused).to.equal('Review your answers');
    expect(quiz.headings).to.include.members([
      '4 Question 1 of 4',
      '5 Correct',
      '4 Question 2 of 4',
      '5 Not quite',
      '5 Not answered',
    ]);
    expect(quiz.text).to.contain('This is why 1 is right.').and.to.contain('Read this lesson again: Choosing a mode');
    const again = quiz.buttons.filter((each) => each.startsWith('Read this lesson again'));
    expect(again).to.deep.equal([
      'Read this lesson again: Choosing a mode (Question 2 of 4)',
      'Read this lesson again: Finding a market (Question 3 of 4)',
    ]);
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Back to your result');
    expect(quiz.focused).to.equal('Not passed yet');
  });

  it('leads to a new test with other questions', async () => {
    const fresh = await submits([null, null], { test: { selection: { draw: 2 } } });
    await fresh.press('Take the test again');
    expect(fresh.focused).to.equal('Question 1 of 2');
    const [first, second] = [...fresh.visit.session.state.attempts.values()].map(({ items }) => items);
    expect(second?.some((id) => first?.includes(id))).to.equal(false);
  });

  it('ends when no attempts are left', async () => {
    const quiz = await submits(['Wrong 1', 'Right 2', null, null], { test: { maxAttempts: 2 } });
    expect(quiz.text).to.contain('Attempts left: 1 of 2');
    await quiz.press('Take the test again');
    for (const next of ['Next: question 2', 'Next: question 3', 'Next: question 4', 'Next: your answers'])
      await quiz.press(next);
    await quiz.press('Submit the test');
    expect(quiz.text).to.contain('You have no attempts left for this test. Your best result counts: 25%');
    expect(quiz.buttons).to.deep.equal(['Review your answers']);
    await expect(quiz.element).to.be.accessible();
  });

  it('stays passed when a later attempt fails', async () => {
    const quiz = await submits(['Wrong 1', null, null, null], {
      before: attemptFacts(['right', 'right', 'right', 'right']),
    });
    expect(quiz.text)
      .to.contain('Not passed yet 0 of 4 correct')
      .and.to.contain('You have passed this test before. That still counts.');
    expect(quiz.element.matches(':state(passed)')).to.equal(true);
  });

  it('shows a question that has left the course since as a note', async () => {
    const quiz = await QuizHarness.open({ questions: 1, before: attemptFacts(['right', 'wrong']) });
    await quiz.press(quiz.buttons[0] ?? '');
    await quiz.press('Review your answers');
    expect(quiz.text).to.contain(
      'Question 2 of 2 This question is no longer part of the test. Your result stays as it was.',
    );
    await expect(quiz.element).to.be.accessible();
  });
});
