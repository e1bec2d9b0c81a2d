import { expect } from '@open-wc/testing';
import type { FactBody } from '../../core/record/fact.js';
import { CourseHarness, type CourseOptions } from '../../testing/harnesses/course-harness.js';
import { attemptFacts } from '../../testing/courses/quiz-course.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';

const read = (lesson: string): FactBody => ({ type: 'lesson-completed', lesson, by: 'reading' });
const all = [read('m1-l1'), read('m1-l2'), ...attemptFacts(['right', 'right']), read('m2-l1')];
const completed = [...all, { type: 'course-completed' } as const];

const states: Readonly<Record<string, CourseOptions>> = {
  'not started': {},
  'in the middle': { before: [read('m1-l1')] },
  'all done but what is in preparation': { before: all },
  completed: { before: completed },
  'in preparation': { content: sampleCourse({ inPreparation: true }) },
  'wide, with the contents beside': { width: 1000, before: [read('m1-l1')] },
  'at 280 pixels': { width: 280, before: [read('m1-l1')] },
  'in Hungarian, in part': { attributes: { lang: 'hu' } },
};

describe('a course is accessible', () => {
  for (const theme of ['light', 'dark']) {
    const dress = ({ attributes, ...options }: CourseOptions): CourseOptions => ({
      ...options,
      attributes: { ...attributes, theme },
    });
    for (const [state, options] of Object.entries(states)) {
      it(`${state}, ${theme}`, async () => {
        const course = await CourseHarness.open(dress(options));
        await expect(course.element).to.be.accessible();
      });
    }

    it(`on every page of it, with the contents open, ${theme}`, async () => {
      const course = await CourseHarness.open(dress({ before: completed }));
      for (const place of ['Finding a market', 'Module 1 test', 'The first meeting']) {
        await course.goTo(place);
        await expect(course.element, place).to.be.accessible();
      }
      await course.press('Help');
      await course.press('See what is stored');
      await course.openContents();
      await expect(course.element, 'help').to.be.accessible();
      course.visit.go({ kind: 'certificate', scope: 'course' });
      await course.ready();
      await expect(course.element, 'certificate').to.be.accessible();
    });

    it(`with an accent of the page, ${theme}`, async () => {
      const course = await CourseHarness.open(dress({ before: [read('m1-l1')] }));
      course.element.style.setProperty('--c4s-accent', '#ffb300');
      course.element.requestUpdate();
      await course.ready();
      await expect(course.element).to.be.accessible();
    });
  }

  for (const level of [1, 2, 3, 4]) {
    it(`with headings that skip no level, beginning with ${String(level)}`, async () => {
      const course = await CourseHarness.open({ attributes: { 'heading-level': String(level) }, before: completed });
      for (const place of ['Overview', 'Finding a market', 'Module 1 test', 'Help']) {
        if (place === 'Help') await course.press(place);
        else await course.goTo(place);
        const levels = course.headings.map((line) => Number(line[0]));
        expect(levels[0], place).to.equal(level);
        levels.forEach((each, index) => {
          expect(each - (levels[index - 1] ?? level), `${place}: ${course.headings[index] ?? ''}`).to.be.at.most(1);
        });
      }
    });
  }

  it('adds one region, named by the course, and no landmark of a page', async () => {
    const course = await CourseHarness.open({ before: completed });
    for (const place of ['Overview', 'Finding a market', 'Module 1 test']) {
      await course.goTo(place);
      const regions = course.all('[role="region"]').map((each) => each.getAttribute('aria-label'));
      expect(regions, place).to.deep.equal(['Clusters abroad']);
      expect(course.all('header, main, footer, aside, section[aria-label]'), place).to.have.length(0);
    }
  });

  it('gives every control room for a finger', async () => {
    const course = await CourseHarness.open({ width: 320, before: completed });
    for (const place of ['Overview', 'Module 1 test', 'Help']) {
      if (place === 'Help') await course.press(place);
      else await course.goTo(place);
      await course.openContents();
      const small = course
        .all('button, select, summary, nav a')
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
        .map((each) => `${each.localName} ${each.textContent.trim()} ${String(each.getBoundingClientRect().height)}`);
      expect(small, place).to.deep.equal([]);
    }
  });
});
