import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import type { InteractionType } from '../core/assessment/interaction-type.js';
import { verdictOf, type Outcome } from '../core/assessment/outcome.js';
import type { AssessmentItem } from '../core/course/course.js';
import { createStrings, sourceTexts, translate } from '../core/course/translation.js';
import { setUiLanguage, UI_LANGUAGES } from '../i18n/locale.js';
import { InteractionHarness, type InteractionChanges } from './interaction-harness.js';
import { lostText } from './lost-text.js';
import { overflowing, type FrameOptions } from './widget-frame.js';

/** What a type brings along for the floor that all types share. Responses are those of its own schema. */
export interface InteractionExamples {
  /** Name of the folder. */
  readonly name: string;
  /** Items as authors write them; the first is shown in every state. */
  readonly examples: readonly AssessmentItem[];
  /** What is wrong with an item, and the item. */
  readonly damaged: Readonly<Record<string, unknown>>;
  /** A response of full score, for each example. By default what the type calls correct. */
  perfect?(item: AssessmentItem): unknown;
  /** A response without any score, for each example. */
  incorrect(item: AssessmentItem): unknown;
  /** A response between the two; undefined where the item knows none. */
  partial?(item: AssessmentItem): unknown;
  /** Responses that say nothing yet. */
  readonly empty: readonly unknown[];
  /** Values that are no responses. */
  readonly foreign: readonly unknown[];
  /** Any responses to an item, for the bounds of scores. */
  responses?(item: AssessmentItem): fc.Arbitrary<unknown>;
  /** Gives the perfect response by keys alone: `press`, `type`, `tabTo`. */
  answerByKeyboard(page: InteractionHarness, item: AssessmentItem): Promise<void>;
  /** Gives the same by single taps, and typing where the response is a text. */
  answerByTaps(page: InteractionHarness, item: AssessmentItem): Promise<void>;
}

/** What makes a text longer, as other languages do. */
const MORE = ' und noch etwas mehr dazu';

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, and a sentence that goes on for quite a while after it. ';

/** The floor of every way of answering (architecture.md 4). */
export function describeInteraction(type: InteractionType, given: InteractionExamples): void {
  const [first] = given.examples;
  if (!first) throw new Error(`${given.name}: no examples`);
  const perfect = perfectFor(type, given);
  const open = (item: AssessmentItem, changes?: InteractionChanges, options?: FrameOptions) =>
    InteractionHarness.open(given.name, type, item, changes, options);

  describe(`${given.name}: what every interaction does`, () => {
    afterEach(() => setUiLanguage('en'));
    describeSchema(type, given, perfect);
    describeScores(type, given, perfect);

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
        const byTaps = await open(item);
        await given.answerByTaps(byTaps, item);
        expect(byTaps.response).to.deep.equal(byKeyboard.response);
      });
    }

    it('takes no answer while it is disabled', async () => {
      const page = await open(first, { response: given.incorrect(first), disabled: true });
      await given.answerByTaps(page, first).catch(() => undefined);
      expect(page.given).to.deep.equal([]);
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

/** A response of full score. */
const perfectFor = (type: InteractionType, given: InteractionExamples) => (item: AssessmentItem) =>
  given.perfect?.(item) ?? type.correctResponse(item);

type Open = (item: AssessmentItem, changes?: InteractionChanges, options?: FrameOptions) => Promise<InteractionHarness>;

function describeSizes(type: InteractionType, given: InteractionExamples, open: Open): void {
  it('keeps very long texts inside a column of 280 pixels', async () => {
    for (const item of given.examples.slice(0, 1)) {
      const response = given.incorrect(item);
      const page = await open(
        withTexts(item, (text) => LONG + LONG + text),
        { response },
        { width: 280 },
      );
      expect(overflowing(page.frame), 'before a check').to.deep.equal([]);
      await page.set({ outcome: type.score(item, response), withSolution: true, error: LONG });
      expect(overflowing(page.frame), 'after a check').to.deep.equal([]);
    }
  });

  for (const language of UI_LANGUAGES) {
    it(`loses no text at 320 pixels, twice as large and 40 % longer, in ${language}`, async () => {
      await setUiLanguage(language);
      for (const [index, item] of given.examples.entries()) {
        const longer = withTexts(item, (text) => `${text}${MORE.repeat(9).slice(0, Math.ceil(text.length * 0.4))}`);
        for (const [state, changes] of Object.entries(statesOf(type, given, item, perfectFor(type, given)))) {
          const page = await open(longer, changes, { width: 320, textSize: 32 });
          expect(lostText(page.frame), `example ${String(index + 1)} when ${state}`).to.deep.equal([]);
          fixtureCleanup();
        }
      }
    });
  }
}

/** An item with other texts, as a translation gives it. */
function withTexts(item: AssessmentItem, change: (text: string) => string): AssessmentItem {
  const strings = Object.fromEntries(
    sourceTexts(item, item.id).map(({ key, text }) => [key, { text: change(text), source: '' }]),
  );
  return translate(item, item.id, createStrings('de', [{ inLanguage: 'de', of: '1.0.0', strings }]));
}

function describeSchema(
  type: InteractionType,
  given: InteractionExamples,
  perfect: (item: AssessmentItem) => unknown,
): void {
  it('reads items as authors write them', () => {
    for (const item of given.examples) expect(type.parseItem(item), JSON.stringify(item)).to.have.property('ok', true);
  });

  for (const [what, item] of Object.entries(given.damaged)) {
    it(`refuses an item: ${what}`, () => {
      expect(type.parseItem(item as AssessmentItem).ok).to.equal(false);
    });
  }

  it('refuses what is no response', () => {
    for (const value of given.foreign) expect(type.parseResponse(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('has responses that survive a structured clone and JSON', () => {
    for (const item of given.examples) {
      const response = perfect(item);
      expect(type.parseResponse(structuredClone(response))).to.deep.equal(response);
      expect(type.parseResponse(JSON.parse(JSON.stringify(response)))).to.deep.equal(response);
    }
  });
}

function describeScores(
  type: InteractionType,
  given: InteractionExamples,
  perfect: (item: AssessmentItem) => unknown,
): void {
  it('gives full score, none and a part of it', () => {
    for (const item of given.examples) {
      const verdict = (response: unknown) => verdictOf(type.score(item, response) ?? { raw: NaN, max: 1 });
      expect(verdict(perfect(item))).to.equal('correct');
      expect(verdict(given.incorrect(item))).to.equal('incorrect');
      const partial = given.partial?.(item);
      if (partial !== undefined) expect(verdict(partial)).to.equal('partial');
    }
  });

  it('does not score what says nothing yet', () => {
    for (const item of given.examples) {
      for (const response of [undefined, ...given.empty]) expect(type.score(item, response)).to.equal(null);
    }
  });

  it('keeps every score between none and full', () => {
    for (const item of given.examples) {
      const responses = given.responses?.(item) ?? fc.constantFrom(perfect(item), given.incorrect(item));
      fc.assert(fc.property(responses, (response) => isWithinBounds(type.score(item, response))));
    }
  });

  it('says what was answered, for a review', () => {
    for (const item of given.examples) expect(type.describe(item, perfect(item), 'en').join('')).to.not.equal('');
  });
}

const isWithinBounds = (outcome: Outcome | null): boolean =>
  outcome === null || (outcome.raw >= 0 && outcome.raw <= outcome.max && outcome.max > 0);

function statesOf(
  type: InteractionType,
  given: InteractionExamples,
  item: AssessmentItem,
  perfect: (item: AssessmentItem) => unknown,
): Readonly<Record<string, InteractionChanges>> {
  const checked = (response: unknown): InteractionChanges => ({
    response,
    outcome: type.score(item, response),
    disabled: true,
  });
  const partial = given.partial?.(item);
  return {
    'nothing is answered': { headingLevel: 4 },
    'something is answered': { response: perfect(item) },
    'the answer is correct': checked(perfect(item)),
    ...(partial === undefined ? {} : { 'the answer is partly correct': checked(partial) }),
    'the answer is incorrect': checked(given.incorrect(item)),
    'the solution is shown': { ...checked(given.incorrect(item)), withSolution: true },
    'it is disabled': { disabled: true },
    'an answer is missing': { error: 'Choose an answer, then check it.' },
  };
}
