import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { score, share } from './slider.examples.js';
import slider from './slider.js';
import { isOn, nearest, neighbour, restOf } from './slider.scale.js';

const open = (changes?: InteractionChanges, item: AssessmentItem = share) =>
  InteractionHarness.open('slider', slider, item, changes);
const thumb = (page: InteractionHarness) => page.all('.thumb')[0] as HTMLInputElement;
const field = (page: InteractionHarness) => page.all('.field')[0] as HTMLInputElement;
const keyOf = (item: AssessmentItem) => (item as unknown as typeof share).correctResponse;

/** Scales of which the steps are decimal numbers, as authors write them. */
const scales = fc
  .record({
    min: fc.integer({ min: -500, max: 500 }),
    count: fc.integer({ min: 2, max: 200 }),
    step: fc.constantFrom(0.01, 0.1, 0.25, 0.3, 1, 5, 7),
  })
  .map(({ min, count, step }) => ({ min: min / 10, max: min / 10 + count * step, step }));

describeInteraction(slider, {
  name: 'slider',
  examples: [share, score],
  damaged: {
    'ends in the wrong order': { ...share, min: 100, max: 0 },
    'one position alone': { ...share, step: 101 },
    'a step of nothing': { ...share, step: 0 },
    'more positions than a hand can tell apart': { ...share, step: 0.001 },
    'a key beyond the ends': { ...share, correctResponse: 101 },
    'a key that no position of the thumb reaches': { ...share, tolerance: { type: 'absolute', value: 0.5 } },
    'a negative tolerance': { ...share, tolerance: { type: 'absolute', value: -1 } },
    'a key that is text': { ...share, correctResponse: '99' },
  },
  incorrect: () => 1,
  partial: (item) => (item.id === score.id ? 4 : undefined),
  empty: [-1, 101],
  foreign: ['50', { value: 50 }, [50], null, Number.NaN],
  responses: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  async answerByKeyboard(page, item) {
    await page.tabTo(field(page));
    await page.type(String(keyOf(item)));
  },
  async answerByTaps(page, item) {
    await page.tap(field(page));
    await page.type(String(keyOf(item)));
  },
});

describe('slider', () => {
  it('gives a number that is near enough its share, and says what helps with a known mistake', async () => {
    const item = {
      ...share,
      misconceptions: [
        { id: 'near', value: 99, tolerance: { type: 'absolute', value: 10 }, credit: 0.5 },
        { id: 'low', value: 0, tolerance: { type: 'absolute', value: 50 }, feedback: 'Most firms are small.' },
      ],
    };
    expect(slider.score(item, 95)).to.deep.equal({ raw: 1, max: 1 });
    expect(slider.score(item, 90)).to.deep.equal({ raw: 0.5, max: 1 });
    expect(slider.score(item, 50)).to.deep.equal({ raw: 0, max: 1 });
    expect(slider.feedback(item, 90)).to.deep.equal([]);
    expect(slider.feedback(item, 50)).to.deep.equal([{ part: 'low', text: 'Most firms are small.' }]);
    const page = await open({ response: 90, outcome: { raw: 0.5, max: 1 }, disabled: true }, item);
    expect(page.text).to.contain('Your answer (Partly correct)');
    await expect(page.frame).to.be.accessible();
  });

  it('gives nothing before it is touched, and says so', async () => {
    const page = await open();
    expect(thumb(page).getAttribute('aria-valuetext')).to.equal('Not set yet');
    expect(field(page).value).to.equal('');
    expect(slider.score(share, undefined)).to.equal(null);
    expect(page.element.notReady).to.equal('Move the slider or write a number, then check.');
  });

  it('moves by arrows, pages and ends', async () => {
    const page = await open();
    await page.tabTo(thumb(page));
    await page.press('ArrowRight');
    expect(page.response).to.equal(55);
    await page.press('End');
    expect(page.response).to.equal(100);
    await page.press('ArrowLeft', 2);
    expect(page.response).to.equal(90);
    expect(thumb(page).getAttribute('aria-valuetext')).to.equal('90%');
    expect(field(page).value).to.equal('90');
    await page.press('Home');
    expect(page.response).to.equal(0);
  });

  it('takes a tap on the track, and one on the thumb where it rests', async () => {
    const page = await open();
    await page.tap(thumb(page));
    expect(page.response).to.equal(50);
    const other = await open({ response: 100 });
    await other.tap(thumb(other));
    expect(other.response).to.equal(50);
  });

  it('goes one step at a press of the buttons, up to the ends', async () => {
    const page = await open();
    await page.tap(page.control('More'));
    await page.tap(page.control('More'));
    await page.tap(page.control('Less'));
    expect(page.given).to.deep.equal([55, 60, 55]);
    const atEnd = await open({ response: 100 });
    expect(atEnd.control('More').getAttribute('aria-disabled')).to.equal('true');
    await atEnd.tap(atEnd.control('More'));
    expect(atEnd.given).to.deep.equal([]);
  });

  it('takes a typed number as it is, also between two positions of the thumb', async () => {
    const page = await open();
    await page.tap(field(page));
    await page.type('97 %');
    expect(page.response).to.equal(97);
    expect(field(page).value).to.equal('97 %');
    expect(thumb(page).value).to.equal('95');
    await page.tap(page.control('More'));
    expect(page.response).to.equal(100);
    expect(field(page).value).to.equal('100');
  });

  it('reads and writes numbers in the language of the content', async () => {
    const page = await open({ language: 'hu' }, score);
    await page.tap(field(page));
    await page.type('3,9');
    expect(page.response).to.equal(3.9);
    await page.tap(page.control('More'));
    expect(field(page).value).to.equal('4');
    await page.tap(page.control('More'));
    expect(field(page).value).to.equal('4,1');
    expect(thumb(page).getAttribute('aria-valuetext')).to.equal('4,1');
  });

  it('keeps text that is no number on the scale, and says what to write', async () => {
    const page = await open();
    await page.tap(field(page));
    await page.type('120');
    expect(page.response).to.equal(undefined);
    expect(field(page).value).to.equal('120');
    expect(page.element.notReady).to.equal('Write a number from 0% to 100%.');
    await page.set({ error: page.element.notReady });
    page.element.focusResponse();
    expect(page.focused === field(page)).to.equal(true);
    await expect(page.frame).to.be.accessible();
  });

  it('is empty again for another try', async () => {
    const page = await open();
    await page.tap(field(page));
    await page.type('70');
    await page.set({ response: undefined });
    expect(field(page).value).to.equal('');
    expect(thumb(page).value).to.equal('50');
  });

  it('stays where it is while it is disabled', async () => {
    const page = await open({ response: 70, disabled: true });
    await page.tabTo(thumb(page));
    await page.press('ArrowRight');
    await page.press('Home');
    await page.tap(page.control('More'));
    expect(page.given).to.deep.equal([]);
    expect(thumb(page).value).to.equal('70');
  });

  it('has 4 tab stops with areas of 44 pixels and more, and lets the page scroll', async () => {
    const page = await open();
    expect(page.controls).to.have.length(4);
    for (const control of page.controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), page.nameOf(control)).to.be.at.least(44);
    }
    expect(getComputedStyle(thumb(page)).touchAction).to.equal('pan-y');
  });

  it('takes Enter in the field as the wish to check', async () => {
    const page = await open();
    await page.tap(field(page));
    await page.type('95');
    await page.press('Enter');
    expect(page.submits).to.equal(1);
  });

  it('shows what was expected, and from where to where, with the solution', async () => {
    const page = await open({ response: 60, outcome: { raw: 0, max: 1 }, disabled: true });
    expect(page.text).to.contain('Your answer').and.not.to.contain('99%');
    await page.set({ withSolution: true });
    expect(page.text)
      .to.match(/Correct answer\s+99%/)
      .and.to.contain('Accepted: from 95% to 100%');
    expect(page.all('.band')).to.have.length(1);
  });

  it('scores by tolerance, bounds included', () => {
    for (const value of [95, 99, 100]) expect(slider.score(share, value)).to.deep.equal({ raw: 1, max: 1 });
    for (const value of [0, 94.9]) expect(slider.score(share, value)).to.deep.equal({ raw: 0, max: 1 });
    const relative = { ...share, correctResponse: 50, tolerance: { type: 'relative', value: 0.1 } };
    for (const value of [45, 55]) expect(slider.score(relative, value)).to.deep.equal({ raw: 1, max: 1 });
    expect(slider.score(score, 3.9)).to.deep.equal({ raw: 2, max: 2 });
    expect(slider.describe(share, 70, 'fr').map((line) => line.replace(/\s/g, ' '))).to.deep.equal(['70 \\%']);
    expect(slider.xapi(share)).to.equal('numeric');
  });

  it('has each position of its thumb one step from the next, and as a number that people would write', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
        const value = nearest(scale, scale.min + part * (scale.max - scale.min));
        expect(isOn({ ...scale, max: scale.max + 1e-9 }, value)).to.equal(true);
        expect(String(value).length).to.be.below(9);
        const up = neighbour(scale, value, 1);
        if (up !== value) expect(neighbour(scale, up, -1)).to.equal(value);
        expect(nearest(scale, value)).to.equal(value);
      }),
    );
  });

  it('rests on a position of the thumb that is as far from one end as from the other', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const rest = restOf(scale);
        expect(Math.abs(rest - scale.min - (scale.max - rest))).to.be.at.most(scale.step * 1.001);
      }),
    );
  });
});
