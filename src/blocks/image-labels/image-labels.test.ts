import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import imageLabels from './image-labels.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const BLOCK = {
  title: 'Ways in',
  src: PIXEL,
  alt: 'Three stairs.',
  width: 600,
  height: 400,
  labels: [
    { id: 'l1', x: 25, y: 75, title: 'Export', text: 'From *home*.' },
    { id: 'l2', x: 75, y: 25, title: 'Own *firm*', text: 'All the risk.' },
  ],
};
const open = (more: object = {}) => BlockHarness.open('image-labels', imageLabels, { ...BLOCK, ...more });
const shown = (block: BlockHarness) =>
  block
    .all('.text')
    .filter((text) => !text.hidden)
    .map((text) => text.textContent.trim());
const expanded = (block: BlockHarness) => block.all('[aria-expanded=true]').map(({ className }) => className);

describe('image labels block', () => {
  it('numbers the places, each in its place and large enough for a finger', async () => {
    const block = await open();
    expect(block.all('.marker').map((marker) => marker.getAttribute('aria-label'))).to.deep.equal([
      '1: Export',
      '2: Own firm',
    ]);
    const image = block.one('img').getBoundingClientRect();
    const marker = block.one('#marker-l1').getBoundingClientRect();
    expect(marker.left + marker.width / 2).to.be.closeTo(image.left + image.width / 4, 1);
    expect(marker.top + marker.height / 2).to.be.closeTo(image.top + (image.height * 3) / 4, 1);
    expect(Math.min(marker.width, marker.height)).to.be.at.least(44);
    expect(shown(block)).to.deep.equal([]);
    await expect(block.frame).to.be.accessible();
  });

  it('opens the same text from the picture and from the list, one at a time', async () => {
    const block = await open();
    block.one('#marker-l1').click();
    await block.ready();
    expect(shown(block)).to.deep.equal(['From home.']);
    expect(expanded(block)).to.deep.equal(['marker', 'name']);
    await expect(block.frame).to.be.accessible();
    await block.press('2 Own firm');
    expect(shown(block)).to.deep.equal(['All the risk.']);
    await block.press('2 Own firm');
    expect(shown(block)).to.deep.equal([]);
  });

  it('is read from its list where the picture is missing', async () => {
    const block = await open({ src: 'http://evil.example/a.png' });
    expect(block.all('img, .marker')).to.have.length(0);
    expect(block.text).to.contain('The picture could not be shown. What it shows: Three stairs.');
    await block.press('1 Export');
    expect(shown(block)).to.deep.equal(['From home.']);
    await expect(block.frame).to.be.accessible();
  });

  it('refuses places outside the picture, and a picture without words', () => {
    const [label] = BLOCK.labels;
    expect(refuses(imageLabels, BLOCK)).to.equal(false);
    expect(refuses(imageLabels, { ...BLOCK, labels: [{ ...label, x: 101 }] })).to.equal(true);
    expect(refuses(imageLabels, { ...BLOCK, labels: [] })).to.equal(true);
    expect(refuses(imageLabels, { ...BLOCK, alt: '' })).to.equal(true);
  });
});
