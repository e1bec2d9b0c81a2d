import { readFileSync } from 'node:fs';
import { readUnits } from '../i18n/xliff.mjs';

/** Screens to scroll before giving up. */
const SCREENS = 80;
/** A lesson is there when so many of its paragraphs are. */
const PARAGRAPHS = 3;

const SOURCE = { 'overview.start': 'Start the course', 'item.check': 'Check answer' };

/** What a message says in a language. */
const words = (language, id) => (language === 'en' ? SOURCE[id] : readUnits(language).get(id)?.target);

/** The demo page as a host of another language would write it. */
export const pageIn = (language) => readFileSync('demo/plain.html', 'utf8').replace('lang="en"', `lang="${language}"`);

/**
 * What a learner does, in order; each begins where the one before ended. Pages are used by what they say, as learners use them.
 * A scenario ends when what it is about can be seen.
 */
export const scenarios = {
  async 'first-lesson'(page, origin, language) {
    await page.goto(`${origin}/demo/plain.html`);
    await page.getByRole('button', { name: words(language, 'overview.start') }).click();
    await page.locator('c4s-lesson p').nth(PARAGRAPHS).waitFor();
  },

  async 'first-question'(page, _origin, language) {
    const check = page.getByRole('button', { name: words(language, 'item.check') }).first();
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
