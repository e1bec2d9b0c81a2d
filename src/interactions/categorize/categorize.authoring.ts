import { nameOf } from '../../core/authoring/gesture.js';
import { explainPairKey } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { categorizeItemSchema } from './categorize.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: categorizeItemSchema,
  texts: ['options.*.text', 'options.*.feedback', 'categories.*.text', 'categories.*.feedback'],
  explain: explainPairKey,
  example: {
    id: 'q-categorize',
    prompt: 'Inside or outside the firm?',
    options: [
      { id: 'staff', text: 'Skills of the staff' },
      { id: 'law', text: 'A new law' },
      { id: 'rate', text: 'Exchange rate' },
    ],
    categories: [
      { id: 'in', text: 'Inside' },
      { id: 'out', text: 'Outside' },
    ],
    correctResponse: [
      ['staff', 'in'],
      ['law', 'out'],
      ['rate', 'out'],
    ],
  },
  guide: { place: 40, lines: ['Things to sort into categories, by pairs of ids: option, then category.'] },
  hands: ({ options, categories, correctResponse }) =>
    correctResponse.map(([option, category]) => ({
      act: 'place',
      thing: nameOf(options, option),
      place: `Put here: ${nameOf(categories, category)}`,
    })),
});
