import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import callout from './callout.js';

const KINDS = [
  ['note', 'Note'],
  ['tip', 'Tip'],
  ['important', 'Important'],
  ['definition', 'Definition'],
] as const;

describe('callout block', () => {
  for (const [kind, word] of KINDS) {
    it(`says in a word that it is ${kind}`, async () => {
      const block = await BlockHarness.open('callout', callout, { kind, title: 'Try it', text: 'Ask *five* members.' });
      expect(block.text).to.equal(`${word} Try it Ask five members.`);
      expect(block.one('h3').textContent.trim()).to.equal('Try it');
      await expect(block.frame).to.be.accessible();
    });
  }

  it('needs no title', async () => {
    const block = await BlockHarness.open('callout', callout, { kind: 'note', text: 'Ask.' });
    expect(block.all('h3')).to.have.length(0);
    await expect(block.frame).to.be.accessible();
  });

  it('refuses a kind that it does not know', () => {
    expect(refuses(callout, { kind: 'alarm', text: 'a' })).to.equal(true);
  });
});
