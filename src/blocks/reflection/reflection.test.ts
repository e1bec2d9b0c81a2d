import { expect } from '@open-wc/testing';
import type { RecordStore } from '../../core/ports.js';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { createKeepingStore } from '../../testing/page/keeping-store.js';
import { paused } from '../../testing/page/paused.js';
import reflection from './reflection.js';

const BLOCK = { prompt: 'Which *three* criteria?', modelAnswer: 'Own example: demand.' };
const noteOf = (block: BlockHarness) => block.visit.session.state.notes.get('b1')?.text;
const field = (block: BlockHarness) => block.one('textarea') as HTMLTextAreaElement;

const openKept = (changes: Partial<RecordStore> = {}) => {
  const store = createKeepingStore(changes);
  return BlockHarness.open('reflection', reflection, BLOCK, { environment: { store: () => store } });
};

describe('reflection block', () => {
  it('asks, and labels the field for the note', async () => {
    const block = await BlockHarness.open('reflection', reflection, BLOCK);
    expect(block.text).to.match(
      /^Think it over Which three criteria\? Your note .*Only you can see this note\. .*Show a model answer/,
    );
    await expect(block.frame).to.be.accessible();
  });

  it('keeps a note after a pause in typing, and says that it is saved only then', async () => {
    const block = await openKept();
    await paused(async (time) => {
      await block.write('Dem');
      time.elapses(399);
      await block.write('Demand');
      time.elapses(399);
      await block.ready();
      expect(noteOf(block)).to.equal(undefined);
      expect(block.text).to.contain('Saving…').and.not.to.contain('Saved');
      time.elapses(1);
      expect(noteOf(block)).to.equal('Demand');
    });
    await waitUntil(() => block.text.includes('Saved on this device'), 'never says that it is saved');
  });

  it('keeps a note at once when the field, the page or the lesson is left', async () => {
    const blurred = await openKept();
    await blurred.write('A');
    field(blurred).blur();
    expect(noteOf(blurred)).to.equal('A');
    const left = await openKept();
    await left.write('B');
    window.dispatchEvent(new Event('pagehide'));
    expect(noteOf(left)).to.equal('B');
    const removed = await openKept();
    await removed.write('C');
    removed.element.remove();
    expect(noteOf(removed)).to.equal('C');
  });

  it('keeps a note with its own question when another one takes its place before the pause is over', async () => {
    const block = await openKept();
    await paused(async (time) => {
      await block.write('Demand');
      block.element.block = { ...BLOCK, id: 'b2', type: 'reflection' };
      await block.ready();
      time.elapses(400);
    });
    expect(noteOf(block)).to.equal('Demand');
    expect(block.visit.session.state.notes.has('b2')).to.equal(false);
    expect(field(block).value).to.equal('');
  });

  it('does not say saved when saving failed', async () => {
    const block = await openKept({ append: () => Promise.reject(new Error('full')) });
    await block.write('A');
    field(block).blur();
    await waitUntil(() => block.text.includes('Not saved yet'), 'does not tell');
    expect(block.text).not.to.contain('Saved on');
    expect(field(block).value).to.equal('A');
  });

  it('shows a note that was written before, and one that arrives from another tab', async () => {
    const block = await BlockHarness.open('reflection', reflection, BLOCK);
    block.visit.session.dispatch({ type: 'write-note', block: 'b1', text: 'From before' });
    await block.ready();
    expect(field(block).value).to.equal('From before');
    expect(block.text).to.contain('Kept until you close this page');
  });

  it('shows markup in a note as it was written', async () => {
    const block = await openKept();
    await block.write('<img src=x onerror=alert(1)>');
    field(block).blur();
    await block.ready();
    expect(block.all('img')).to.have.length(0);
    expect(field(block).value).to.equal('<img src=x onerror=alert(1)>');
  });

  it('shows a model answer on request', async () => {
    const block = await BlockHarness.open('reflection', reflection, BLOCK);
    expect(block.one('.answer').checkVisibility()).to.equal(false);
    await block.press('Show a model answer');
    expect(block.one('.answer').checkVisibility()).to.equal(true);
    await expect(block.frame).to.be.accessible();
    await block.press('Hide the model answer');
    expect(block.one('.answer').checkVisibility()).to.equal(false);
  });

  it('needs no model answer, but a prompt', async () => {
    const block = await BlockHarness.open('reflection', reflection, { prompt: 'Think.' });
    expect(block.all('button')).to.have.length(0);
    expect(refuses(reflection, {})).to.equal(true);
  });
});
