import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import type { InteractionHarness } from '../../testing/harnesses/interaction-harness.js';
import { InteractionHarness as Page } from '../../testing/harnesses/interaction-harness.js';
import type { AssessmentItem } from '../../core/course/course.js';
import choice from './choice.js';
import { single, several, mapped, trueFalse } from './choice.examples.js';

const name = 'choice';

const keyOf = (item: AssessmentItem) => (item as unknown as { correctResponse: string[] }).correctResponse;
const idsOf = (item: AssessmentItem) => (item as unknown as { options: { id: string }[] }).options.map(({ id }) => id);
const inputFor = (page: InteractionHarness, id: string) => page.all(`input[value="${id}"]`)[0]!;

async function chooseByKeys(page: InteractionHarness, item: AssessmentItem): Promise<void> {
  const inputs = page.all('input') as readonly HTMLInputElement[];
  const isSingle = inputs[0]!.type === 'radio';
  await page.tabTo(inputs[0]!);
  for (const [index, input] of inputs.entries()) {
    const isWanted = keyOf(item).includes(input.value);
    if (isSingle && isWanted) await (index === 0 ? page.press('Space') : page.press('ArrowDown', index));
    if (!isSingle && isWanted) await page.press('Space');
    if (!isSingle) await page.press('Tab');
  }
}

describeInteraction(choice, {
  name,
  examples: [several, single, trueFalse, mapped],
  damaged: {
    'one option alone': { ...single, options: single.options.slice(0, 1) },
    'no key': { ...single, correctResponse: [] },
    'a key that is no option': { ...single, correctResponse: ['elsewhere'] },
    'a key of more options than may be chosen': { ...single, correctResponse: ['sensors', 'erp'] },
    'an option twice': { ...single, options: [...single.options, ...single.options] },
    'a mapping to what is no option': { ...mapped, scoring: { mode: 'mapped', mapping: { sensors: 1, elsewhere: 1 } } },
    'a mapping that rewards something else than the key': {
      ...mapped,
      scoring: { mode: 'mapped', mapping: { erp: 2, sensors: 1 } },
    },
    'options without text': {
      ...single,
      options: [
        { id: 'a', text: '' },
        { id: 'b', text: 'B' },
      ],
    },
    'no options': { id: 'q', interaction: name, prompt: 'What?', correctResponse: ['a'] },
  },
  incorrect: (item) => [idsOf(item).find((id) => !keyOf(item).includes(id) && !(item === mapped && id === 'strategy'))],
  partial: (item) => (item === several ? keyOf(item).slice(0, 1) : item === mapped ? ['strategy'] : undefined),
  empty: [[], ['dropped-by-an-update']],
  foreign: ['sensors', { 0: 'sensors' }, [1], [['sensors']], ['__proto__'], null],
  responses: (item) => fc.array(fc.constantFrom(...idsOf(item), 'dropped')),
  answerByKeyboard: chooseByKeys,
  async answerByTaps(page, item) {
    const order = (page.all('input') as readonly HTMLInputElement[]).map((input) => input.value);
    for (const id of order.filter((each) => keyOf(item).includes(each))) {
      await page.tap(inputFor(page, id).closest('label')!);
    }
  },
});

describe('a choice', () => {
  it('is chosen by a tap anywhere on the row, which is tall enough', async () => {
    const page = await Page.open(name, choice, single);
    for (const row of page.all('.row')) expect(row.getBoundingClientRect().height).to.be.at.least(52);
    await page.tap(page.all('.row')[1]!);
    expect(page.response).to.deep.equal([(page.all('input')[1] as HTMLInputElement).value]);
  });

  it('shows the same order for a seed, and the order of the file where the author wants it', async () => {
    const orderOf = async (item: AssessmentItem, seed: number) =>
      ((await Page.open(name, choice, item, { seed })).all('input') as readonly HTMLInputElement[]).map(
        (input) => input.value,
      );
    expect(await orderOf(several, 7)).to.deep.equal(await orderOf(several, 7));
    const orders = new Set<string>();
    for (let seed = 0; seed < 8; seed++) orders.add((await orderOf(several, seed)).join());
    expect(orders.size).to.be.greaterThan(1);
    for (let seed = 0; seed < 4; seed++) expect(await orderOf(trueFalse, seed)).to.deep.equal(['true', 'false']);
  });

  it('says how many may be chosen, and what to do beyond', async () => {
    const page = await Page.open(name, choice, { ...several, maxChoices: 2 });
    expect(page.text).to.contain('Choose 2.');
    for (const row of page.all('.row').slice(0, 3)) await page.tap(row);
    expect(page.response).to.have.length(2);
    expect(page.text).to.contain('You can choose 2. Clear one first.');
    expect((page.all('input') as readonly HTMLInputElement[]).map((input) => input.checked)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    await page.tap(page.all('.row')[0]!);
    expect(page.text).to.not.contain('Clear one first.');
    await page.tap(page.all('.row')[2]!);
    expect(page.response).to.have.length(2);
  });

  it('marks what was chosen, and what would have been right only with the solution', async () => {
    const response = ['erp'];
    const page = await Page.open(name, choice, single, { response, outcome: { raw: 0, max: 1 }, disabled: true });
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.deep.equal(['Your answer (Not quite)']);
    await page.set({ withSolution: true });
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.have.members([
      'Your answer (Not quite)',
      'Correct answer',
    ]);
  });

  it('asks to be checked by Enter', async () => {
    const page = await Page.open(name, choice, single);
    await page.tabTo(page.all('input')[0]!);
    await page.press('Enter');
    expect(page.submits).to.equal(1);
  });

  it('reads what was chosen in words', () => {
    expect(choice.describe(several, ['patents', 'firms'], 'en')).to.deep.equal([
      'Firms of one sector',
      'Number of patents',
    ]);
    expect(choice.xapi(trueFalse)).to.equal('true-false');
    expect(choice.xapi(single)).to.equal('choice');
    expect(choice.feedback(single, ['erp'])).to.deep.equal([
      { part: 'erp', text: single.options[1]!.feedback, label: 'A new ERP for all 42 members' },
    ]);
  });
});
