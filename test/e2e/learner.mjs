import { readFileSync } from 'node:fs';
import { answerIn, plain } from './answers.mjs';

const course = JSON.parse(readFileSync('courses/cluster4smart/course.json', 'utf8'));
const [module] = course.modules;

/** The first module of the real course, and its test. */
export { course, module };
export const assessment = module.assessment;
/** How many lessons and tests the course has. */
export const steps = course.modules.reduce(
  (sum, { lessons, assessment: test }) => sum + lessons.length + (test ? 1 : 0),
  0,
);

/** Checks that a page had no error, no foreign request and no policy violation. */
export function withoutFaults(page) {
  if (page.faults.length > 0) throw new Error(page.faults.join('\n'));
}

/** The text of an element, its shadow roots included. Runs in the page. */
function textInside(element) {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'style') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join('');
  };
  return read(element);
}

/** The item that a test shows, found by its question. */
export async function shownItem(page) {
  const text = plain(await page.locator('c4s-quiz c4s-item').evaluate(textInside));
  const item = assessment.items.find(({ prompt }) => text.includes(plain(prompt)));
  if (!item) throw new Error(`no item asks: ${text.slice(0, 200)}`);
  return item;
}

/** Gives the right answer to an item that a test shows; `press` says how controls are operated. */
export const answer = (page, item, press) => answerIn(page.locator('c4s-quiz c4s-item'), item, press);

/** The heading of a question of a running test, counted from 1. */
export const questionHeading = (page, number) =>
  page.getByRole('heading', { name: new RegExp(`^Question ${String(number)} of `) });

/** Goes through all questions of a running test, to the page with the answers. `between` is called after each answer. */
export async function answerAll(page, press, between = async () => undefined) {
  for (let count = 0; count < assessment.items.length; count += 1) {
    await answer(page, await shownItem(page), press);
    await between(count);
    await press.push(page.locator('c4s-quiz').getByRole('button', { name: /^Next/ }));
    const submit = page.getByRole('button', { name: 'Submit the test' });
    await questionHeading(page, count + 2)
      .or(submit)
      .first()
      .waitFor();
    if (await submit.isVisible()) return;
  }
  throw new Error('the test did not come to its answers');
}

/** Marks each lesson of the module as done, by the buttons a learner has. */
export async function readLessons(page, press) {
  for (const lesson of module.lessons) {
    await page.getByRole('heading', { name: lesson.name }).last().waitFor();
    const done = page.getByRole('button', { name: 'Mark as done' });
    await done.waitFor();
    await press.push(done);
    await page.getByRole('button', { name: 'Mark as done' }).waitFor({ state: 'hidden' });
    await press.push(page.getByRole('button', { name: /^Next: / }).last());
  }
}
