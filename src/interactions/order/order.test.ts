import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { chain, steps } from './order.examples.js';
import { lostText } from '../../testing/page/lost-text.js';
import { told } from '../../testing/page/told.js';
import { drag, placeOf } from '../../testing/hands/place-hands.js';
import order from './order.js';
import { some } from '../../testing/some.js';

type Item = typeof chain | typeof steps;

const open = (item: Item, changes?: InteractionChanges) => InteractionHarness.open('order', order, item, changes);
const textsOf = (page: InteractionHarness) => page.all('.rows .text').map((text) => text.textContent);
const nameOf = (item: Item, id: string) =>
  (item.options.find((option) => option.id === id)?.text ?? '').replaceAll('*', '');

/** Brings one option after the other to its place, from the first place on. */
async function sort(
  page: InteractionHarness,
  item: Item,
  press: (control: HTMLElement) => Promise<void>,
): Promise<void> {
  for (const [place, id] of item.correctResponse.entries()) {
    const name = nameOf(item, id);
    for (let from = textsOf(page).indexOf(name); from > place; from--) await press(page.control(`Move up: ${name}`));
  }
}

describeInteraction(order, {
  name: 'order',
  examples: [chain, steps],
  damaged: {
    'one option': { ...chain, options: chain.options.slice(0, 1), correctResponse: ['subsidiary'] },
    'an option without a place': { ...chain, correctResponse: ['none', 'subsidiary'] },
    'a place without an option': { ...chain, correctResponse: [...chain.correctResponse, 'more'] },
    'an option with two places': { ...chain, correctResponse: ['none', 'none', 'subsidiary'] },
    'two options of one id': { ...chain, options: [...chain.options, chain.options[0]] },
    'no rule of that name': { ...chain, scoring: { mode: 'mapped' } },
  },
  incorrect: (item) => [...(item as unknown as Item).correctResponse].reverse(),
  partial: (item) =>
    item.id === steps.id ? ['problem', 'call', 'members', 'partners', 'budget', 'proposal'] : undefined,
  empty: [[], ['none']],
  foreign: ['none', { 0: 'none' }, [1], null],
  responses: (item) => fc.shuffledSubarray([...(item as unknown as Item).correctResponse]),
  answerByKeyboard: (page, item) =>
    sort(page, item as unknown as Item, async (control) => {
      await page.tabTo(control);
      await page.press('Enter');
    }),
  answerByTaps: (page, item) => sort(page, item as unknown as Item, (control) => page.tap(control)),
});

describe('order', () => {
  it('shows a first order that is not the solution and is no answer yet', async () => {
    for (let seed = 0; seed < 8; seed++) {
      const page = await open(chain, { seed });
      expect(textsOf(page)).not.to.deep.equal(chain.correctResponse.map((id) => nameOf(chain, id)));
      expect(page.response).to.equal(undefined);
    }
  });

  it('answers with the whole order from the first move on', async () => {
    const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
    await page.tap(page.control('Move down: Sales subsidiary'));
    expect(page.response).to.deep.equal(['none', 'subsidiary', 'representative']);
    expect(textsOf(page)).to.deep.equal(['No regular exports', 'Sales subsidiary', 'Independent representative']);
  });

  it('keeps the focus on the pressed button while its option moves, and says where it is', async () => {
    const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
    await page.tabTo(page.control('Move up: Independent representative'));
    await page.press('Enter');
    expect(page.focused).to.equal(page.control('Move up: Independent representative'));
    await told('Independent representative: position 2 of 3');
    await page.press('Enter');
    expect(page.focused).to.equal(page.control('Move up: Independent representative'));
    expect(textsOf(page)[0]).to.equal('Independent representative');
  });

  it('stays put at an end, and says so', async () => {
    const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
    const up = page.control('Move up: Sales subsidiary');
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    await page.tabTo(up);
    await page.press('Space');
    expect(page.given).to.deep.equal([]);
    expect(page.focused).to.equal(up);
    await told('Sales subsidiary: position 1 of 3');
  });

  it('puts a row where another number is pressed, by keyboard and by taps, and takes a press back', async () => {
    const byKeys = async (page: InteractionHarness, name: string) => {
      await page.tabTo(page.control(name));
      await page.press('Enter');
    };
    const byTaps = (page: InteractionHarness, name: string) => page.tap(page.control(name));
    for (const press of [byKeys, byTaps]) {
      const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
      await press(page, 'Position 3: Independent representative');
      expect(page.control('Position 3: Independent representative').getAttribute('aria-pressed')).to.equal('true');
      await told('Independent representative selected. Choose where it goes.');
      await press(page, 'Position 3: Independent representative');
      expect(page.control('Position 3: Independent representative').getAttribute('aria-pressed')).to.equal('false');
      await press(page, 'Position 3: Independent representative');
      await press(page, 'Position 1: Sales subsidiary');
      expect(page.response).to.deep.equal(['representative', 'subsidiary', 'none']);
      expect(page.nameOf(page.focused as HTMLElement)).to.equal('Position 1: Independent representative');
      await told('Independent representative: position 1 of 3');
    }
  });

  it('opens a list of positions at a row that was pressed', async () => {
    const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
    await page.tap(page.control('Position 1: Sales subsidiary'));
    await expect(page.frame).to.be.accessible();
    const list = page.control('Move to: Sales subsidiary') as HTMLSelectElement;
    expect([...list.options].map(({ text }) => text)).to.deep.equal([
      'Move to…',
      'Position 1',
      'Position 2',
      'Position 3',
    ]);
    list.focus();
    list.selectedIndex = 3;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.response).to.deep.equal(['none', 'representative', 'subsidiary']);
    expect(page.nameOf(page.focused as HTMLElement)).to.equal('Move to: Sales subsidiary');
  });

  it('lets a pointer drag a row by its handle, and Escape put it back', async () => {
    const page = await open(chain, { response: ['subsidiary', 'none', 'representative'] });
    await drag(page, 'Independent representative', placeOf(page, 'position-1'), { cancel: true });
    expect(page.given).to.deep.equal([]);
    await drag(page, 'Independent representative', placeOf(page, 'position-1'));
    expect(page.response).to.deep.equal(['representative', 'subsidiary', 'none']);
  });

  it('lets long lists go to a position at once', async () => {
    const short = await open(chain);
    expect(short.controls.map((control) => control.localName)).not.to.include('select');
    const page = await open(steps, { response: steps.correctResponse });
    const name = 'Move to position: Draft the budget';
    const select = page.control(name) as HTMLSelectElement;
    select.focus();
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await page.element.updateComplete;
    expect(page.response).to.deep.equal(['call', 'budget', 'problem', 'members', 'partners', 'proposal']);
    expect(page.focused).to.equal(page.control(name));
    expect((page.focused as HTMLSelectElement).selectedIndex).to.equal(1);
  });

  it('marks each row after a check, and shows the right order where that is wanted', async () => {
    const response = ['none', 'subsidiary', 'representative'];
    const page = await open(chain, { response, outcome: { raw: 0, max: 1 }, disabled: true });
    expect(page.all('.rows .tag').map((tag) => tag.textContent.trim())).to.deep.equal([
      'Correct',
      'Not quite',
      'Not quite',
    ]);
    expect(page.text).not.to.contain('Correct order');
    await page.set({ withSolution: true });
    expect(page.all('.solution li').map((row) => row.textContent)).to.deep.equal(
      chain.correctResponse.map((id) => nameOf(chain, id)),
    );
  });

  it('shows a first order again where a kept response is of another version of the question', async () => {
    const page = await open(chain, { response: ['none', 'licensing', 'subsidiary'] });
    expect(textsOf(page)).to.have.length(3);
  });

  it('has buttons of 44 pixels and more', async () => {
    const page = await open(steps);
    for (const control of some(page.controls)) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), page.nameOf(control)).to.be.at.least(44);
    }
  });

  it('has room for places of two digits where text is twice as large', async () => {
    const options = Array.from({ length: 12 }, (_, index) => ({
      id: `o${String(index)}`,
      text: `Step ${String(index)}`,
    }));
    const item = { ...chain, options, correctResponse: options.map(({ id }) => id) };
    const page = await InteractionHarness.open('order', order, item, {}, { width: 320, textSize: 32 });
    expect(lostText(page.frame)).to.deep.equal([]);
  });

  it('tells a review the order in words, and gives the feedback of options', () => {
    const response = ['none', 'subsidiary', 'representative'];
    expect(order.describe(chain, response, 'en')).to.deep.equal([
      '1. No regular exports',
      '2. Sales *subsidiary*',
      '3. Independent representative',
    ]);
    expect(order.feedback(chain, response)).to.deep.equal([
      { part: 'none', text: 'It ties up nothing abroad.', label: 'No regular exports' },
    ]);
    expect(order.xapi(chain)).to.equal('sequencing');
  });
});
