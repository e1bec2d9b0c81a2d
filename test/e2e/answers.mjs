/** Answers a question by the gestures that its type names; see hands.mjs for how each is made by keys, by taps and by a mouse. */
import { importSchemas } from '../../scripts/generate/schema-modules.mjs';

const { interactions, interactionAuthoring, plainText } = await importSchemas();

/** A short CommonMark text as it is read. */
export const plain = plainText;

/** What hands do to answer a question, one after the other. */
export function gesturesFor(item) {
  const gestures = interactionAuthoring[item.interaction]?.hands(item) ?? [];
  if (gestures.length === 0) throw new Error(`nobody knows how to answer ${item.interaction}`);
  return gestures;
}

/** Whether anything is right or wrong in a question. */
export const isGraded = (item) => {
  const type = interactions[item.interaction];
  return type.score(item, type.correctResponse(item)) !== null;
};

/** Gives the right answer; where none is right or wrong, some answer that is the same each time. */
export async function answerIn(card, item, press) {
  for (const gesture of gesturesFor(item)) await MAKE[gesture.act](card, gesture, press);
}

/** Each is called with the card of the question, the gesture, and the hands. */
const MAKE = {
  async choose(card, { role, name, exact, mark }, press) {
    if (mark && press.mark) await press.mark(card.getByRole('button', { name: mark }));
    else await press.choose(card.getByRole(role, { name, exact }).first());
  },
  async write(card, { name, text }, press) {
    const field =
      name === undefined ? card.getByRole('textbox').first() : card.getByRole('textbox', { name, exact: true });
    await press.write(field, text);
  },
  pick: (card, { name, option }, press) => press.pick(card.getByRole('combobox', { name, exact: true }), option),
  place: bringToPlace,
  arrange: bringIntoOrder,
  async slide(card, { to, min, max, step }, press) {
    const rest = Number(await card.getByRole('slider').inputValue());
    const steps = Math.round((to - rest) / step);
    await press.slide(card, { steps, share: (rest + steps * step - min) / (max - min) });
  },
};

/** Drags a thing, or presses it and then its place. */
async function bringToPlace(card, { thing, place }, press) {
  const button = card.getByRole('button', { name: thing, exact: true });
  if ((await button.count()) === 0) return;
  const target = card.getByRole('button', { name: place });
  if (press.place) return press.place(button, target);
  await press.push(button);
  await press.push(target);
}

async function bringIntoOrder(card, { rows, up, at }, press) {
  for (const [place, name] of rows.entries()) {
    for (let step = 0; step < rows.length; step += 1) {
      const texts = (await card.getByRole('listitem').allInnerTexts()).map((row) => plain(row));
      const now = texts.findIndex((text) => text.includes(name));
      if (now <= place) break;
      if (press.place) {
        const rowAt = (index, row) => card.getByRole('button', { name: at(index, row) });
        await press.place(rowAt(now, name), rowAt(place, ''));
        break;
      }
      await press.push(card.getByRole('button', { name: up(name) }));
    }
  }
}
