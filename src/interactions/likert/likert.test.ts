import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { createStrings, translate } from '../../core/course/translation.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import type { FrameOptions } from '../../testing/harnesses/widget-frame.js';
import { often, trust } from './likert.examples.js';
import likert from './likert.js';
import { some } from '../../testing/some.js';

const open = (changes?: InteractionChanges, item: AssessmentItem = trust, options?: FrameOptions) =>
  InteractionHarness.open('likert', likert, item, changes, options);
const radios = (page: InteractionHarness) => page.controls as readonly HTMLInputElement[];
const secondOf = (item: AssessmentItem) => (item as typeof trust).scale[1]?.id ?? '';

describeInteraction(likert, {
  name: 'likert',
  examples: [trust, often],
  damaged: {
    'a scale of one point': { ...trust, scale: trust.scale.slice(0, 1) },
    'no scale': { ...trust, scale: undefined },
    'a point twice': { ...trust, scale: [...often.scale, often.scale[0]] },
    'a point without a name': { ...trust, scale: [{ id: 'no', text: '' }, ...often.scale] },
  },
  ungraded: secondOf,
  empty: ['a-point-of-an-older-version'],
  foreign: [3, ['no'], null, {}, 'Not an id', ''],
  responses: (item) => fc.constantFrom(...(item as typeof trust).scale.map(({ id }) => id), 'elsewhere'),
  async answerByKeyboard(page) {
    const [first] = radios(page);
    if (first) await page.tabTo(first);
    await page.press('Space');
    await page.press('ArrowDown');
  },
  async answerByTaps(page) {
    const [, second] = page.all('.row');
    if (second) await page.tap(second);
  },
});

describe('likert', () => {
  it('keeps the order of the file, and names each point', async () => {
    const page = await open();
    expect(page.controls.map((control) => page.nameOf(control))).to.deep.equal(trust.scale.map(({ text }) => text));
    expect(page.all('[role="radiogroup"]')).to.have.length(1);
    expect(new Set(radios(page).map(({ name }) => name))).to.deep.equal(new Set(['scale-q-trust']));
  });

  it('takes another point in place of the first, by a tap anywhere on it', async () => {
    const page = await open();
    for (const row of page.all('.row').slice(2, 4)) await page.tap(row);
    expect(page.given).to.deep.equal(['between', 'rather-yes']);
    expect(radios(page).filter(({ checked }) => checked)).to.have.length(1);
  });

  it('stands side by side where there is room, and below each other where names are long or the column is narrow', async () => {
    const tops = (page: InteractionHarness) =>
      new Set(page.all('.row').map((row) => row.getBoundingClientRect().top)).size;
    expect(tops(await open({}, trust, { width: 700 }))).to.equal(1);
    expect(tops(await open({}, trust, { width: 320 }))).to.equal(5);
    expect(tops(await open({}, often, { width: 700 }))).to.equal(3);
  });

  it('has targets of 44 pixels and more', async () => {
    for (const width of [280, 700]) {
      for (const row of some((await open({}, trust, { width })).all('.row')))
        expect(Math.min(row.getBoundingClientRect().height, row.getBoundingClientRect().width)).to.be.at.least(44);
    }
  });

  it('marks nothing as right or wrong', async () => {
    const page = await open({ response: 'no', disabled: true, withSolution: true });
    expect(page.all('.tag, .right, .wrong, .missed')).to.deep.equal([]);
  });

  it('answers a point in the words of the author, translated', () => {
    const strings = {
      'q-trust.scale.no.text': { text: 'Egyáltalán nem értek egyet', source: 'x' },
      'q-trust.scale.no.feedback': { text: 'Kezdje kettővel.', source: 'x' },
    };
    const hu = translate(trust, trust.id, createStrings('hu', [{ inLanguage: 'hu', of: '1.0.0', strings }]));
    expect(likert.feedback(hu, 'no')).to.deep.equal([
      { part: 'no', text: 'Kezdje kettővel.', label: 'Egyáltalán nem értek egyet' },
    ]);
    expect(likert.feedback(trust, 'between')).to.deep.equal([]);
    expect(likert.describe(hu, 'no', 'hu')).to.deep.equal(['Egyáltalán nem értek egyet']);
    expect(likert.xapi(trust)).to.equal('likert');
  });
});
