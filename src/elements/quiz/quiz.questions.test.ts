import { expect } from '@open-wc/testing';
import { QuizHarness } from '../../testing/harnesses/quiz-harness.js';

describe('c4s-quiz in a test', () => {
  it('asks one question at a time; its heading gets the focus after each move', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    expect(quiz.headings).to.deep.equal(['2 Module 1 test', '3 Question 1 of 4']);
    expect(quiz.focused).to.equal('Question 1 of 4');
    expect(quiz.buttons).to.deep.equal(['Next: question 2']);
    await expect(quiz.element).to.be.accessible();
    await quiz.choose('Right 1');
    await quiz.press('Next: question 2');
    expect(quiz.focused).to.equal('Question 2 of 4');
    expect(quiz.chosen).to.deep.equal([]);
    await quiz.press('Back: question 1');
    expect(quiz.focused).to.equal('Question 1 of 4');
    expect(quiz.chosen).to.deep.equal(['Right 1']);
  });

  it('says nothing about right and wrong before it is submitted', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.choose('Wrong 1');
    expect(quiz.text).not.to.match(/Correct|Not quite|Check answer/);
  });

  it('lists the answers in words, with what is open, and leads back to each', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1', null, 'Wrong 3', null);
    expect(quiz.focused).to.equal('Your answers');
    expect(quiz.text)
      .to.contain('Questions without an answer: 2 You can still answer them, or submit as it is.')
      .and.to.contain('Question 1 What is the answer to number 1? Right 1 Change: Question 1')
      .and.to.contain('Question 2 What is the answer to number 2? Not answered Answer: Question 2');
    expect(quiz.primary).to.deep.equal(['Submit the test']);
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Answer: Question 4');
    expect(quiz.focused).to.equal('Question 4 of 4');
    await quiz.answersAll('Right 4');
    await quiz.press('Change: Question 1');
    await quiz.choose('Wrong 1');
    for (const next of ['Next: question 2', 'Next: question 3', 'Next: question 4', 'Next: your answers'])
      await quiz.press(next);
    expect(quiz.text)
      .to.contain('What is the answer to number 1? Wrong 1')
      .and.to.contain('Questions without an answer: 1');
  });

  it('asks the page before it submits, and stays where it is when the page says no', async () => {
    const quiz = await QuizHarness.open();
    const asked: string[] = [];
    quiz.visit.maySubmit = (attempt) => asked.push(attempt) > 1;
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1', 'Right 2', 'Right 3', 'Right 4');
    await quiz.press('Submit the test');
    expect(quiz.focused).to.equal('Submit the test');
    expect(quiz.happened).to.deep.equal(['registered', 'attempt-started']);
    await quiz.press('Submit the test');
    expect(quiz.focused).to.equal('Passed');
    expect(asked).to.deep.equal([
      ...quiz.visit.session.state.attempts.keys(),
      ...quiz.visit.session.state.attempts.keys(),
    ]);
  });

  it('says so when it cannot be submitted, and keeps everything', async () => {
    const quiz = await QuizHarness.open({ questions: 1 });
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1');
    const { session } = quiz.visit;
    const dispatch = session.dispatch.bind(session);
    session.dispatch = (command) =>
      command.type === 'submit-attempt' ? { ok: false, error: { code: 'unknown-interaction' } } : dispatch(command);
    await quiz.press('Submit the test');
    expect(quiz.text).to.contain('The test could not be submitted. Your answers are kept.');
    expect(quiz.focused).to.equal('Submit the test');
    session.dispatch = dispatch;
    await quiz.press('Submit the test');
    expect(quiz.focused).to.equal('Passed');
  });

  it('keeps place and answer when the language changes', async () => {
    const strings = {
      'm1-test.name': { text: 'Az 1. modul tesztje', source: 'x' },
      'q2.prompt': { text: 'Mi a második válasz?', source: 'x' },
      'q2.options.right.text': { text: 'Jó 2', source: 'x' },
    };
    const files = { 'translations/hu/course.json': { inLanguage: 'hu', of: '1.0.0', strings } };
    const quiz = await QuizHarness.open({ files, course: { availableLanguage: ['en', 'hu'] } });
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1');
    await quiz.choose('Right 2');
    await quiz.visit.session.showContentIn('hu');
    await quiz.ready();
    expect(quiz.text).to.contain('Az 1. modul tesztje').and.to.contain('Mi a második válasz?');
    expect(quiz.chosen).to.deep.equal(['Jó 2']);
    expect(quiz.focused).to.equal('Jó 2');
    expect(quiz.one('[part="heading"]').lang).to.equal('hu');
  });
});
