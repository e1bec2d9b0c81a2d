/** How a learner operates what is on the page: by keys, by single taps, or by a mouse that drags. All three have the same methods. */

const STOPS = 80;
/** So many keys go through the longest group of buttons, or the longest list. */
const MOST_IN_GROUP = 20;

/** Where the focus is, seen from a control: `here`, somewhere `before` it, or `after` it. A group of radio buttons is one stop. */
function focusSeenFrom(control) {
  const active = control.getRootNode().activeElement;
  const isGroup = control.type === 'radio' && active?.type === 'radio' && active.name === control.name;
  if (active === control || isGroup) return 'here';
  const isBehind = active && control.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBehind ? 'after' : 'before';
}

/** Moves the focus to a control as a keyboard does, one stop at a time. @throws where no stop is that control. */
export async function tabTo(page, control) {
  for (let stops = 0; stops <= STOPS; stops += 1) {
    const focus = await control.evaluate(focusSeenFrom);
    if (focus === 'here') return;
    await page.keyboard.press(focus === 'after' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no Tab reaches ${String(control)}`);
}

const isFocused = (control) => control.evaluate((element) => element.getRootNode().activeElement === element);
const textOf = (list) => list.evaluate(({ selectedOptions: [option] }) => option?.text.trim());

async function pressUntil(page, isDone, nextKey) {
  for (let keys = 0; keys <= MOST_IN_GROUP; keys += 1) {
    if (await isDone()) return;
    await page.keyboard.press(await nextKey());
  }
  throw new Error('no key chooses it');
}

/** Presses like a keyboard user: focus and keys, never a pointer. @param reach - How the focus comes to a control. */
export const byKeys = (page, reach = (control) => control.focus()) => ({
  async push(control) {
    await reach(control);
    await page.keyboard.press('Enter');
  },
  async choose(control) {
    if (await control.isChecked()) return;
    await reach(control);
    await pressUntil(
      page,
      () => control.isChecked(),
      async () => ((await isFocused(control)) ? 'Space' : 'ArrowDown'),
    );
  },
  async write(field, value) {
    await reach(field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(value);
  },
  async pick(list, words) {
    await reach(list);
    await pressUntil(
      page,
      async () => (await textOf(list)) === words,
      () => 'ArrowDown',
    );
  },
  async slide(card, { steps }) {
    await reach(card.getByRole('slider'));
    const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
    for (let count = 0; count < Math.abs(steps); count += 1) await page.keyboard.press(key);
  },
});

/** Presses like somebody who has only the Tab key to come to a control. */
export const byTabs = (page) => byKeys(page, (control) => tabTo(page, control));

/** Presses like a finger: single taps, and the screen's own keys and lists. */
export const byTaps = () => ({
  push: (control) => control.tap(),
  async choose(control) {
    if (!(await control.isChecked())) await control.tap({ force: true });
  },
  async write(field, value) {
    await field.tap();
    await field.fill(value);
  },
  async pick(list, words) {
    await list.tap();
    await list.selectOption({ label: words });
  },
  async slide(card, { steps }) {
    const button = card.getByRole('button', { name: steps > 0 ? 'More' : 'Less', exact: true });
    for (let count = 0; count < Math.abs(steps); count += 1) await button.tap();
  },
});

/** Whether a mouse has a way of its own to make a gesture: dragging, or pressing on a picture. */
export const hasMouseWay = ({ act, mark }) => ['place', 'arrange', 'slide'].includes(act) || mark !== undefined;

/** Uses a mouse where it has ways of its own: drags things and thumbs, and presses on pictures. */
export const byMouse = (page) => ({
  push: (control) => control.click(),
  choose: (control) => control.click({ force: true }),
  async write(field, value) {
    await field.click();
    await field.fill(value);
  },
  async pick(list, words) {
    await list.selectOption({ label: words });
  },
  async slide(card, { share }) {
    const thumb = card.getByRole('slider');
    const from = await thumb.evaluate(({ value, min, max }) => (value - min) / (max - min));
    await thumb.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await thumb.boundingBox();
    // The middle of the thumb stays away from the ends by half of its own width, which is as tall as its box or less.
    const at = (part) => x + height / 2 + part * (width - height);
    await page.mouse.move(at(from), y + height / 2);
    await page.mouse.down();
    await page.mouse.move(at(share), y + height / 2, { steps: 4 });
    await page.mouse.up();
  },
  /** Drags a thing by the handle beside its button. */
  async place(thing, place) {
    await moveTo(page, thing.locator('..').locator('.handle'));
    await page.mouse.down();
    await moveTo(page, place);
    await page.mouse.up();
  },
  /** Presses on a picture what could be chosen beside it. */
  mark: (button) => button.click(),
});

async function moveTo(page, target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 2 });
}
