import { expect } from '@open-wc/testing';
import { single, several } from '../../testing/courses/choice-examples.js';
import { Visit } from '../../session/visit.js';
import { ItemHarness } from '../../testing/harnesses/item-harness.js';
import { deepActiveElement } from '../../testing/harnesses/widget-frame.js';
import { paused } from '../../testing/page/paused.js';
import { told } from '../../testing/page/told.js';

const RIGHT = 'Vibration sensors on two presses, six weeks';
const WRONG = 'A new ERP for all 42 members';
const NEITHER = 'A digital strategy document';

const pilot = {
  ...single,
  hints: ['Think of what can be undone.', 'Who has to agree?'],
  feedback: {
    correct: 'A first pilot is small, so that people learn.',
    incorrect: 'A first pilot should be small.',
    lesson: 'm1-l2',
  },
};
const word = { id: 'q-word', interaction: 'text-entry', prompt: 'Which word?', accept: [{ id: 'a1', value: 'helix' }] };

describe('a question in practice', () => {
  it('asks, checks and explains; the focus goes to the verdict', async () => {
    const item = await ItemHarness.open(pilot);
    expect(item.verdict).to.equal(null);
    await item.choose(WRONG);
    await item.check();
    expect(item.verdict).to.equal('Not quite');
    expect(item.focused).to.equal('Not quite');
    expect(item.text).to.contain('An ERP touches every member and is hard to undo.');
    expect(item.text).to.contain('A first pilot should be small.');
    expect(item.marks).to.deep.equal({ [WRONG]: 'Your answer (Not quite)' });
    expect(item.text).to.not.contain('Correct answer');
    await expect(item.frame).to.be.accessible();
  });

  it('says that an answer is correct, and why', async () => {
    const item = await ItemHarness.open(pilot);
    await item.choose(RIGHT);
    await item.check();
    expect(item.verdict).to.equal('Correct');
    expect(item.marks).to.deep.equal({ [RIGHT]: 'Correct answer' });
    expect(item.text).to.contain('Small, visible and reversible');
    expect(item.text).to.contain('A first pilot is small, so that people learn.');
    expect(item.buttons).to.deep.equal(['Try again']);
    await expect(item.frame).to.be.accessible();
  });

  it('says that an answer is partly correct, with a text for each option that has one', async () => {
    const item = await ItemHarness.open(several);
    await item.choose('Firms of one sector', 'Universities or research centres', 'Number of patents');
    await item.check();
    expect(item.verdict).to.equal('Partly correct');
    expect(item.text).to.contain('Patents are a result');
    expect(Object.values(item.marks).sort()).to.deep.equal([
      'Correct answer',
      'Correct answer',
      'Your answer (Not quite)',
    ]);
    await expect(item.frame).to.be.accessible();
  });

  it('wants an answer before it checks, and loses nothing', async () => {
    const item = await ItemHarness.open(pilot);
    await item.check();
    expect(item.error).to.equal('Choose an answer, then check it.');
    expect(item.focused).to.equal(item.options[0]);
    expect(item.happened).to.deep.equal([]);
    await expect(item.frame).to.be.accessible();
    await item.choose(RIGHT);
    expect(item.error).to.equal(null);
    await item.check();
    expect(item.verdict).to.equal('Correct');
  });

  it('starts again with an empty answer and the same order', async () => {
    const item = await ItemHarness.open(pilot);
    const order = item.options;
    await item.choose(WRONG);
    await item.check();
    await item.press('Try again');
    expect(item.verdict).to.equal(null);
    expect(item.chosen).to.deep.equal([]);
    expect(item.options).to.deep.equal(order);
    expect(item.focused).to.equal(order[0]);
  });

  it('shows the right answer to those who ask, and the button keeps the focus', async () => {
    const item = await ItemHarness.open(pilot);
    await item.choose(NEITHER);
    await item.check();
    await item.press('Show the answer');
    expect(item.marks).to.deep.equal({ [RIGHT]: 'Correct answer', [NEITHER]: 'Your answer (Not quite)' });
    expect(item.text).to.contain('A first pilot is small, so that people learn.');
    expect(item.focused).to.equal('Hide the answer');
    await told(`Correct answer: ${RIGHT}`);
    await expect(item.frame).to.be.accessible();
    await item.press('Hide the answer');
    expect(item.text).to.not.contain('Correct answer');
    await item.press('Show the answer');
    await item.press('Try again');
    await item.choose(NEITHER);
    await item.check();
    expect(item.buttons).to.include('Show the answer');
  });

  it('gives its hints one by one, and remembers them', async () => {
    const item = await ItemHarness.open(pilot);
    await item.press('Show a hint');
    expect(item.text).to.contain('Think of what can be undone.');
    expect(item.text).to.not.contain('Who has to agree?');
    expect(item.focused).to.contain('Think of what can be undone.');
    await expect(item.frame).to.be.accessible();
    await item.press('Show another hint');
    expect(item.focused).to.contain('Who has to agree?');
    expect(item.buttons).to.deep.equal(['Check answer']);
    const again = await ItemHarness.open(pilot, { visit: item.visit });
    expect(again.text).to.contain('Who has to agree?');
  });

  it('leads to the lesson to read again, unless one is there', async () => {
    const item = await ItemHarness.open(pilot);
    await item.choose(WRONG);
    await item.check();
    await item.press('Read this lesson again: Running a pilot');
    expect(item.visit.place).to.deep.equal({ kind: 'lesson', id: 'm1-l2' });
    expect(item.buttons.join()).to.not.contain('Read this lesson again');
  });

  it('keeps what is chosen, for a reload and for another widget of the page', async () => {
    const item = await ItemHarness.open(pilot);
    await item.choose(WRONG);
    const other = await ItemHarness.open(pilot, { visit: new Visit(item.visit.session) });
    expect(other.chosen).to.deep.equal([WRONG]);
    await item.check();
    await other.ready();
    expect(other.verdict).to.equal('Not quite');
    expect(other.focused).to.equal('Not quite');
    expect(deepActiveElement()?.getRootNode()).to.equal(item.card.renderRoot);
    await other.press('Try again');
    await item.ready();
    expect(item.verdict).to.equal(null);
  });

  it('checks by Enter in a field, and keeps what is typed after a pause', async () => {
    const item = await ItemHarness.open(word);
    await paused(async (time) => {
      await item.write('hel');
      time.elapses(399);
      await item.write('helix');
      time.elapses(399);
      expect(item.happened).to.deep.equal([]);
      time.elapses(1);
      expect(item.happened).to.deep.equal(['registered', 'response-drafted']);
    });
    await item.write('helixes');
    item.card.flush();
    expect(item.happened).to.have.length(3);
    await item.write('helix');
    item.card.remove();
    expect(item.happened).to.have.length(4);
  });

  it('takes the question as it is typed when it is checked at once', async () => {
    const item = await ItemHarness.open(word);
    await item.write('helix');
    await item.check();
    expect(item.verdict).to.equal('Correct');
  });

  it('says that the question has changed since, and lets it be tried again', async () => {
    const item = await ItemHarness.open(pilot);
    await item.choose(WRONG);
    await item.check();
    const changed = await ItemHarness.open({ ...pilot, prompt: 'Which one is best?' }, { visit: item.visit });
    expect(changed.text).to.contain('You answered before this question was updated.');
    expect(changed.verdict).to.equal('Not quite');
    expect(changed.chosen).to.deep.equal([WRONG]);
    expect(changed.marks).to.deep.equal({});
    await expect(changed.frame).to.be.accessible();
    await changed.press('Try again');
    expect(changed.chosen).to.deep.equal([]);
  });
});
