import { sendMouse } from '@web/test-runner-commands';
import type { InteractionHarness } from '../harnesses/interaction-harness.js';

/**
 * Chooses the place of a thing from the list that opens at the pressed thing. `byArrows`: as arrow keys do in some browsers,
 * without opening the list.
 */
export async function placeByList(
  page: InteractionHarness,
  thing: string,
  place: string,
  { byArrows = false }: { readonly byArrows?: boolean } = {},
): Promise<void> {
  const button = page.all('.bank button').find((each) => page.nameOf(each) === thing);
  if (button?.getAttribute('aria-pressed') !== 'true') await page.tap(page.control(thing));
  const list = page.control(`Move to: ${thing}`) as HTMLSelectElement;
  list.focus();
  if (!byArrows) list.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  list.value = [...list.options].find((option) => option.text === place)?.value ?? '';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await page.element.updateComplete;
}

const middle = (target: Element): [number, number] => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Drags a thing by its handle over a place, and lets go there. `cancel`: presses Escape before that. */
export async function drag(
  page: InteractionHarness,
  thing: string,
  to: Element,
  { cancel = false }: { readonly cancel?: boolean } = {},
): Promise<void> {
  const handle = handleOf(page, thing);
  handle.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: middle(handle) });
  await sendMouse({ type: 'down' });
  to.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: middle(to) });
  if (cancel) await page.press('Escape');
  await sendMouse({ type: 'up' });
  await page.element.updateComplete;
}

function handleOf(page: InteractionHarness, thing: string): Element {
  const cards = [...page.all('.bank [data-thing]'), ...page.all('[data-thing]')];
  const card = cards.find((each) => each.querySelector('.thing, .text')?.textContent.trim() === thing);
  const handle = card?.querySelector('.handle');
  if (!handle) throw new Error(`No handle at ${thing}`);
  return handle;
}

/** The element of a place, by its id. */
export const placeOf = (page: InteractionHarness, id: string): HTMLElement => {
  const place = page.all(`[data-place="${id}"]`)[0];
  if (!place) throw new Error(`No place ${id}`);
  return place;
};
