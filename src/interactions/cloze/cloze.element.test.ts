import { expect } from '@open-wc/testing';
import type { AssessmentItem } from '../../core/course/course.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { drag, placeByList, placeOf } from '../../testing/hands/place-hands.js';
import { bank, lists, mixed, repeated, typed } from './cloze.examples.js';
import cloze from './cloze.js';

const open = (item: AssessmentItem, changes?: InteractionChanges) =>
  InteractionHarness.open('cloze', cloze, item, changes);
const checked = (item: AssessmentItem, response: unknown): InteractionChanges => ({
  response,
  outcome: cloze.score(item, response),
  disabled: true,
});
const bare = (text = '') => text.replaceAll('*', '');
const tags = (page: InteractionHarness) => page.all('.tag').map((tag) => tag.textContent.trim());
const field = (page: InteractionHarness, name: string) => page.control(name) as HTMLInputElement;
const nameOfFocused = (page: InteractionHarness) => page.focused instanceof HTMLElement && page.nameOf(page.focused);

/** As the browser's own list does, which no test can open. */
function choose(list: HTMLElement, id: string): void {
  if (!(list instanceof HTMLSelectElement)) throw new Error('Not a list');
  list.value = id;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('cloze: typed gaps', () => {
  it('lets the phone help with nothing, in the language of the text', async () => {
    const input = field(await open(typed, { language: 'hu' }), 'Gap 1 of 3');
    expect(input.lang).to.equal('hu');
    expect(input.spellcheck).to.equal(false);
    expect(input.autocomplete).to.equal('off');
    expect(input.getAttribute('autocapitalize')).to.equal('off');
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('takes Enter as the wish to check, and says first what is missing', async () => {
    const page = await open(typed);
    await page.tap(field(page, 'Gap 2 of 3'));
    await page.type('é');
    expect(page.response).to.deep.equal({ word: 'é' });
    await page.press('Backspace');
    expect(page.response).to.equal(undefined);
    await page.press('Enter');
    expect(page.submits).to.equal(1);
    expect(page.element.notReady).to.equal('Fill the gaps, then check.');
  });

  it('leads to the first gap that is empty', async () => {
    const page = await open(typed, { response: { work: 'cooperate' } });
    page.element.focusResponse();
    expect(nameOfFocused(page)).to.equal('Gap 2 of 3');
  });

  it('marks each gap with icon and words, and describes the field that is not right', async () => {
    const page = await open(typed, checked(typed, { work: 'talk', magyar: 'halozat' }));
    expect(tags(page)).to.deep.equal(['Partly correct', 'Not answered', 'Correct']);
    expect(page.all('.tag svg')).to.have.length(3);
    const inputs = page.all('input');
    expect(inputs.map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true', null]);
    expect(inputs.map((input) => input.getAttribute('aria-describedby'))).to.deep.equal([
      'verdict-work',
      'verdict-word',
      'verdict-magyar note-magyar',
    ]);
    expect(page.text)
      .to.match(/Correct spelling\s+hálózat/)
      .and.not.to.contain('cooperate');
  });

  it('names the right answer beside each gap that is not right, where that is wanted', async () => {
    const page = await open(typed, { ...checked(typed, { work: 'talk', magyar: 'hálózat' }), withSolution: true });
    expect(page.all('.note strong').map((each) => each.textContent.trim())).to.deep.equal(['cooperate', 'coopetition']);
  });

  it('reads numbers in the language of the content, and says which gap has none', async () => {
    const page = await open(mixed, { language: 'hu' });
    await page.tap(field(page, 'Gap 1 of 3'));
    await page.type('24,500');
    expect(page.response).to.deep.equal({ share: { text: '24,500', value: 24.5 } });
    await page.set({ language: 'en' });
    expect(field(page, 'Gap 1 of 3').value).to.equal('24.5');
    await page.set({ language: 'hu', response: { share: { text: 'néhány', value: null } } });
    expect(page.element.notReady).to.equal('Gap 1: write a number, for example 12,5.');
    await page.set(checked(mixed, { share: { text: 'néhány', value: null }, part: '4' }));
    expect(tags(page)).to.deep.equal(['Not a number', 'Correct', 'Not answered']);
    expect(page.all('input').map((input) => (input as HTMLInputElement).value)).to.deep.equal(['néhány', '4']);
  });
});

describe('cloze: lists and words', () => {
  it('has an empty first option, and takes a choice back', async () => {
    const page = await open(lists);
    const list = page.control('Gap 1 of 2') as HTMLSelectElement;
    expect([...list.options].map((option) => option.text)).to.deep.equal(['Choose', 'a critical mass', 'a handful']);
    choose(list, 'handful');
    expect(page.response).to.deep.equal({ mass: 'handful' });
    choose(list, '');
    expect(page.response).to.equal(undefined);
  });

  it('gives the same response by pressing, by the list and by dragging', async () => {
    for (const item of [bank, repeated]) {
      const [byList, byDrag] = [await open(item), await open(item)];
      for (const [index, { id, correctResponse }] of [...item.gaps.entries()].reverse()) {
        const word = bare(item.bank.find((each) => each.id === correctResponse)?.text);
        await placeByList(byList, word, `Gap ${String(index + 1)} of ${String(item.gaps.length)}`);
        await drag(byDrag, word, placeOf(byDrag, id));
      }
      expect(byList.response).to.deep.equal(cloze.correctResponse(item));
      expect(byDrag.response).to.deep.equal(cloze.correctResponse(item));
    }
  });

  it('sends a word back by a second press, and keeps the focus at its gap', async () => {
    const page = await open(bank);
    await page.tap(page.control('firms'));
    await page.tap(page.control('Gap 1 of 4: empty'));
    expect(page.response).to.deep.equal({ makes: 'firms' });
    await page.tabTo(page.control('Gap 1 of 4: firms'));
    await page.press('Enter');
    expect(page.response).to.equal(undefined);
    expect(nameOfFocused(page)).to.equal('Gap 1 of 4: empty');
  });

  it('shows what was placed and what would be right', async () => {
    const page = await open(bank, { ...checked(bank, { makes: 'firms', knows: 'banks' }), withSolution: true });
    expect(tags(page)).to.deep.equal(['Correct', 'Not quite', 'Not answered', 'Not answered']);
    expect(page.all('.note strong').map((each) => each.textContent.trim())).to.deep.equal([
      'universities',
      'governments',
      'citizens',
    ]);
    expect(page.controls).to.deep.equal([]);
  });
});
