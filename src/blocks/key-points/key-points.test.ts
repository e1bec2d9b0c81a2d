import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import keyPoints from './key-points.js';

const points = [
  { id: 'p1', text: 'Ask for *three* numbers.' },
  { id: 'p2', text: 'Stop early.' },
];

describe('key points block', () => {
  it('lists the points under a heading', async () => {
    const block = await BlockHarness.open('key-points', keyPoints, { points });
    expect(block.text).to.equal('Key points Ask for three numbers. Stop early.');
    expect(block.all('h3')).to.have.length(1);
    expect(block.all('ul > li')).to.have.length(2);
    await expect(block.frame).to.be.accessible();
  });

  it('takes a heading of the author', async () => {
    const block = await BlockHarness.open('key-points', keyPoints, { title: 'To remember', points });
    expect(block.one('h3').textContent.trim()).to.equal('To remember');
  });

  it('refuses a block without points', () => {
    expect(refuses(keyPoints, { points: [] })).to.equal(true);
    expect(refuses(keyPoints, { points: [{ text: 'No id.' }] })).to.equal(true);
  });
});
