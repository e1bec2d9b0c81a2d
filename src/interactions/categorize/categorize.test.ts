import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { drag, placeByList, placeOf } from '../../testing/hands/place-hands.js';
import { costs, sectors } from './categorize.examples.js';
import categorize from './categorize.js';

type Item = typeof sectors;

const open = (changes?: InteractionChanges, item: AssessmentItem = sectors) =>
  InteractionHarness.open('categorize', categorize, item, changes);
const asItem = (item: AssessmentItem) => item as unknown as Item;
const nameOf = (texts: readonly { id: string; text: string }[], id: string | undefined) =>
  (texts.find((text) => text.id === id)?.text ?? '').replaceAll('*', '');

async function sortAll(page: InteractionHarness, item: AssessmentItem, press: (control: HTMLElement) => Promise<void>) {
  const { options, categories, correctResponse } = asItem(item);
  for (const [option, category] of correctResponse) {
    await press(page.control(nameOf(options, option)));
    await press(page.control(`Put here: ${nameOf(categories, category)}`));
  }
}

describeInteraction(categorize, {
  name: 'categorize',
  examples: [sectors, costs],
  damaged: {
    'one category': { ...costs, categories: costs.categories.slice(0, 1) },
    'an option without a category': { ...costs, correctResponse: [['travel', 'paid']] },
    'an option of two categories': { ...costs, correctResponse: [...costs.correctResponse, ['fine', 'paid']] },
    'a category that there is not': {
      ...costs,
      correctResponse: [
        ['travel', 'paid'],
        ['fine', 'gone'],
      ],
    },
    'a mapping that rewards something else than the key': {
      ...costs,
      scoring: { mode: 'mapped', mapping: { 'travel paid': 1, 'fine paid': 1 } },
    },
  },
  incorrect: (item) =>
    item.id === costs.id
      ? [['fine', 'paid']]
      : [
          ['town', 'academia'],
          ['bank', 'state'],
        ],
  partial: (item) =>
    item.id === costs.id
      ? undefined
      : [
          ['firms', 'business'],
          ['bank', 'state'],
        ],
  empty: [
    [],
    [['gone', 'paid']],
    [
      ['town', 'gone'],
      ['fine', 'gone'],
    ],
  ],
  foreign: ['firms', [['firms']], [[1, 2]], { firms: 'business' }, null],
  responses: (item) => {
    const { options, categories } = asItem(item);
    const ids = (texts: readonly { id: string }[]) => fc.constantFrom(...texts.map(({ id }) => id), 'gone');
    return fc.array(fc.tuple(ids(options), ids(categories)));
  },
  answerByKeyboard: (page, item) =>
    sortAll(page, item, async (control) => {
      await page.tabTo(control);
      await page.press('Enter');
    }),
  answerByTaps: (page, item) => sortAll(page, item, (control) => page.tap(control)),
});

describe('categorize', () => {
  it('gives the same response by the list and by dragging, in any order', async () => {
    const [byList, byDrag] = [await open(), await open()];
    for (const [option, category] of [...sectors.correctResponse].reverse()) {
      await placeByList(byList, nameOf(sectors.options, option), nameOf(sectors.categories, category));
      await drag(byDrag, nameOf(sectors.options, option), placeOf(byDrag, category!));
    }
    expect(byList.response).to.deep.equal(sectors.correctResponse);
    expect(byDrag.response).to.deep.equal(sectors.correctResponse);
    expect(byDrag.text).to.contain('Everything is placed.');
  });

  it('takes an item back when it is pressed, and keeps the focus in its category', async () => {
    const page = await open({
      response: [
        ['firms', 'business'],
        ['bank', 'business'],
      ],
    });
    await page.tabTo(page.control('Take back: Member firms'));
    await page.press('Enter');
    expect(page.response).to.deep.equal([['bank', 'business']]);
    expect(page.focused).to.equal(page.control('Take back: A bank that lends to members'));
    await page.press('Enter');
    expect(page.response).to.equal(undefined);
    expect(page.focused).to.equal(page.control('Put here: Business'));
  });

  it('moves an item from one category to another by dragging', async () => {
    const page = await open({
      response: [
        ['firms', 'business'],
        ['bank', 'state'],
      ],
    });
    await drag(page, 'A bank that lends to members', placeOf(page, 'business'));
    expect(page.response).to.deep.equal([
      ['firms', 'business'],
      ['bank', 'business'],
    ]);
  });

  it('lets the category be pressed first', async () => {
    const page = await open();
    await page.tap(page.control('Put here: Government'));
    await page.tap(page.control('A town'));
    expect(page.response).to.deep.equal([['town', 'state']]);
  });

  it('marks each item after a check, also those that were left, and shows where they belong with the solution', async () => {
    const response = [
      ['firms', 'business'],
      ['bank', 'state'],
    ];
    const page = await open({ response, outcome: categorize.score(sectors, response), disabled: true });
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.deep.equal([
      'Correct',
      ...Array<string>(4).fill('Not quite'),
    ]);
    expect(page.text).to.contain('Not placed');
    expect(page.text).not.to.contain('Correct answer');
    await page.set({ withSolution: true });
    expect(page.all('.solution')[0]?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Correct answer Business');
  });

  it('tells a review the categories in words, what was found, and feedback on what is elsewhere', () => {
    const response = [
      ['town', 'state'],
      ['ministry', 'state'],
      ['bank', 'state'],
    ];
    expect(categorize.describe(sectors, response, 'en')).to.deep.equal([
      'Government: A bank that lends to members · The ministry for the economy · A town',
    ]);
    expect(categorize.found(sectors, response)).to.deep.equal({ found: 2, of: 5 });
    expect(categorize.feedback(sectors, response)).to.deep.equal([
      { part: 'bank', text: 'Banks are firms too.', label: 'A bank that lends to members' },
    ]);
    expect(categorize.xapi(sectors)).to.equal('matching');
  });
});
