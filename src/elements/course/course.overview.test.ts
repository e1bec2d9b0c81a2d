import { expect } from '@open-wc/testing';
import type { FactBody } from '../../core/record/fact.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { createKeepingStore } from '../../testing/page/keeping-store.js';
import { attemptFacts } from '../../testing/courses/quiz-course.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const read = (lesson: string): FactBody => ({ type: 'lesson-completed', lesson, by: 'reading' });
const passed = attemptFacts(['right', 'right']);

describe('overview of a course', () => {
  it('says what the course is, how long it takes and where to begin', async () => {
    const store = createKeepingStore();
    const course = await CourseHarness.open({ changes: { store: () => store } });
    expect(course.text).to.contain('A short course on taking a cluster to other countries.');
    expect(course.text).to.contain('1 h 30 min · Modules: 3 · Free, at your own pace');
    expect(course.text).to.contain('Your progress is saved on this device. No account is needed.');
    expect(course.status).to.equal('0 of 4 steps done · about 45 min left');
    expect(course.buttons).to.contain('Start the course');
    expect(course.buttons).not.to.contain('Continue');
  });

  it('lists modules with status and time, and says of a module in preparation that it is', async () => {
    const course = await CourseHarness.open();
    expect(course.headings).to.deep.equal([
      '2 Clusters abroad',
      '3 Overview',
      '4 Going abroad',
      '4 Leading people',
      '4 Industry 4.0',
    ]);
    expect(
      course.all('.module').map((module) => module.querySelector('.module-status')?.textContent.trim()),
    ).to.have.length(3);
    expect(course.text).to.contain('Not started · 1 h');
    expect(course.text).to.contain('In preparation');
    expect(course.text).to.contain('Choose a market entry mode.');
  });

  it('names the funder with the disclaimer', async () => {
    const course = await CourseHarness.open();
    for (const line of ['Co-funded by the European Union', 'The views are those of the authors.', '2021-1']) {
      expect(course.text).to.contain(line);
    }
  });

  it('starts with the first lesson, its heading in focus', async () => {
    const course = await CourseHarness.open();
    await course.start();
    expect(course.focused).to.equal('Finding a market');
    expect(course.current).to.contain('Finding a market');
  });

  it('offers to go on where the learner left off, and never jumps there by itself', async () => {
    const opened: FactBody = { type: 'lesson-opened', lesson: 'm1-l2' };
    const course = await CourseHarness.open({ before: [read('m1-l1'), opened] });
    expect(course.headings).to.contain('4 Continue where you left off');
    expect(course.text).to.contain('Choosing a market entry mode');
    expect(course.text).not.to.contain('Four modes.');
    expect(course.status).to.equal('1 of 4 steps done · about 25 min left');
    await course.press('Continue');
    expect(course.focused).to.equal('Choosing a market entry mode');
  });

  it('opens each module that has begun to be worked through, and the certificate of a finished one', async () => {
    const course = await CourseHarness.open({ before: [read('m1-l1'), read('m1-l2'), ...passed] });
    await course.press('Certificate of this module');
    expect(course.visit.place).to.deep.equal({ kind: 'certificate', scope: 'm1' });
    await course.press('Back');
    await course.press('Open the module');
    expect(course.visit.place).to.deep.equal({ kind: 'lesson', id: 'm2-l1' });
  });

  it('tells of the certificate when everything is done, and leaves all open', async () => {
    const before = [read('m1-l1'), read('m1-l2'), ...passed, read('m2-l1'), { type: 'course-completed' } as const];
    const course = await CourseHarness.open({ before });
    expect(course.text).to.contain('Course complete. Your certificate is ready.');
    expect(course.status).to.equal('4 of 4 steps done');
    await course.goTo('Finding a market');
    expect(course.text).to.contain('Why go abroad');
    await course.goTo('Overview');
    await course.press('Open the certificate');
    expect(course.visit.place).to.deep.equal({ kind: 'certificate', scope: 'course' });
  });

  it('says that more will come when all is done but a module in preparation', async () => {
    const before = [read('m1-l1'), read('m1-l2'), ...passed, read('m2-l1')];
    const course = await CourseHarness.open({ before });
    expect(course.text).to.contain('You have done all that there is so far. More is in preparation.');
    expect(course.buttons).not.to.contain('Start the course');
    expect(course.buttons).not.to.contain('Continue');
    expect(course.buttons).to.contain('Certificate of this module');
  });

  it('says of a course without any lesson that it is in preparation', async () => {
    const course = await CourseHarness.open({ content: sampleCourse({ inPreparation: true }) });
    expect(course.text).to.contain('In preparation');
    expect(course.text).to.contain('This course is in preparation. Come back later.');
    expect(course.buttons).not.to.contain('Start the course');
    expect(course.text).not.to.contain('0 of 0');
  });

  it('offers what is due for review, and only then', async () => {
    const missed = attemptFacts(['wrong', 'right']);
    const early = await CourseHarness.open({ before: missed });
    expect(early.text).not.to.contain('Start the review');
    const later = Date.parse('2026-12-01T09:00:00Z');
    const course = await CourseHarness.open({ before: missed, changes: { clock: () => later } });
    await waitUntil(() => course.buttons.includes('Start the review'), 'no review is offered');
    await expect(course.element).to.be.accessible();
  });

  for (const level of [1, 2, 3, 4]) {
    it(`begins with the heading level that the page asks for: ${String(level)}`, async () => {
      const course = await CourseHarness.open({ attributes: { 'heading-level': String(level) } });
      const levels = course.headings.map((line) => Number(line[0]));
      expect(levels[0]).to.equal(level);
      expect(Math.max(...levels)).to.equal(level + 2);
    });
  }

  it('takes a senseless heading level for the usual one', async () => {
    const course = await CourseHarness.open({ attributes: { 'heading-level': 'big' } });
    expect(course.headings[0]).to.equal('2 Clusters abroad');
  });
});
