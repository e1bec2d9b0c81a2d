import { expect } from '@open-wc/testing';
import type { FactBody } from '../../core/record/fact.js';
import { setUiLanguage } from '../../i18n/locale.js';
import { attemptFacts, question, quizCourse } from '../../testing/courses/quiz-course.js';
import { ReviewHarness } from '../../testing/harnesses/review-harness.js';

const answered = (item: string, raw: number): FactBody => ({
  type: 'item-answered',
  item,
  itemHash: 'h',
  response: [raw === 1 ? 'right' : 'wrong'],
  outcome: { raw, max: 1 },
});

/** Questions 1 and 3 of the test went wrong. */
const twoWrong = attemptFacts(['wrong', 'right', 'wrong', 'right']);

describe('<c4s-review>', () => {
  it('says that there is nothing to review yet', async () => {
    const review = await ReviewHarness.open({ course: quizCourse() });
    expect(review.text).to.contain('Nothing to review yet.');
    await expect(review.element).to.be.accessible();
  });

  it('says when the next review is', async () => {
    const review = await ReviewHarness.open({ course: quizCourse(), before: twoWrong });
    expect(review.text).to.match(/Nothing to review now. Next review: Wednesday,? 4 November/);
  });

  it('says the day as the reader’s language does', async () => {
    const days = { fr: 'mercredi 4 novembre', hu: 'november 4., szerda', es: 'miércoles, 4 de noviembre' };
    const review = await ReviewHarness.open({ course: quizCourse(), before: twoWrong });
    try {
      for (const [language, day] of Object.entries(days)) {
        await setUiLanguage(language);
        await review.ready();
        expect(review.text).to.contain(day);
      }
    } finally {
      await setUiLanguage('en');
    }
  });

  it('asks again what was wrong, once it is due, and says how it went and when it goes on', async () => {
    const review = await ReviewHarness.open({ course: quizCourse(), before: twoWrong, days: 1 });
    expect(review.text).to.contain('Questions ready: 2 · about 2 min');
    await review.press('Start the review');
    expect(review.question).to.equal('Question 1 of 2');
    expect(review.focused).to.contain('Question 1 of 2');
    expect(review.text).to.contain('What is the answer to number 1?');
    await expect(review.element).to.be.accessible();
    await review.answer('Right 1');
    await review.press('Next: question 2');
    expect(review.focused).to.contain('Question 2 of 2');
    await review.answer('Wrong 3');
    await review.press('Finish the review');
    expect(review.focused).to.equal('Review done');
    expect(review.text).to.contain('1 of 2 correct');
    expect(review.text).to.match(/Next review: Thursday,? 5 November/);
    await expect(review.element).to.be.accessible();
  });

  it('never asks again what is not graded, though it was wrong when it still was', async () => {
    const scale = [
      { id: 'no', text: 'No' },
      { id: 'yes', text: 'Yes' },
    ];
    const items = [{ id: 'q1', interaction: 'likert', prompt: 'Do you?', scale }, question(3)];
    const noted: FactBody = { type: 'item-answered', item: 'q9', itemHash: 'h', response: 'no', outcome: null };
    const review = await ReviewHarness.open({
      course: quizCourse({ items }),
      before: [answered('q1', 0), answered('q3', 0), noted],
      days: 1,
    });
    await review.press('Start the review');
    expect(review.question).to.equal('Question 1 of 1');
    expect(review.text).to.contain('What is the answer to number 3?');
  });

  it('stops any time, and keeps what was answered', async () => {
    const review = await ReviewHarness.open({ course: quizCourse(), before: twoWrong, days: 2 });
    await review.press('Start the review');
    await review.answer('Right 1');
    await review.press('Stop for today');
    expect(review.text).to.contain('1 of 1 correct');
    expect(review.text).to.contain('Questions ready: 1');
    await review.press('Start the review');
    expect(review.text).to.contain('What is the answer to number 3?');
  });

  it('asks at most eight questions at once', async () => {
    const before = attemptFacts(Array.from({ length: 10 }, () => 'wrong' as const));
    const review = await ReviewHarness.open({ course: quizCourse({ questions: 10 }), before, days: 1 });
    await review.press('Start the review');
    expect(review.question).to.equal('Question 1 of 8');
  });

  it('finds the questions of lessons, where they stand in one that was opened', async () => {
    const check = { id: 'c1', type: 'check', item: { ...question(9), id: 'q-check' } };
    const modules = [{ id: 'm1', name: 'One', lessons: [{ id: 'm1-l1', name: 'First', blocks: [check] }] }];
    const before = [{ type: 'lesson-opened', lesson: 'm1-l1' } as const, answered('q-check', 0)];
    const review = await ReviewHarness.open({ course: quizCourse({ course: { modules } }), before, days: 3 });
    await review.press('Start the review');
    expect(review.text).to.contain('What is the answer to number 9?');
  });

  it('leaves out what a newer version has dropped', async () => {
    const review = await ReviewHarness.open({ course: quizCourse(), before: [answered('gone', 0)], days: 1 });
    await review.press('Start the review');
    expect(review.text).to.contain('These questions are not part of the course any more.');
  });
});
