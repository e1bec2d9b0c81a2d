import { expect } from '@open-wc/testing';
import { attemptFacts, question } from '../../testing/courses/quiz-course.js';
import { QuizHarness } from '../../testing/harnesses/quiz-harness.js';

describe('a c4s-quiz that was left', () => {
  it('lands on the same question when the learner comes back', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1');
    await quiz.choose('Wrong 2');
    await quiz.go({ kind: 'lesson', id: 'm1-l1' });
    expect(quiz.text).to.equal('');
    await quiz.go({ kind: 'assessment', id: 'm1-test' });
    expect(quiz.focused).to.equal('Question 2 of 4');
    expect(quiz.chosen).to.deep.equal(['Wrong 2']);
  });

  it('lands there too in a new element of the same page', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.answersAll('Right 1', 'Right 2');
    quiz.element.remove();
    const again = await QuizHarness.open({ visit: quiz.visit });
    expect(again.headings).to.include('3 Question 3 of 4');
  });

  it('goes on after a reload at the first question without an answer', async () => {
    const before = attemptFacts(['right', null, 'wrong', null], { submitted: false });
    const quiz = await QuizHarness.open({ before });
    expect(quiz.primary).to.deep.equal(['Continue the test']);
    expect(quiz.focused).to.equal('');
    await quiz.press('Continue the test');
    expect(quiz.focused).to.equal('Question 2 of 4');
    await quiz.press('Back: question 1');
    expect(quiz.chosen).to.deep.equal(['Right 1']);
    expect(quiz.happened).to.deep.equal([]);
  });

  it('goes on after a reload at the list when all is answered', async () => {
    const quiz = await QuizHarness.open({
      before: attemptFacts(['right', 'right', 'wrong', 'right'], { submitted: false }),
    });
    await quiz.press('Continue the test');
    expect(quiz.focused).to.equal('Your answers');
    expect(quiz.text).to.contain('You have answered all questions.');
  });

  it('shows the result when the test was submitted elsewhere, and keeps the focus inside', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.choose('Right 1');
    const [attempt = ''] = quiz.visit.session.state.attempts.keys();
    quiz.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await quiz.ready();
    expect(quiz.focused).to.equal('Not passed yet');
  });

  it('takes no focus when the test was submitted elsewhere and the learner is elsewhere', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Elsewhere';
    document.body.append(elsewhere);
    elsewhere.focus();
    const [attempt = ''] = quiz.visit.session.state.attempts.keys();
    quiz.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await quiz.ready();
    expect(quiz.text).to.contain('Not passed yet');
    expect(quiz.focused).to.equal('Elsewhere');
    elsewhere.remove();
  });

  it('starts anew when the record was erased', async () => {
    const quiz = await QuizHarness.open();
    await quiz.press('Start the test');
    await quiz.visit.session.erase();
    await quiz.ready();
    expect(quiz.primary).to.deep.equal(['Start the test']);
    expect(quiz.focused).to.equal('Module 1 test');
  });

  it('shows the same answers in two widgets of a page, each on its own screen', async () => {
    const one = await QuizHarness.open();
    await one.press('Start the test');
    await one.choose('Right 1');
    const two = await QuizHarness.open({ visit: one.visit });
    await two.press('Next: question 2');
    await two.choose('Wrong 2');
    expect(one.headings).to.include('3 Question 1 of 4');
    await one.press('Next: question 2');
    expect(one.chosen).to.deep.equal(['Wrong 2']);
  });

  it('goes on in a new version of the course with what is left of its questions', async () => {
    const before = attemptFacts(['right', 'right', 'right', null], { submitted: false });
    const quiz = await QuizHarness.open({
      before,
      items: [question(2), question(4), { ...question(9), replaces: ['q3'] }],
    });
    await quiz.press('Continue the test');
    expect(quiz.focused).to.equal('Question 3 of 3');
    await quiz.press('Back: question 2');
    await quiz.press('Back: question 1');
    expect(quiz.chosen).to.deep.equal(['Right 2']);
  });

  it('keeps what is being typed when it is left in the middle of a word', async () => {
    const typed = {
      id: 'q1',
      interaction: 'text-entry',
      prompt: 'Which word?',
      accept: [{ id: 'a', value: 'network' }],
    };
    const quiz = await QuizHarness.open({ items: [typed, question(2)] });
    await quiz.press('Start the test');
    const field = quiz.one('input') as HTMLInputElement;
    field.focus();
    field.value = 'netw';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await quiz.go({ kind: 'lesson', id: 'm1-l1' });
    const [attempt] = quiz.visit.session.state.attempts.values();
    expect(attempt?.responses.get('q1')).to.equal('netw');
  });
});
