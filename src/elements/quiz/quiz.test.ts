import { expect } from '@open-wc/testing';
import { attemptFacts, question } from '../../testing/courses/quiz-course.js';
import { QuizHarness } from '../../testing/harnesses/quiz-harness.js';

describe('c4s-quiz before a test', () => {
  it('says what the test is, and neither writes anything nor takes the focus', async () => {
    const quiz = await QuizHarness.open({ test: { selection: { draw: 3 } } });
    expect(quiz.text).to.equal(
      'Step 3 of 3 · about 20 min Module 1 test Questions from both lessons. Questions 3 Pass mark 70% Time about 20 min ' +
        'The questions are drawn anew each time. You can go back and change answers before you submit. ' +
        'There is no time limit. You may leave and go on later. Start the test',
    );
    expect(quiz.headings).to.deep.equal(['2 Module 1 test']);
    expect(quiz.primary).to.deep.equal(['Start the test']);
    expect(quiz.facts).to.deep.equal([]);
    expect(quiz.focused).to.equal('');
    await expect(quiz.element).to.be.accessible();
  });

  it('gives its heading the focus after a move of the learner', async () => {
    const quiz = await QuizHarness.open();
    await quiz.go({ kind: 'overview' });
    expect(quiz.text).to.equal('');
    await quiz.go({ kind: 'assessment', id: 'm1-test' });
    expect(quiz.focused).to.equal('Module 1 test');
  });

  it('lists earlier results, the latest first, and shows each again', async () => {
    const before = [
      ...attemptFacts(['right', 'right', 'right', 'wrong'], { attempt: 'a1' }),
      ...attemptFacts(['right', null, 'wrong', 'wrong'], { attempt: 'a2' }),
    ];
    const quiz = await QuizHarness.open({ before });
    expect(quiz.text).to.contain('You have passed this test. Best result: 75%');
    expect(
      quiz.all('[part="attempts"] p:first-child').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Not passed yet · 1 of 4 correct · 25%', 'Passed · 3 of 4 correct · 75%']);
    expect(quiz.text).to.match(/Passed · 3 of 4 correct · 75% 3 November 2026 at \d\d:\d\d · Best result/);
    expect(quiz.element.matches(':state(passed)')).to.equal(true);
    await expect(quiz.element).to.be.accessible();
    quiz.all('[part="attempts"] button')[1]?.click();
    await quiz.ready();
    expect(quiz.focused).to.equal('Passed');
  });

  it('says how many attempts are left, and when there are none', async () => {
    const test = { maxAttempts: 2 };
    const some = await QuizHarness.open({ test, before: attemptFacts(['wrong', 'wrong', 'wrong', 'wrong']) });
    expect(some.text).to.contain('Attempts left 1 of 2');
    const before = [
      ...attemptFacts(['right', 'right', 'wrong', 'wrong']),
      ...attemptFacts(['wrong'], { attempt: 'a2' }),
    ];
    const none = await QuizHarness.open({ test, before });
    expect(none.text).to.contain('You have no attempts left for this test. Your best result counts: 50%');
    expect(none.primary).to.deep.equal([]);
    await expect(none.element).to.be.accessible();
  });

  it('leaves out questions that cannot be shown, and says so', async () => {
    const items = [
      question(1),
      { ...question(2), interaction: 'hologram' },
      { ...question(3), options: [] },
      question(4),
    ];
    const quiz = await QuizHarness.open({ items });
    expect(quiz.text)
      .to.contain('Questions 2')
      .and.to.contain('Questions left out because they cannot be shown here: 2');
    await quiz.press('Start the test');
    expect(quiz.focused).to.equal('Question 1 of 2');
    await quiz.answersAll('Right 1', 'Right 4');
    await quiz.press('Submit the test');
    expect(quiz.text).to.contain('Passed 2 of 2 correct');
  });

  it('says so when no question can be shown', async () => {
    const quiz = await QuizHarness.open({ items: [{ ...question(1), interaction: 'hologram' }] });
    expect(quiz.text).to.contain('This test has no question that can be shown here.');
    expect(quiz.buttons).to.deep.equal([]);
    await expect(quiz.element).to.be.accessible();
  });

  it('offers to fetch again what did not arrive', async () => {
    const { interactionLoaders } = await import('../../interactions/index.generated.js');
    let isOnline = false;
    const late = Object.fromEntries(
      Object.entries(interactionLoaders).map(([name, load]) => [
        name,
        () => (isOnline ? load() : Promise.reject(new Error('offline'))),
      ]),
    );
    const quiz = await QuizHarness.open({ environment: { interactions: () => Promise.resolve(late) } });
    expect(quiz.text).to.contain('The questions could not be loaded. Check your connection and try again.');
    await expect(quiz.element).to.be.accessible();
    isOnline = true;
    await quiz.press('Try again');
    expect(quiz.focused).to.equal('Module 1 test');
    expect(quiz.primary).to.deep.equal(['Start the test']);
  });

  it('says so when the course has no such test', async () => {
    const quiz = await QuizHarness.open({ assessment: 'm9-test' });
    expect(quiz.text).to.equal('This course has no test “m9-test”.');
  });

  it('stands alone with its own course file, as a region of its own, and links nowhere', async () => {
    const quiz = await QuizHarness.alone({ questions: 1 });
    expect(quiz.one('[role="region"]').getAttribute('aria-label')).to.equal('Module 1 test');
    await expect(quiz.element).to.be.accessible();
    await quiz.press('Start the test');
    await quiz.answersAll('Wrong 1');
    await quiz.press('Submit the test');
    expect(quiz.focused).to.equal('Not passed yet');
    expect(quiz.text).to.contain('Read these lessons again: Finding a market');
    expect(quiz.links).to.deep.equal([]);
  });
});
