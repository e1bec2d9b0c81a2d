import { readFileSync } from 'node:fs';

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

const plain = (markdown) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in an element, its shadow roots included. Runs in the page. */
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

/** What a learner would answer, in words; `press` says how controls are operated. */
export async function answer(page, item, press) {
  const card = page.locator('c4s-quiz c4s-item');
  if (['choice', 'hotspot'].includes(item.interaction)) {
    for (const id of item.correctResponse) {
      const { text } = (item.options ?? item.spots).find((option) => option.id === id);
      const role = (item.maxChoices ?? 1) === 1 ? 'radio' : 'checkbox';
      await press.choose(card.getByRole(role, { name: plain(text) }).first());
    }
  } else if (item.interaction === 'matrix') {
    await chooseInRows(card, item, press);
  } else if (item.interaction === 'order') {
    await putInOrder(card, item, press);
  } else if (['match', 'categorize', 'cloze'].includes(item.interaction)) {
    await placeAll(card, item, press);
  } else if (item.interaction === 'likert') {
    await press.choose(card.getByRole('radio', { name: plain(item.scale[0].text), exact: true }));
  } else if (item.interaction === 'extended-text') {
    await press.write(card.getByRole('textbox'), 'Three of our members need what you make.');
  } else {
    const value = item.interaction === 'numeric-entry' ? String(item.correctResponse) : item.accept[0].value;
    await press.write(card.getByRole('textbox').first(), value);
  }
}

/** Presses each thing that is not in its place yet, and then the place. */
async function placeAll(card, item, press) {
  for (const [thing, place] of placements(item)) {
    const button = card.getByRole('button', { name: thing, exact: true });
    if ((await button.count()) === 0) continue;
    await press.push(button);
    await press.push(card.getByRole('button', { name: place }));
  }
}

/** What belongs where, by the names of things and of empty places. */
function placements({ interaction, options, stems, categories, gaps, bank, correctResponse }) {
  const nameIn = (texts, id) => plain(texts.find((each) => each.id === id).text);
  if (interaction === 'cloze') {
    const empty = (index) => `Gap ${String(index + 1)} of ${String(gaps.length)}: empty`;
    return gaps.map((gap, index) => [nameIn(bank, gap.correctResponse), empty(index)]);
  }
  if (interaction === 'match') {
    return correctResponse.map(([stem, id]) => [nameIn(options, id), `Match for ${nameIn(stems, stem)}: empty`]);
  }
  return correctResponse.map(([id, place]) => [nameIn(options, id), `Put here: ${nameIn(categories, place)}`]);
}

/** Chooses what is right in each row; a choice is called by its column and its row, in a table and in groups alike. */
async function chooseInRows(card, { rows, columns, maxChoices = 1, correctResponse }, press) {
  const nameIn = (texts, id) => plain(texts.find((each) => each.id === id).text);
  const role = maxChoices === 1 ? 'radio' : 'checkbox';
  for (const [row, column] of correctResponse) {
    const name = `${nameIn(columns, column)} ${nameIn(rows, row)}`;
    await press.choose(card.getByRole(role, { name, exact: true }));
  }
}

async function putInOrder(card, item, press) {
  const names = item.correctResponse.map((id) => plain(item.options.find((option) => option.id === id).text));
  for (const [place, name] of names.entries()) {
    for (let step = 0; step < names.length; step += 1) {
      const rows = (await card.getByRole('listitem').allInnerTexts()).map((row) => plain(row));
      const at = rows.findIndex((row) => row.includes(name));
      if (at <= place) break;
      await press.push(card.getByRole('button', { name: `Move up: ${name}` }));
    }
  }
  // A start that is right already is no answer: one step and back makes it one.
}

/** Presses like a keyboard user: focus and keys, never a pointer. */
export const byKeys = (page) => ({
  async push(control) {
    await control.focus();
    await page.keyboard.press('Enter');
  },
  async choose(control) {
    if (await control.isChecked()) return;
    await control.focus();
    await page.keyboard.press('Space');
  },
  async write(field, value) {
    await field.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(value);
  },
});

/** Presses like a finger: single taps, and the screen's own keys for text. */
export const byTaps = () => ({
  push: (control) => control.tap(),
  async choose(control) {
    if (!(await control.isChecked())) await control.tap({ force: true });
  },
  async write(field, value) {
    await field.tap();
    await field.fill(value);
  },
});

/** Goes through all questions of a running test, to the page with the answers. `between` is called after each answer. */
export async function answerAll(page, press, between = async () => undefined) {
  for (let count = 0; count < assessment.items.length; count += 1) {
    await answer(page, await shownItem(page), press);
    await between(count);
    await press.push(page.locator('c4s-quiz').getByRole('button', { name: /^Next/ }));
    await page.waitForTimeout(250);
    if (await page.getByRole('button', { name: 'Submit the test' }).isVisible()) return;
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
