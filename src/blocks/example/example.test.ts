import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import example from './example.js';

const BLOCK = {
  title: 'The board meeting',
  situation: 'The chair favours China.',
  steps: [
    { id: 's1', title: 'Start', text: 'Say the rule.' },
    { id: 's2', text: 'Show the sum.' },
  ],
  result: 'It chooses *Canada*.',
};

describe('example block', () => {
  it('leads from a situation over steps to a result', async () => {
    const block = await BlockHarness.open('example', example, BLOCK);
    expect(block.text).to.equal(
      'Worked example The board meeting Situation The chair favours China. Start Say the rule. Show the sum. Result It chooses Canada.',
    );
    expect(block.all('h3, h4').map((heading) => heading.textContent.trim())).to.deep.equal([
      'The board meeting',
      'Situation',
      'Result',
    ]);
    expect(block.all('li')).to.have.length(2);
    await expect(block.frame).to.be.accessible();
  });

  it('refuses a block without steps or result', () => {
    expect(refuses(example, { ...BLOCK, steps: [] })).to.equal(true);
    expect(refuses(example, { ...BLOCK, result: undefined })).to.equal(true);
  });
});
