import { expect, fixtureCleanup } from '@open-wc/testing';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { setUiLanguage, UI_LANGUAGES } from '../../i18n/locale.js';
import { describeScoring } from './describe-scoring.js';
import { incorrectFor, perfectFor, statesOf, type InteractionExamples } from './interaction-examples.js';
import { InteractionHarness, type InteractionChanges } from '../harnesses/interaction-harness.js';
import { LONG, withLongTexts, withTexts } from '../courses/long-texts.js';
import { lostText } from '../page/lost-text.js';
import { deepElements, overflowing, type FrameOptions } from '../harnesses/widget-frame.js';
import { some } from '../some.js';

/** What makes a text longer, as other languages do. */
const MORE = ' und noch etwas mehr dazu';

/** The floor of every way of answering (docs/architecture.md, "Adding a question type"). */
export function describeInteraction(type: InteractionType, given: InteractionExamples): void {
  const [first] = given.examples;
  if (!first) throw new Error(`${given.name}: no examples`);
  const [perfect, incorrect] = [perfectFor(type, given), incorrectFor(given)];
  const open = (item: AssessmentItem, changes?: InteractionChanges, options?: FrameOptions) =>
    InteractionHarness.open(given.name, type, item, changes, options);

  describe(`${given.name}: what every interaction does`, () => {
    afterEach(() => setUiLanguage('en'));
    describeSchema(type, given, perfect);
    describeScoring(type, given);

    for (const theme of ['light', 'dark'] as const) {
      for (const [state, changes] of Object.entries(statesOf(type, given, first, perfect))) {
        it(`is accessible when ${state}, ${theme}`, async () => {
          const { frame } = await open(first, changes, { theme });
          await expect(frame).to.be.accessible();
        });
      }
    }

    for (const [index, item] of given.examples.entries()) {
      it(`is answered by keyboard alone and by taps alone, with the same response (example ${String(index + 1)})`, async () => {
        const byKeyboard = await open(item);
        await given.answerByKeyboard(byKeyboard, item);
        expect(type.score(item, byKeyboard.response), 'by keyboard').to.deep.equal(type.score(item, perfect(item)));
        if (given.ungraded) expect(byKeyboard.response).to.deep.equal(perfect(item));
        const byTaps = await open(item);
        await given.answerByTaps(byTaps, item);
        expect(byTaps.response).to.deep.equal(byKeyboard.response);
      });
    }

    it('takes no answer while it is disabled', async () => {
      const awake = await open(first);
      await given.answerByTaps(awake, first);
      expect(awake.given, 'while it is not').not.to.deep.equal([]);
      const page = await open(first, { response: incorrect(first), disabled: true });
      for (const place of some(page.places)) {
        await page.tap(place);
        await page.type('7');
      }
      expect(page.given).to.deep.equal([]);
    });

    it('is neither seen nor pressed in a part of the page that is hidden and lets presses through', async () => {
      for (const item of some(given.examples)) {
        const { frame } = await open(item);
        Object.assign(frame.style, { visibility: 'hidden', pointerEvents: 'none' });
        const awake = deepElements(frame).filter((each) => {
          const { visibility, pointerEvents } = getComputedStyle(each);
          return visibility !== 'hidden' || pointerEvents !== 'none';
        });
        expect(awake.map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`)).to.deep.equal([]);
      }
    });

    it('moves the focus into its controls when it is asked to', async () => {
      const page = await open(first, { error: 'Choose an answer, then check it.' });
      page.element.focusResponse();
      expect(page.controls).to.include(page.focused);
      expect(page.text).to.contain('Choose an answer, then check it.');
    });

    for (const language of UI_LANGUAGES) {
      it(`names all its controls in ${language}`, async () => {
        await setUiLanguage(language);
        const page = await open(first, { response: perfect(first) });
        expect(page.controls.map((control) => page.nameOf(control))).to.not.include('');
        expect(page.all('.interaction').map((root) => root.lang)).to.deep.equal([language]);
        await expect(page.frame).to.be.accessible();
      });
    }

    describeSizes(type, given, open);
  });
}

type Open = (item: AssessmentItem, changes?: InteractionChanges, options?: FrameOptions) => Promise<InteractionHarness>;

function describeSizes(type: InteractionType, given: InteractionExamples, open: Open): void {
  it('keeps very long texts inside a column of 280 pixels', async () => {
    for (const item of some(given.examples.slice(0, 1))) {
      const response = incorrectFor(given)(item);
      const page = await open(withLongTexts(item), { response }, { width: 280 });
      expect(overflowing(page.frame), 'before a check').to.deep.equal([]);
      await page.set({ outcome: type.score(item, response), withSolution: true, error: LONG });
      expect(overflowing(page.frame), 'after a check').to.deep.equal([]);
    }
  });

  for (const language of UI_LANGUAGES) {
    it(`loses no text at 320 pixels, twice as large and 40 % longer, in ${language}`, async () => {
      await setUiLanguage(language);
      for (const [index, item] of some(given.examples).entries()) {
        const longer = withTexts(item, (text) => `${text}${MORE.repeat(9).slice(0, Math.ceil(text.length * 0.4))}`);
        for (const [state, changes] of some(Object.entries(statesOf(type, given, item, perfectFor(type, given))))) {
          const page = await open(longer, changes, { width: 320, textSize: 32 });
          expect(lostText(page.frame), `example ${String(index + 1)} when ${state}`).to.deep.equal([]);
          fixtureCleanup();
        }
      }
    });
  }
}

function describeSchema(
  type: InteractionType,
  given: InteractionExamples,
  perfect: (item: AssessmentItem) => unknown,
): void {
  it('reads items as authors write them', () => {
    for (const item of some(given.examples))
      expect(type.parseItem(item), JSON.stringify(item)).to.have.property('ok', true);
  });

  for (const [what, item] of Object.entries(given.damaged)) {
    it(`refuses an item: ${what}`, () => {
      expect(type.parseItem(item as AssessmentItem).ok).to.equal(false);
    });
  }

  it('refuses what is no response', () => {
    for (const value of some(given.foreign))
      expect(type.parseResponse(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('has responses that survive a structured clone and JSON', () => {
    for (const item of some(given.examples)) {
      const response = perfect(item);
      expect(type.parseResponse(structuredClone(response))).to.deep.equal(response);
      expect(type.parseResponse(JSON.parse(JSON.stringify(response)))).to.deep.equal(response);
    }
  });
}
