import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import check from './check.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const item = {
  id: 'q1',
  interaction: 'choice',
  prompt: 'Who decides?',
  options: [
    { id: 'members', text: 'The members' },
    { id: 'ministry', text: 'The ministry' },
  ],
  correctResponse: ['members'],
};

describe('check block', () => {
  it('asks one question, which a lesson can count', async () => {
    const block = await BlockHarness.open('check', check, { item });
    await waitUntil(() => block.text.includes('The ministry'));
    await block.ready();
    expect(block.text).to.contain('Check yourself Who decides?');
    expect(block.one('h3').textContent).to.contain('Who decides?');
    expect(check.items({ id: 'b1', type: 'check', item }).map(({ id }) => id)).to.deep.equal(['q1']);
    await block.press('Check answer');
    expect(block.text).to.contain('Choose an answer, then check it.');
    await expect(block.frame).to.be.accessible();
  });

  it('refuses a block without a question', () => {
    expect([
      refuses(check, {}),
      refuses(check, { item: {} }),
      refuses(check, { item: { id: 'q', prompt: 'What?' } }),
      refuses(check, { item }),
    ]).to.deep.equal([true, true, true, false]);
  });
});
