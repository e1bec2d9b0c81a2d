import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { score, share } from './numeric-entry.examples.js';
import numericEntry from './numeric-entry.js';

const open = (changes?: InteractionChanges, item: typeof score | typeof share = score) =>
  InteractionHarness.open('numeric-entry', numericEntry, item, changes);
const field = (page: InteractionHarness) => page.controls[0] as HTMLInputElement;
const given = (value: number) => ({ text: String(value), value });

async function write(page: InteractionHarness, text: string): Promise<void> {
  await page.tap(field(page));
  await page.type(text);
}

describeInteraction(numericEntry, {
  name: 'numeric-entry',
  examples: [score, share],
  damaged: {
    'a key that is text': { ...score, correctResponse: '3.9' },
    'a tolerance of another kind': { ...score, tolerance: { type: 'geometric', value: 1 } },
    'a negative tolerance': { ...score, tolerance: { type: 'absolute', value: -1 } },
    'a mistake without feedback': { ...score, misconceptions: [{ id: 'mean', value: 4 }] },
  },
  incorrect: () => given(12),
  empty: [
    { text: 'four', value: null },
    { text: '', value: null },
  ],
  foreign: [3.9, '3.9', { text: '3.9' }, { text: '3.9', value: '3.9' }, { value: 3.9 }, null],
  responses: () =>
    fc.record({ text: fc.string(), value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) }),
  async answerByKeyboard(page, item) {
    await page.tabTo(field(page));
    await page.type(item.id === score.id ? '3.9' : '25');
  },
  answerByTaps: (page, item) => write(page, item.id === score.id ? '3.9' : '25'),
});

describe('numeric-entry', () => {
  it('scores by tolerance, bounds included', () => {
    for (const value of [3.85, 3.9, 3.95])
      expect(numericEntry.score(score, given(value))).to.deep.equal({ raw: 1, max: 1 });
    for (const value of [3.84, 3.96, -3.9])
      expect(numericEntry.score(score, given(value))).to.deep.equal({ raw: 0, max: 1 });
    for (const value of [22.5, 27.5])
      expect(numericEntry.score({ ...share, scoring: { maxScore: 2 } }, given(value))).to.deep.equal({
        raw: 2,
        max: 2,
      });
    expect(numericEntry.score(share, given(22.4))).to.deep.equal({ raw: 0, max: 1 });
  });

  it('knows a mistake by its number, and only where the answer is not right', () => {
    expect(numericEntry.feedback(score, given(4.02))).to.deep.equal([
      { part: 'mean', text: 'This is the *plain* average of the points.' },
    ]);
    expect(numericEntry.feedback(score, given(12))).to.deep.equal([]);
    expect(numericEntry.feedback({ ...score, tolerance: { type: 'absolute', value: 0.2 } }, given(4))).to.deep.equal(
      [],
    );
  });

  it('gives a number that is near enough its share, and the first that fits decides', () => {
    const near = { id: 'near', value: 3.9, tolerance: { type: 'absolute', value: 0.2 }, credit: 0.5 };
    const item = { ...score, misconceptions: [...score.misconceptions, near], scoring: { maxScore: 2 } };
    expect(numericEntry.score(item, given(3.9))).to.deep.equal({ raw: 2, max: 2 });
    expect(numericEntry.score(item, given(3.75))).to.deep.equal({ raw: 1, max: 2 });
    expect(numericEntry.feedback(item, given(3.75))).to.deep.equal([]);
    expect(numericEntry.score(item, given(4.02)), 'the mistake stands before').to.deep.equal({ raw: 0, max: 2 });
    expect(numericEntry.score(item, given(4.2))).to.deep.equal({ raw: 0, max: 2 });
  });

  it('tells a number that is near enough from a wrong one', async () => {
    const page = await open({ response: given(3.8), outcome: { raw: 0.5, max: 1 }, disabled: true });
    expect(page.text).to.contain('Your answer (Partly correct)');
  });

  it('reads what is typed in the language of the content', async () => {
    const page = await open({ language: 'hu' });
    await write(page, '−3,9');
    expect(page.response).to.deep.equal({ text: '−3,9', value: -3.9 });
    expect(field(page).value).to.equal('−3,9');
  });

  it('keeps text that is no number, and says what to write', async () => {
    const page = await open({ language: 'fr' });
    await write(page, '1.234');
    expect(page.response).to.deep.equal({ text: '1.234', value: null });
    expect(numericEntry.score(score, page.response)).to.equal(null);
    expect(page.element.notReady).to.equal('This can mean two numbers. Write 1234 or 1,234.');
    await page.type(' km');
    expect(page.element.notReady).to.equal('Write a number, for example 12,5.');
    await page.set({ error: page.element.notReady });
    page.element.focusResponse();
    expect(page.focused).to.equal(field(page));
    expect(field(page).value).to.equal('1.234 km');
    expect(field(page).getAttribute('aria-invalid')).to.equal('true');
    await expect(page.frame).to.be.accessible();
  });

  it('has no answer again once the field is empty', async () => {
    const page = await open();
    await write(page, '3');
    await page.press('Backspace');
    expect(page.response).to.equal(undefined);
  });

  it('does not change what was meant when the language changes', async () => {
    const page = await open({ language: 'en' });
    await write(page, '1,234');
    expect(page.response).to.deep.equal({ text: '1,234', value: 1234 });
    await page.set({ language: 'hu' });
    expect(field(page).value).to.equal('1234');
    expect(page.given).to.have.length(5);
    await page.set({ language: 'en' });
    expect(field(page).value).to.equal('1,234');
  });

  it('reads text again that said no number in the language before', async () => {
    const page = await open({ language: 'fr', response: { text: '1.234', value: null } });
    await page.set({ language: 'es' });
    await page.element.updateComplete;
    expect(page.response).to.deep.equal({ text: '1.234', value: 1234 });
  });

  it('takes Enter as the wish to check', async () => {
    const page = await open();
    await write(page, '3.9');
    await page.press('Enter');
    expect(page.submits).to.equal(1);
  });

  it('shows the unit beside the field and takes it in the field too', async () => {
    const page = await open({}, share);
    expect(page.all('.unit').map((unit) => unit.textContent)).to.deep.equal(['%']);
    await write(page, '25 %');
    expect(page.response).to.deep.equal({ text: '25 %', value: 25 });
  });

  it('shows what was expected after a check, as the language writes it', async () => {
    const page = await open({ language: 'hu', response: given(12), outcome: { raw: 0, max: 1 }, disabled: true });
    expect(page.text).not.to.contain('3,9');
    await page.set({ withSolution: true });
    expect(page.text)
      .to.match(/Correct answer\s+3,9\s/)
      .and.to.contain('Accepted: from 3,85 to 3,95');
  });

  it('tells a review the number in its language, and unreadable text as it stands', () => {
    expect(numericEntry.describe(score, { text: '3.9', value: 3.9 }, 'hu')).to.deep.equal(['3\\,9']);
    expect(numericEntry.describe(share, { text: '25', value: 25 }, 'en')).to.deep.equal(['25\\%']);
    expect(numericEntry.describe(score, { text: '*four*', value: null }, 'en')).to.deep.equal(['\\*four\\*']);
  });
});
