import { expect } from '@open-wc/testing';
import { QuizHarness } from '../../testing/harnesses/quiz-harness.js';

describe('the whole way through a c4s-quiz', () => {
  it('can be gone by keyboard alone, and the focus is never lost', async () => {
    const quiz = await QuizHarness.open({ questions: 2 });
    await quiz.tabTo('Start the test');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Question 1 of 2');
    await quiz.tabTo('Right 1');
    await quiz.key('Space');
    await quiz.tabTo('Next: question 2');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Question 2 of 2');
    await quiz.tabTo('Right 2');
    await quiz.key('Space');
    await quiz.key('ArrowDown');
    await quiz.tabTo('Back: question 1');
    await quiz.tabTo('Next: your answers');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Your answers');
    await quiz.tabTo('Change: Question 2');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Question 2 of 2');
    await quiz.tabTo('Wrong 2');
    await quiz.key('ArrowUp');
    await quiz.tabTo('Next: your answers');
    await quiz.key('Space');
    await quiz.tabTo('Submit the test');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Passed');
    await quiz.tabTo('Review your answers');
    await quiz.key('Enter');
    await quiz.tabTo('Back to your result');
    await quiz.key('Enter');
    await quiz.tabTo('Take the test again');
    await quiz.key('Enter');
    expect(quiz.focused).to.equal('Question 1 of 2');
  });

  it('can be gone by single taps alone', async () => {
    const quiz = await QuizHarness.open({ questions: 2, width: 320 });
    for (const name of [
      'Start the test',
      'Right 1',
      'Next: question 2',
      'Wrong 2',
      'Next: your answers',
      'Change: Question 2',
      'Right 2',
      'Next: your answers',
    ]) {
      await quiz.tap(name);
    }
    await quiz.tap('Submit the test');
    expect(quiz.focused).to.equal('Passed');
    for (const name of ['Review your answers', 'Back to your result', 'Take the test again']) await quiz.tap(name);
    expect(quiz.focused).to.equal('Question 1 of 2');
  });

  it('stays within the page at every width, with buttons that fill a narrow one', async () => {
    for (const width of [280, 320, 600, 1000]) {
      const quiz = await QuizHarness.open({ width, test: { maxAttempts: 3 } });
      const room = quiz.one('.page').getBoundingClientRect().width;
      const fills = () => Math.abs(quiz.one('.bar .primary').getBoundingClientRect().width - room) < 1;
      expect(fills()).to.equal(width < 480);
      expect(quiz.overflow).to.deep.equal([]);
      await quiz.press('Start the test');
      expect(fills()).to.equal(width < 480);
      expect(quiz.overflow).to.deep.equal([]);
      await quiz.answersAll('Right 1', null, 'Right 3', null);
      expect(quiz.overflow).to.deep.equal([]);
      await quiz.press('Submit the test');
      expect(quiz.overflow).to.deep.equal([]);
      const small = quiz.all('button, a').filter((each) => each.getBoundingClientRect().height < 44);
      expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
    }
  });
});
