import { expect } from '@open-wc/testing';
import { isGraded } from '../core/assessment/answered.js';
import type { InteractionType } from '../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../core/course/course.js';
import { differences } from '../testing/samples/differences.js';
import { moodleEntries } from '../testing/samples/moodle-entries.js';
import { moodleGaps } from '../testing/samples/moodle-gaps.js';
import { moodleQuestions } from '../testing/samples/moodle-questions.js';
import { qtiChoices, qtiHotspots } from '../testing/samples/qti-choices.js';
import { qtiEntries } from '../testing/samples/qti-entries.js';
import { qtiPairs } from '../testing/samples/qti-pairs.js';
import { unscored } from '../testing/samples/unscored.js';
import { interactionLoaders } from './index.generated.js';

const CLOSE = 1e-6;
const loaders = new Map<string, () => Promise<{ readonly default: InteractionType }>>(
  Object.entries(interactionLoaders),
);
const samples = [
  ...qtiChoices,
  ...qtiHotspots,
  ...qtiPairs,
  ...qtiEntries,
  ...moodleQuestions,
  ...moodleGaps,
  ...moodleEntries,
];

const isNothing = (response: unknown): boolean => ['[]', '{}', '""'].includes(JSON.stringify(response));

/** The type of an item, once it has accepted the item. */
async function typeOf(item: AssessmentItem): Promise<InteractionType> {
  const type = (await loaders.get(item.interaction)?.())?.default;
  if (!type) throw new Error(`no type ${item.interaction}`);
  const parsed = type.parseItem(item);
  expect(parsed.ok, JSON.stringify(parsed)).to.equal(true);
  return type;
}

describe('published examples of QTI and Moodle score the same here', () => {
  for (const { name, item, max, scores } of samples) {
    it(name, async () => {
      const type = await typeOf(item);
      expect(type.score(item, type.correctResponse(item)), 'the key').to.deep.equal({ raw: max, max });
      for (const [response, raw] of scores) {
        const outcome = type.score(item, response);
        expect(type.parseResponse(response), `${JSON.stringify(response)} is a response`).not.to.equal(undefined);
        // Nothing given is no score here ("not attempted"), and 0 in QTI and Moodle; everything else is scored.
        expect(outcome === null, `${JSON.stringify(response)} says nothing`).to.equal(isNothing(response));
        expect(outcome?.raw ?? 0, JSON.stringify(response)).to.be.closeTo(raw, CLOSE);
        expect(outcome?.max ?? max).to.be.closeTo(max, CLOSE);
      }
    });
  }

  for (const { name, item } of unscored)
    it(name, async () => {
      const type = await typeOf(item);
      expect(isGraded(type, item)).to.equal(false);
    });

  it('has examples of types that there are', () => {
    const used = new Set([...samples, ...unscored].map(({ item }) => item.interaction));
    expect([...used].filter((name) => !loaders.has(name))).to.deep.equal([]);
    expect(used.size).to.be.greaterThan(11);
  });
});

describe('published examples that score otherwise here, on purpose', () => {
  for (const { name, item, response, published, ours } of differences)
    it(name, async () => {
      const type = await typeOf(item);
      expect(type.score(item, response)?.raw).to.be.closeTo(ours, CLOSE);
      expect(Math.abs(published - ours)).to.be.greaterThan(CLOSE);
    });
});
