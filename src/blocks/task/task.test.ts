import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import task from './task.js';
import { fillPrint } from '../../ui/print-part.js';

const BLOCK = {
  title: 'Before the *board*',
  text: 'This week.',
  entries: [
    { id: 'e1', text: 'Ask sales.' },
    { id: 'e2', text: 'Call the <b>cluster</b>.' },
  ],
};
const boxes = (block: BlockHarness) => block.all('input') as HTMLInputElement[];
const noteOf = (block: BlockHarness) => block.visit.session.state.notes.get('b1')?.text;

describe('task block', () => {
  it('is a list to tick, with how much is done', async () => {
    const block = await BlockHarness.open('task', task, BLOCK);
    expect(block.text).to.equal(
      'Use it at work Before the board This week. Ask sales. Call the <b>cluster</b>. Done: 0 of 2 Print this list',
    );
    await expect(block.frame).to.be.accessible();
  });

  it('keeps ticks, and takes them away again', async () => {
    const block = await BlockHarness.open('task', task, BLOCK);
    for (const box of boxes(block).reverse()) box.click();
    await block.ready();
    expect(noteOf(block)).to.equal('e2 e1');
    expect(block.text).to.contain('Done: 2 of 2');
    await expect(block.frame).to.be.accessible();
    boxes(block)[0]?.click();
    await block.ready();
    expect(noteOf(block)).to.equal('e2');
    expect(boxes(block).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it('shows ticks from before or from another tab, and does not count those of entries that are gone', async () => {
    const block = await BlockHarness.open('task', task, BLOCK);
    block.visit.session.dispatch({ type: 'write-note', block: 'b1', text: 'e2 gone' });
    await block.ready();
    expect(boxes(block).map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(block.text).to.contain('Done: 1 of 2');
  });

  it('prints the list with its ticks in a document of its own', async () => {
    const block = await BlockHarness.open('task', task, BLOCK);
    boxes(block)[1]?.click();
    await block.ready();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    fillPrint(page, block.one('.card'), 'Before the board');
    const ticks = [...page.querySelectorAll('input')].map(({ checked }) => checked);
    expect([page.title, page.querySelector('h3')?.textContent.trim(), ...ticks]).to.deep.equal([
      'Before the board',
      'Before the board',
      false,
      true,
    ]);
    expect(page.adoptedStyleSheets).to.have.length(1);
    frame.remove();
  });

  it('refuses a block without entries', () => {
    expect(refuses(task, { title: 'a', entries: [] })).to.equal(true);
    expect(refuses(task, { entries: BLOCK.entries })).to.equal(true);
  });
});
