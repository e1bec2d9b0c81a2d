/** Answers the questions of every type as a learner does, by the names of controls; see hands.mjs for how these are operated. */

/** A short CommonMark text as it is read. */
export const plain = (markdown) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const nameIn = (texts, id) => plain(texts.find((each) => each.id === id).text);
const roleOf = ({ maxChoices = 1 }) => (maxChoices === 1 ? 'radio' : 'checkbox');

/** Each is called with the card of the question, the item, and the hands. */
const ANSWERS = {
  choice: chooseOptions,
  hotspot: chooseOptions,
  matrix: chooseInRows,
  order: putInOrder,
  match: placeAll,
  categorize: placeAll,
  cloze: fillGaps,
  slider: slideTo,
  likert: (card, { scale }, press) =>
    press.choose(card.getByRole('radio', { name: plain(scale[0].text), exact: true })),
  'extended-text': (card, item, press) =>
    press.write(card.getByRole('textbox'), 'Three of our members need what you make.'),
  'numeric-entry': (card, item, press) => press.write(card.getByRole('textbox').first(), String(item.correctResponse)),
  'text-entry': (card, item, press) => press.write(card.getByRole('textbox').first(), item.accept[0].value),
};

/** Gives the right answer; where none is right or wrong, some answer that is the same each time. */
export async function answerIn(card, item, press) {
  if (!Object.hasOwn(ANSWERS, item.interaction)) throw new Error(`nobody knows how to answer ${item.interaction}`);
  await ANSWERS[item.interaction](card, item, press);
}

async function chooseOptions(card, item, press) {
  for (const id of item.correctResponse) {
    const name = nameIn(item.options ?? item.spots, id);
    if (item.spots && press.mark) await press.mark(card, name);
    else await press.choose(card.getByRole(roleOf(item), { name }).first());
  }
}

/** Chooses what is right in each row; a choice is called by its column and its row, in a table and in groups alike. */
async function chooseInRows(card, item, press) {
  for (const [row, column] of item.correctResponse) {
    const name = `${nameIn(item.columns, column)} ${nameIn(item.rows, row)}`;
    await press.choose(card.getByRole(roleOf(item), { name, exact: true }));
  }
}

async function putInOrder(card, item, press) {
  const names = item.correctResponse.map((id) => nameIn(item.options, id));
  for (const [place, name] of names.entries()) {
    for (let step = 0; step < names.length; step += 1) {
      const rows = (await card.getByRole('listitem').allInnerTexts()).map((row) => plain(row));
      const at = rows.findIndex((row) => row.includes(name));
      if (at <= place) break;
      if (press.place) {
        const numberOf = (index, text) => card.getByRole('button', { name: `Position ${String(index + 1)}: ${text}` });
        await press.place(numberOf(at, name), numberOf(place, ''));
        break;
      }
      await press.push(card.getByRole('button', { name: `Move up: ${name}` }));
    }
  }
}

/** Brings each thing that is not in its place yet there: by hands that drag, or by pressing the thing and then the place. */
async function placeAll(card, item, press) {
  for (const [thing, place] of placements(item)) {
    const button = card.getByRole('button', { name: thing, exact: true });
    if ((await button.count()) === 0) continue;
    const target = card.getByRole('button', { name: place });
    if (press.place) {
      await press.place(button, target);
    } else {
      await press.push(button);
      await press.push(target);
    }
  }
}

const gapName = ({ gaps }, gap) => `Gap ${String(gaps.indexOf(gap) + 1)} of ${String(gaps.length)}`;

/** What belongs where, by the names of things and of empty places. */
function placements(item) {
  const { interaction, options, stems, categories, gaps, bank, correctResponse } = item;
  if (interaction === 'cloze') {
    const ofBank = gaps.filter(({ correctResponse: id }) => bank?.some((word) => word.id === id));
    return ofBank.map((gap) => [nameIn(bank, gap.correctResponse), `${gapName(item, gap)}: empty`]);
  }
  if (interaction === 'match') {
    return correctResponse.map(([stem, id]) => [nameIn(options, id), `Match for ${nameIn(stems, stem)}: empty`]);
  }
  return correctResponse.map(([id, place]) => [nameIn(options, id), `Put here: ${nameIn(categories, place)}`]);
}

/** Gaps are written in, chosen for, or taken from the bank. They are numbered as they stand in the text. */
async function fillGaps(card, item, press) {
  for (const gap of item.gaps) {
    const name = gapName(item, gap);
    const { options, accept, correctResponse } = gap;
    if (options) {
      await press.pick(card.getByRole('combobox', { name, exact: true }), nameIn(options, correctResponse));
    } else if (accept || typeof correctResponse === 'number') {
      const value = accept ? accept[0].value : String(correctResponse);
      await press.write(card.getByRole('textbox', { name, exact: true }), value);
    }
  }
  await placeAll(card, item, press);
}

async function slideTo(card, { min, max, step = 1, correctResponse }, press) {
  const rest = Number(await card.getByRole('slider').inputValue());
  const steps = Math.round((correctResponse - rest) / step);
  await press.slide(card, { steps, share: (rest + steps * step - min) / (max - min) });
}
