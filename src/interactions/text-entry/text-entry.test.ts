import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { createStrings, translate } from '../../core/course/translation.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { network, origin } from './text-entry.examples.js';
import textEntry from './text-entry.js';

const open = (changes?: InteractionChanges, item: AssessmentItem = network) =>
  InteractionHarness.open('text-entry', textEntry, item, changes);
const field = (page: InteractionHarness) => page.controls[0] as HTMLInputElement;
const checked = (response: string): InteractionChanges => ({
  response,
  outcome: textEntry.score(network, response),
  disabled: true,
  language: 'hu',
});

describeInteraction(textEntry, {
  name: 'text-entry',
  examples: [network, origin],
  damaged: {
    'nothing is accepted': { ...network, accept: [] },
    'nothing earns the whole score': { ...network, accept: [{ id: 'a', value: 'a', credit: 0.5 }] },
    'an empty text is accepted': { ...network, accept: [{ id: 'a', value: '' }] },
    'more credit than there is': { ...network, accept: [{ id: 'a', value: 'a', credit: 2 }] },
  },
  incorrect: () => 'piac',
  partial: (item) => (item.id === network.id ? 'hálózatok' : undefined),
  empty: ['', '   ', '\u00a0'],
  foreign: [3, ['hálózat'], null, {}],
  responses: () => fc.string({ unit: 'binary' }),
  async answerByKeyboard(page, item) {
    await page.tabTo(field(page));
    await page.type(item.id === network.id ? 'hálózat' : 'origin');
  },
  async answerByTaps(page, item) {
    await page.tap(field(page));
    await page.type(item.id === network.id ? 'hálózat' : 'origin');
  },
});

describe('text-entry', () => {
  it('gives the credit of the first entry that fits', () => {
    expect(textEntry.score(network, ' HÁLÓZAT ')).to.deep.equal({ raw: 2, max: 2 });
    expect(textEntry.score(network, 'hálózatok')).to.deep.equal({ raw: 1, max: 2 });
    expect(textEntry.score(network, 'piac')).to.deep.equal({ raw: 0, max: 2 });
    expect(textEntry.score(network, 'autó')).to.deep.equal({ raw: 0, max: 2 });
  });

  it('gives the feedback of the entry that fits', () => {
    expect(textEntry.feedback(network, 'piac')).to.deep.equal([
      { part: 'market', text: 'A market is entered through *people*.' },
    ]);
    expect(textEntry.feedback(network, 'hálózat')).to.deep.equal([]);
    expect(textEntry.feedback(network, 'autó')).to.deep.equal([]);
  });

  it('accepts missing accents and tells the right spelling', async () => {
    expect(textEntry.score(network, 'halozat')).to.deep.equal({ raw: 2, max: 2 });
    const page = await open(checked('halozat'));
    expect(page.text).to.match(/Correct spelling\s+hálózat/);
    expect(page.all('.expected [lang]').map((spelling) => spelling.lang)).to.deep.equal(['hu']);
    await page.set(checked('hálózat'));
    expect(page.text).not.to.contain('Correct spelling');
  });

  it('accepts every spelling of a translation', () => {
    const file = {
      inLanguage: 'hu',
      of: '1.0.0',
      strings: { 'q-origin.accept.origin.value': { text: ['származás', 'eredet*'], source: 'x' } },
    };
    const translated = translate(origin, 'q-origin', createStrings('hu', [file]));
    expect(translated.accept.map(({ id }) => id)).to.deep.equal(['origin', 'origin']);
    expect(textEntry.score(translated, 'Szarmazas')).to.deep.equal({ raw: 1, max: 1 });
    expect(textEntry.score(translated, 'eredet*')).to.deep.equal({ raw: 1, max: 1 });
  });

  it('names a right answer where that is wanted', async () => {
    const page = await open(checked('piac'));
    expect(page.text).not.to.contain('Correct answer');
    await page.set({ withSolution: true });
    expect(page.text).to.match(/Correct answer\s+hálózat/);
  });

  it('marks an answer of some credit as partly correct', async () => {
    expect((await open(checked('hálózatok'))).all('.tag').map((tag) => tag.textContent.trim())).to.deep.equal([
      'Your answer (Partly correct)',
    ]);
  });

  it('lets the phone help with nothing, in the language of the content', async () => {
    const input = field(await open({ language: 'hu' }));
    expect(input.lang).to.equal('hu');
    expect(input.spellcheck).to.equal(false);
    expect(input.autocomplete).to.equal('off');
    expect(input.getAttribute('autocapitalize')).to.equal('off');
  });

  it('has no answer again once the field is empty, and takes Enter as the wish to check', async () => {
    const page = await open();
    await page.tap(field(page));
    await page.type('é');
    expect(page.response).to.equal('é');
    await page.press('Backspace');
    expect(page.response).to.equal(undefined);
    await page.press('Enter');
    expect(page.submits).to.equal(1);
    expect(page.element.notReady).to.equal('Write your answer, then check it.');
  });

  it('tells a review what was typed, letter by letter', () => {
    expect(textEntry.describe(network, ' *hálózat* ', 'hu')).to.deep.equal(['\\*hálózat\\*']);
    expect(textEntry.xapi(network)).to.equal('fill-in');
  });
});
