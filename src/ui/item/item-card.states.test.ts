import { expect } from '@open-wc/testing';
import { single } from '../../testing/courses/choice-examples.js';
import { setUiLanguage } from '../../i18n/locale.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { ItemHarness } from '../../testing/harnesses/item-harness.js';
import { deepActiveElement } from '../../testing/harnesses/widget-frame.js';

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

describe('a question of a test', () => {
  it('keeps each change, and says nothing of right and wrong', async () => {
    const item = await ItemHarness.open(pilot, { card: { label: 'Question 1 of 1' } });
    await item.set({ attempt: await item.startTest() });
    await item.choose(RIGHT);
    await item.choose(WRONG);
    expect(item.happened.filter((type) => type === 'response-drafted')).to.have.length(2);
    expect(item.buttons).to.deep.equal(['Show a hint']);
    expect(item.marks).to.deep.equal({});
    expect(item.chosen).to.deep.equal([WRONG]);
    await expect(item.frame).to.be.accessible();
    item.card.focusQuestion();
    await item.ready();
    expect(item.focused).to.equal('Question 1 of 1');
  });

  it('is reviewed read-only, with verdict, solution and where to read', async () => {
    const item = await ItemHarness.open(pilot);
    const attempt = await item.startTest();
    await item.set({ attempt });
    await item.choose(WRONG);
    item.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await item.set({ review: true });
    expect(item.verdict).to.equal('Not quite');
    expect(item.marks).to.deep.equal({ [RIGHT]: 'Correct answer', [WRONG]: 'Your answer (Not quite)' });
    expect(item.buttons).to.deep.equal(['Read this lesson again: Running a pilot']);
    await item.choose(NEITHER);
    expect(item.chosen).to.deep.equal([WRONG]);
    await expect(item.frame).to.be.accessible();
  });

  it('that was not answered is told apart from one that was answered wrong', async () => {
    const item = await ItemHarness.open(pilot);
    const attempt = await item.startTest();
    item.visit.session.dispatch({ type: 'submit-attempt', attempt });
    await item.set({ attempt, review: true });
    expect(item.verdict).to.equal('Not answered');
    expect(item.marks).to.deep.equal({ [RIGHT]: 'Correct answer' });
    await expect(item.frame).to.be.accessible();
  });
});

describe('a question in another language', () => {
  const files = {
    'translations/hu/course.json': {
      inLanguage: 'hu',
      of: '1.0.0',
      strings: {
        'q-pilot.options.sensors.text': { text: 'Rezgésérzékelők két présen', source: 'h' },
        'q-pilot.feedback.incorrect': { text: 'Az első kísérlet legyen kicsi.', source: 'h' },
        'q-word.accept.a1.value': { text: ['hélix', 'spirál'], source: 'h' },
      },
    },
  };
  const course = { availableLanguage: ['en', 'hu'] };
  afterEach(() => setUiLanguage('en'));

  it('keeps answer and focus when the language changes, and marks what is not translated', async () => {
    const item = await ItemHarness.open(pilot, { files, course });
    await item.choose(RIGHT);
    const focused = deepActiveElement();
    await item.visit.session.showContentIn('hu');
    await item.ready();
    expect(item.chosen).to.deep.equal(['Rezgésérzékelők két présen']);
    expect(deepActiveElement()).to.equal(focused);
    await item.check();
    expect(item.verdict).to.equal('Correct');
    await item.visit.session.showContentIn('en');
    await item.ready();
    expect(item.text).to.not.contain('updated');
    expect(item.chosen).to.deep.equal([RIGHT]);
  });

  it('accepts a word in the language shown and in that of the course', async () => {
    const item = await ItemHarness.open(word, { files, course });
    await item.visit.session.showContentIn('hu');
    await item.ready();
    await item.write('spirál');
    await item.check();
    expect(item.verdict).to.equal('Correct');
    await item.press('Try again');
    await item.write('helix');
    await item.check();
    expect(item.verdict).to.equal('Correct');
  });

  it('speaks the language of the page around the texts of the course', async () => {
    const item = await ItemHarness.open(pilot);
    await setUiLanguage('hu');
    await item.ready();
    await expect(item.frame).to.be.accessible();
  });
});

describe('a question that cannot be asked', () => {
  it('says so where this version does not know its kind', async () => {
    const item = await ItemHarness.open({ id: 'q', interaction: 'hologram', prompt: 'What?' });
    expect(item.text).to.equal('This question needs a newer version of the player.');
    await expect(item.frame).to.be.accessible();
  });

  it('says what is wrong with it', async () => {
    const item = await ItemHarness.open({ ...pilot, correctResponse: ['elsewhere'] });
    expect(item.text).to.equal('This question has a mistake and is not scored. /correctResponse');
    await expect(item.frame).to.be.accessible();
  });

  it('can be fetched again where the network failed', async () => {
    let failures = 1;
    const choice = () =>
      failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : interactionLoaders.choice();
    const item = await ItemHarness.open(pilot, { environment: { interactions: () => Promise.resolve({ choice }) } });
    expect(item.text).to.contain('We could not load this question.');
    await expect(item.frame).to.be.accessible();
    await item.press('Try again');
    expect(item.options).to.have.length(3);
  });
});
