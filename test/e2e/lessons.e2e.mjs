import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { course, withoutFaults } from './learner.mjs';
import { startSite } from './support.mjs';

const FOLDER = 'courses/cluster4smart';
/** Pixels of a screen, and of letters: those of the browser, or twice as large. */
const VIEWS = [
  [320, 16],
  [320, 32],
  [1000, 16],
];
/** What stays in its own language wherever it is shown: titles of sources, the funder's wording that is awaited, names of languages. */
const AS_PUBLISHED = '.sources, .funding, select.language';

const lessons = course.modules.flatMap((module) => module.lessons);

for (const language of course.availableLanguage) {
  describe(`every lesson in ${language}`, () => {
    let site;
    let page;
    before(async () => {
      site = await startSite();
      page = await site.open('/demo/plain.html', { locale: language, reducedMotion: 'reduce' });
      await page.evaluate((lang) => {
        const element = document.querySelector('c4s-course');
        element.lang = lang;
        element.setAttribute('content-lang', lang);
      }, language);
      await page.locator('c4s-course').getByRole('button').first().waitFor();
    });
    after(() => site.close());

    for (const lesson of lessons) {
      it(`${lesson.id} is in its language and inside the page, at 320 and 1000 pixels, and with large text`, async () => {
        await page.evaluate((id) => document.querySelector('c4s-course').go({ kind: 'lesson', id }), lesson.id);
        const name = nameOf(lesson, language);
        await page.locator('c4s-lesson').getByRole('heading', { name, exact: true }).first().waitFor();
        for (const [width, letters] of VIEWS) {
          await page.setViewportSize({ width, height: 1600 });
          await page.evaluate((size) => {
            document.querySelector('c4s-course').style.setProperty('--c4s-font-size', `${String(size)}px`);
          }, letters);
          await page.evaluate(readToTheEnd);
          const view = `${String(width)} pixels with letters of ${String(letters)}`;
          const { foreign, outside } = await page.evaluate(look, [language, AS_PUBLISHED]);
          assert.deepEqual(foreign, [], `in another language at ${view}`);
          assert.deepEqual(outside, [], `outside of the page at ${view}`);
        }
        withoutFaults(page);
      });
    }
  });
}

function nameOf({ id, name }, language) {
  const path = `${FOLDER}/translations/${language}/course.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).strings[`${id}.name`].text : name;
}

/**
 * Runs in the page: scrolls down as a learner does, because what is far off is loaded when it comes near, and waits at each screen until
 * nothing there is being loaded. Where all is there already, that takes two frames a screen.
 */
async function readToTheEnd() {
  const deep = (root, selector) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
    ]);
  const isReached = (element) => element.checkVisibility() && element.getBoundingClientRect().top < window.innerHeight;
  const isLoading = () =>
    deep(document, '[aria-busy=true], img').some((element) => element.complete !== true && isReached(element));
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.scrollTo(0, 0);
  for (let turns = 0; turns < 3000; turns += 1) {
    await frames();
    if (isLoading()) continue;
    if (window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2) return;
    window.scrollBy(0, window.innerHeight - 100);
  }
  throw new Error('the lesson does not come to its end');
}

/** Runs in the page: texts in another language, and elements that stick out of the page. */
function look([language, asPublished]) {
  const foreign = new Set();
  const outside = new Set();
  const edge = document.documentElement.clientWidth + 1;
  const isOutside = (element) => element.checkVisibility() && element.getBoundingClientRect().right > edge;
  const walk = (node, lang, clipped) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (lang !== null && /\p{L}{2}/u.test(node.data) && !lang.startsWith(language)) foreign.add(node.data.trim());
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return;
    const scrolls = clipped || ['auto', 'scroll', 'hidden'].includes(getComputedStyle(node).overflowX);
    if (!clipped && isOutside(node)) outside.add(`${node.localName}.${node.getAttribute('class') ?? ''}`);
    const own = lang === null || node.matches(asPublished) ? null : node.lang || lang;
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child, own, scrolls);
    if (node.shadowRoot) for (const child of node.children) walk(child, own, scrolls);
  };
  walk(document.querySelector('c4s-course'), '', false);
  return { foreign: [...foreign], outside: [...outside] };
}
