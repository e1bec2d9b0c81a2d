import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import steps from './steps.js';

const BLOCK = {
  title: 'To a first pilot',
  steps: [
    { id: 's1', label: 'Week 1', title: 'Ask', text: 'Three *numbers*.' },
    { id: 's2', title: 'Choose' },
  ],
};
const headings = (block: BlockHarness) => block.all('h3, h4').map(({ localName }) => localName);

describe('steps block', () => {
  it('lists the steps in order, each with a heading below its own', async () => {
    const block = await BlockHarness.open('steps', steps, BLOCK);
    expect(block.text).to.equal('To a first pilot Week 1 Ask Three numbers. Choose');
    expect(block.all('ol[role=list] > li')).to.have.length(2);
    expect(headings(block)).to.deep.equal(['h3', 'h4', 'h4']);
    await expect(block.frame).to.be.accessible();
  });

  it('shows a timeline without numbers and without a heading of its own', async () => {
    const block = await BlockHarness.open('steps', steps, { kind: 'timeline', steps: BLOCK.steps });
    expect(headings(block)).to.deep.equal(['h3', 'h3']);
    expect(getComputedStyle(block.one('li'), '::before').content).to.equal('""');
    await expect(block.frame).to.be.accessible();
  });

  it('refuses a block without steps, and a step without a title', () => {
    expect(refuses(steps, { steps: [] })).to.equal(true);
    expect(refuses(steps, { steps: [{ id: 's1', text: 'Ask.' }] })).to.equal(true);
    expect(refuses(steps, { ...BLOCK, kind: 'circle' })).to.equal(true);
  });
});
