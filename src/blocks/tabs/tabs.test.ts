import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import tabs from './tabs.js';

const BLOCK = {
  title: 'Ways in',
  tabs: [
    { id: 't1', title: 'Export', text: 'From home.' },
    { id: 't2', title: 'Partner', text: 'Under *licence*.' },
    { id: 't3', title: 'Own firm', text: 'A branch.' },
  ],
};

const open = async (width = 600) => {
  const block = await BlockHarness.open('tabs', tabs, BLOCK);
  await block.resize(width);
  await waitUntil(() => block.all('[role=tab]').length === (width < 480 ? 0 : 3));
  return block;
};
const selected = (block: BlockHarness) => block.all('[aria-selected=true]').map((tab) => tab.textContent.trim());
const shown = (block: BlockHarness) =>
  block
    .all('[id^=panel-]')
    .filter((panel) => !panel.hidden)
    .map((panel) => panel.textContent.trim());
const pressKey = async (block: BlockHarness, key: string) => {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  block.one('[aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', init));
  await block.ready();
};

describe('tabs block', () => {
  it('shows one of its panels', async () => {
    const block = await open();
    expect(selected(block)).to.deep.equal(['Export']);
    expect(shown(block)).to.deep.equal(['From home.']);
    await expect(block.frame).to.be.accessible();
    await block.press('Partner');
    expect(selected(block)).to.deep.equal(['Partner']);
    expect(shown(block)).to.deep.equal(['Under licence.']);
    await expect(block.frame).to.be.accessible();
  });

  it('is one tab stop, and goes with arrows, Home and End', async () => {
    const block = await open();
    expect(block.all('[role=tab]').map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    block.button('Export').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Partner'],
      ['End', 'Own firm'],
      ['ArrowRight', 'Export'],
      ['ArrowLeft', 'Own firm'],
      ['Home', 'Export'],
    ] as const) {
      await pressKey(block, key);
      expect(selected(block), key).to.deep.equal([name]);
      expect(block.hasFocus(block.button(name)), key).to.equal(true);
    }
  });

  it('is an accordion in a narrow column', async () => {
    const block = await open(320);
    expect(block.all('h4 button')).to.have.length(3);
    expect(shown(block)).to.deep.equal([]);
    await block.press('Partner');
    expect(shown(block)).to.deep.equal(['Under licence.']);
    await expect(block.frame).to.be.accessible();
    await block.press('Partner');
    expect(shown(block)).to.deep.equal([]);
  });

  it('keeps what is shown and the focus when the column changes', async () => {
    const block = await open(320);
    await block.press('Own firm');
    block.button('Own firm').focus();
    await block.resize(700);
    await waitUntil(() => selected(block)[0] === 'Own firm');
    await waitUntil(() => block.hasFocus(block.button('Own firm')));
    await block.resize(320);
    await waitUntil(() => block.all('[role=tab]').length === 0);
    expect(shown(block)).to.deep.equal(['A branch.']);
  });

  it('shows the panel that find-in-page finds something in', async () => {
    const block = await open();
    block.one('#panel-t3').dispatchEvent(new Event('beforematch'));
    await block.ready();
    expect(selected(block)).to.deep.equal(['Own firm']);
  });

  it('refuses a single tab', () => {
    expect(refuses(tabs, { ...BLOCK, tabs: BLOCK.tabs.slice(0, 1) })).to.equal(true);
    expect(refuses(tabs, BLOCK)).to.equal(false);
  });
});
