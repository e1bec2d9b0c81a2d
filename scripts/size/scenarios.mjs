import { readFileSync } from 'node:fs';

const COURSE = 'courses/cluster4smart/course.json';
const CHECK = /^Check answer/;

/** Screens to scroll before giving up. */
const SCREENS = 80;

/**
 * What a learner does, in order; each begins where the one before ended. Pages are used by what they say, as learners use them.
 * A scenario ends when what it is about can be seen.
 */
export const scenarios = {
  async 'first-lesson'(page, origin) {
    const [first] = JSON.parse(readFileSync(COURSE, 'utf8')).modules.flatMap(({ lessons }) => lessons);
    await page.goto(`${origin}/demo/plain.html`);
    await page.getByRole('button', { name: 'Start the course' }).click();
    await page.getByRole('heading', { name: first.name }).first().waitFor();
    await page.locator('c4s-lesson p').first().waitFor();
  },

  async 'first-question'(page) {
    const check = page.getByRole('button', { name: CHECK }).first();
    for (let screen = 0; screen < SCREENS && !(await check.isVisible()); screen += 1) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(50);
    }
    await check.waitFor({ timeout: 5000 });
  },

  /** Those who have not passed are shown what is missing; the code is the same, and no test is needed to reach it. */
  async certificate(page) {
    await page.locator('c4s-course').evaluate((course) => course.go({ kind: 'certificate', scope: 'course' }));
    await page.locator('c4s-certificate').getByRole('heading').first().waitFor();
  },
};
