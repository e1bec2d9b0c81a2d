import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setUiLanguage } from '../../i18n/locale.js';
import { single } from '../../testing/courses/choice-examples.js';
import { deepAll, words } from '../../testing/page/deep.js';
import { ItemHarness, type ItemOptions } from '../../testing/harnesses/item-harness.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { deepActiveElement, overflowing } from '../../testing/harnesses/widget-frame.js';

const RIGHT = 'Vibration sensors on two presses, six weeks';
const asking: ItemOptions = { course: { confidence: true } };

const levels = (item: ItemHarness) => deepAll(item.card, 'label.level');
const isAsked = (item: ItemHarness) => levels(item).length > 0;

/** Gives an answer and waits until the question how sure she is has come. */
async function answers(item: ItemHarness, option = RIGHT): Promise<void> {
  await item.choose(option);
  await waitUntil(() => isAsked(item), 'not asked');
}

async function says(item: ItemHarness, level: string): Promise<void> {
  levels(item)
    .find((label) => words(label) === level)
    ?.click();
  await item.ready();
}

const told = (item: ItemHarness) =>
  item.facts.flatMap((fact) => (fact.type === 'item-answered' ? [fact.confidence ?? 'nothing'] : []));

describe('how sure a learner is', () => {
  it('is asked once there is an answer, and kept with it', async () => {
    const item = await ItemHarness.open(single, asking);
    expect(isAsked(item)).to.equal(false);
    await answers(item);
    expect(item.text).to.contain('How sure are you? Low Medium High');
    await expect(item.frame).to.be.accessible();
    await says(item, 'Low');
    await item.check();
    expect(told(item)).to.deep.equal(['low']);
    expect(item.visit.session.state.items.get(single.id)?.answers[0]?.confidence).to.equal('low');
    expect(isAsked(item)).to.equal(false);
  });

  it('need not be said', async () => {
    const item = await ItemHarness.open(single, asking);
    await answers(item);
    await item.check();
    expect(item.verdict).to.equal('Correct');
    expect(told(item)).to.deep.equal(['nothing']);
  });

  it('is asked anew at the next try', async () => {
    const item = await ItemHarness.open(single, asking);
    await answers(item, 'A digital strategy document');
    await says(item, 'High');
    await item.check();
    await item.press('Try again');
    expect(isAsked(item)).to.equal(false);
    await answers(item);
    await item.check();
    expect(told(item)).to.deep.equal(['high', 'nothing']);
  });

  it('is asked where the author wants it: in a course, or at one question', async () => {
    const [silent, one, none] = [
      await ItemHarness.open(single),
      await ItemHarness.open({ ...single, confidence: true }),
      await ItemHarness.open({ ...single, confidence: false }, asking),
    ];
    await answers(one);
    await silent.choose(RIGHT);
    await none.choose(RIGHT);
    expect([silent, one, none].map(isAsked)).to.deep.equal([false, true, false]);
  });

  it('is not asked in a test, which checks nothing', async () => {
    const item = await ItemHarness.open(single, asking);
    await item.set({ attempt: await item.startTest() });
    await item.choose(RIGHT);
    expect(isAsked(item)).to.equal(false);
  });

  it('is said by keyboard between the answer and the check', async () => {
    const item = await ItemHarness.open(single, asking);
    await answers(item);
    for (let count = 0; count < 5 && deepActiveElement()?.getAttribute('name') !== 'confidence'; count++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await item.ready();
    await item.check();
    expect(told(item)).to.deep.equal(['medium']);
  });

  it('fits 320 pixels in Hungarian, with targets of 44 pixels', async () => {
    await setUiLanguage('hu');
    try {
      const item = await ItemHarness.open(single, { ...asking, width: 320 });
      await answers(item);
      expect(item.text).to.contain('Mennyire biztos a válaszában? Kevéssé Közepesen Nagyon');
      expect(overflowing(item.frame)).to.deep.equal([]);
      for (const level of levels(item)) expect(level.getBoundingClientRect().height).to.be.at.least(44);
    } finally {
      await setUiLanguage('en');
    }
  });
});
