import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import quote from './quote.js';

describe('quote block', () => {
  it('shows words with who said them and where', async () => {
    const block = await BlockHarness.open('quote', quote, {
      text: 'We hold *one* hour.',
      credit: 'A manager',
      url: 'https://news.example/1',
    });
    expect(block.text).to.equal('We hold one hour. A manager (opens in a new tab) (news.example)');
    await expect(block.frame).to.be.accessible();
  });

  it('links no address that may not be followed', async () => {
    const block = await BlockHarness.open('quote', quote, {
      text: 'Words.',
      credit: 'A manager',
      url: 'javascript:alert(1)',
    });
    expect(block.all('a')).to.have.length(0);
    expect(block.text).to.equal('Words. A manager');
  });

  it('needs no credit', async () => {
    expect((await BlockHarness.open('quote', quote, { text: 'Words.' })).all('figcaption')).to.have.length(0);
    expect(refuses(quote, { credit: 'A manager' })).to.equal(true);
  });
});
