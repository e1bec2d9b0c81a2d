import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import accordion from './accordion.js';

const BLOCK = {
  title: 'Four questions',
  panels: [
    { id: 'p1', title: 'What must stay?', text: 'The recipe.' },
    { id: 'p2', title: 'What can it carry?', text: '## Three numbers\n\nMoney.' },
  ],
};

const openPanels = (block: BlockHarness) =>
  block
    .all('.panel')
    .filter((panel) => !panel.hidden)
    .map((panel) => panel.textContent.trim());

describe('accordion block', () => {
  it('is closed at first, with a heading around each button', async () => {
    const block = await BlockHarness.open('accordion', accordion, BLOCK);
    expect(openPanels(block)).to.deep.equal([]);
    expect(block.all('h3, h4, h5').map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4', 'h5']);
    await expect(block.frame).to.be.accessible();
  });

  it('opens several panels, and closes them one by one', async () => {
    const block = await BlockHarness.open('accordion', accordion, BLOCK);
    await block.press('What must stay?');
    await block.press('What can it carry?');
    expect(openPanels(block)).to.have.length(2);
    await expect(block.frame).to.be.accessible();
    await block.press('What must stay?');
    expect(openPanels(block)).to.deep.equal(['Three numbers\n\nMoney.'.replace('\n\n', '')]);
    expect(block.button('What can it carry?').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens and closes all at once', async () => {
    const block = await BlockHarness.open('accordion', accordion, BLOCK);
    await block.press('Open all');
    expect(openPanels(block)).to.have.length(2);
    await block.press('Close all');
    expect(openPanels(block)).to.have.length(0);
  });

  it('opens the panel that find-in-page finds something in', async () => {
    const block = await BlockHarness.open('accordion', accordion, BLOCK);
    block.one('#panel-p1').dispatchEvent(new Event('beforematch'));
    await block.ready();
    expect(openPanels(block)).to.deep.equal(['The recipe.']);
  });

  it('keeps what is open when its texts change', async () => {
    const block = await BlockHarness.open('accordion', accordion, BLOCK);
    await block.press('What must stay?');
    block.element.block = {
      id: 'b1',
      type: 'accordion',
      panels: [{ id: 'p1', title: 'Mi maradjon?', text: 'A recept.' }],
    };
    await block.ready();
    expect(openPanels(block)).to.deep.equal(['A recept.']);
  });

  it('refuses a block without panels', () => {
    expect(refuses(accordion, { panels: [] })).to.equal(true);
    expect(refuses(accordion, { panels: [{ id: '1', title: 'a', text: 'b' }] })).to.equal(true);
  });
});
