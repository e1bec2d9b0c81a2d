import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import type { InteractionHarness } from '../../testing/harnesses/interaction-harness.js';
import { bank, lists, mixed, repeated, typed } from './cloze.examples.js';
import cloze from './cloze.js';

interface Item {
  readonly text: string;
  readonly gaps: readonly { readonly id: string; readonly options?: readonly { id: string; text: string }[] }[];
  readonly bank?: readonly { readonly id: string; readonly text: string }[];
}

const asItem = (item: AssessmentItem) => item as unknown as Item;
const bare = (text = '') => text.replaceAll('*', '');

/** Fills all gaps with what is right, by whatever hands. */
async function fillAll(page: InteractionHarness, item: AssessmentItem, press: (control: HTMLElement) => Promise<void>) {
  const { gaps, bank: words } = asItem(item);
  const key = cloze.correctResponse(item) as Readonly<Record<string, string | { readonly text: string }>>;
  for (const [index, gap] of gaps.entries()) {
    const name = `Gap ${String(index + 1)} of ${String(gaps.length)}`;
    const answer = key[gap.id];
    if (gap.options) {
      choose(page.control(name) as HTMLSelectElement, typeof answer === 'string' ? answer : '');
    } else if (words) {
      await press(page.control(bare(words.find(({ id }) => id === answer)?.text)));
      await press(page.control(`${name}: empty`));
    } else {
      await press(page.control(name));
      await page.type(typeof answer === 'object' ? answer.text : (answer ?? ''));
    }
  }
}

/** As the browser's own list does, which no test can open. */
function choose(list: HTMLSelectElement, id: string): void {
  list.focus();
  list.value = id;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const hands = {
  answerByKeyboard: (page: InteractionHarness, item: AssessmentItem) =>
    fillAll(page, item, async (control) => {
      await page.tabTo(control);
      if (control instanceof HTMLButtonElement) await page.press('Enter');
    }),
  answerByTaps: (page: InteractionHarness, item: AssessmentItem) => fillAll(page, item, (control) => page.tap(control)),
};
const foreign = [
  'cooperate',
  [['work', 'cooperate']],
  { work: 3 },
  { work: { text: 'a' } },
  { 'Not an id': 'a' },
  null,
];

describeInteraction(cloze, {
  name: 'cloze',
  examples: [typed],
  damaged: {
    'a text without a gap': { ...typed, text: typed.text.replace('[[word]]', 'coopetition') },
    'a gap twice in the text': { ...typed, text: `${typed.text} [[word]]` },
    'a gap that there is not': { ...typed, text: `${typed.text} [[more]]` },
    'no gaps': { ...typed, text: 'Nothing.', gaps: [] },
    'two gaps of one id': { ...typed, gaps: [...typed.gaps, typed.gaps[0]] },
    'nothing earns the whole gap': { ...typed, gaps: [{ id: 'work', accept: [{ id: 'a', value: 'a', credit: 0.5 }] }] },
    'a weight of nothing': { ...typed, gaps: typed.gaps.map((gap) => ({ ...gap, weight: 0 })) },
  },
  incorrect: () => ({ work: 'fight', magyar: 'piac' }),
  partial: () => ({ work: 'talk', word: 'coopetition' }),
  empty: [{}, { work: '', word: '   ' }, { gone: 'cooperate' }],
  foreign,
  responses: () =>
    fc.dictionary(
      fc.constantFrom('work', 'word', 'magyar', 'gone'),
      fc.constantFrom('', 'talk', 'cooperate', 'hálózat'),
    ),
  ...hands,
});

describeInteraction(cloze, {
  name: 'cloze',
  examples: [lists],
  damaged: {
    'a list with one option': {
      ...lists,
      gaps: lists.gaps.map((gap) => ({ ...gap, options: gap.options.slice(0, 1) })),
    },
    'a key that is no option': { ...lists, gaps: lists.gaps.map((gap) => ({ ...gap, correctResponse: 'gone' })) },
  },
  incorrect: () => ({ mass: 'critical', place: 'street' }),
  empty: [{}, { mass: 'gone' }],
  foreign,
  ...hands,
});

describeInteraction(cloze, {
  name: 'cloze',
  examples: [mixed],
  damaged: {
    'a number that is text': { ...mixed, gaps: [{ id: 'share', correctResponse: '25' }, ...mixed.gaps.slice(1)] },
  },
  incorrect: () => ({ share: { text: '15', value: 15 } }),
  partial: () => ({ share: { text: '25 %', value: 25 }, judgement: 'rare' }),
  empty: [{}, { share: { text: 'a few', value: null } }],
  foreign,
  ...hands,
});

describeInteraction(cloze, {
  name: 'cloze',
  examples: [bank, repeated],
  damaged: {
    'no bank': { ...bank, bank: undefined },
    'a word that the bank has not': { ...bank, bank: bank.bank.slice(1) },
    'a word for two gaps that may go into one': { ...repeated, reuse: false },
    'a bank that no gap takes from': { ...typed, bank: bank.bank },
  },
  incorrect: (item) => (item.id === bank.id ? { knows: 'banks' } : { first: 'after' }),
  partial: (item) => (item.id === bank.id ? { makes: 'firms', knows: 'banks' } : { first: 'before' }),
  empty: [{}, { makes: 'gone' }, { nowhere: 'firms' }],
  foreign,
  ...hands,
});
