import { expect, oneEvent } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import figure from './figure.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('figure block', () => {
  it('shows a picture with its caption, its credit and a long description', async () => {
    const block = await BlockHarness.open('figure', figure, {
      src: PIXEL,
      alt: 'Four stairs.',
      caption: 'The *chain*',
      credit: 'Own drawing',
      longDescription: 'It rises.',
      width: 640,
      height: 400,
    });
    const image = block.one('img') as HTMLImageElement;
    expect([image.alt, image.getAttribute('width'), image.getAttribute('height'), image.referrerPolicy]).to.deep.equal([
      'Four stairs.',
      '640',
      '400',
      'no-referrer',
    ]);
    expect(block.one('figcaption').textContent.replace(/\s+/g, ' ').trim()).to.equal('The chain Own drawing');
    block.one('summary').click();
    await oneEvent(block.one('details'), 'toggle');
    expect(block.one('details .prose').checkVisibility()).to.equal(true);
    await expect(block.frame).to.be.accessible();
  });

  it('says in words what a picture shows that does not arrive', async () => {
    const block = await BlockHarness.open('figure', figure, { src: '/no-such-picture.png', alt: 'Four stairs.' });
    if (block.all('img').length > 0) await oneEvent(block.one('img'), 'error');
    await block.ready();
    expect(block.text).to.equal('The picture could not be shown. What it shows: Four stairs.');
    await expect(block.frame).to.be.accessible();
  });

  it('asks no address for a picture that is not allowed', async () => {
    for (const src of [
      'http://evil.example/a.png',
      'data:image/svg+xml,<svg/>',
      'javascript:alert(1)',
      'https://a:b@evil.example/a.png',
      `data:image/png;base64,${'A'.repeat(300_000)}`,
    ]) {
      const block = await BlockHarness.open('figure', figure, { src: src.slice(0, 199_000), alt: 'Four stairs.' });
      if (src.length < 200_000) expect(block.all('img'), src).to.have.length(0);
    }
  });

  it('refuses a block without words for the picture', () => {
    expect(refuses(figure, { src: 'a.png' })).to.equal(true);
    expect(refuses(figure, { src: 'a.png', alt: '', width: 0 })).to.equal(true);
    expect(refuses(figure, { src: 'a.png', alt: '' })).to.equal(false);
  });
});
