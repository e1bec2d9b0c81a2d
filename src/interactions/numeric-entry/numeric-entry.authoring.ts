import { knownNumberDefects } from '../../core/authoring/answers.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { numericEntryItemSchema } from './numeric-entry.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: numericEntryItemSchema,
  texts: ['unit', 'misconceptions.*.feedback'],
  defects: (item) => knownNumberDefects(item),
  example: {
    id: 'q-numeric-entry',
    prompt: 'A stand costs 12,000 euros, shared by 5 firms. What does each pay?',
    correctResponse: 2400,
    tolerance: { type: 'absolute', value: 0 },
    unit: '€',
    misconceptions: [{ id: 'times', value: 60000, feedback: 'You have multiplied. Together they pay 12,000.' }],
  },
  guide: {
    place: 70,
    lines: [
      'A number to type. Learners write the comma or the point of their language. `tolerance` is how far off is still right: `absolute`, or',
      '`relative` as a share (0.05 is 5 %). `misconceptions` name numbers that show a known mistake, with `feedback`, or that are near enough for',
      'a share of the points, with `credit`; after the expected number, the first that fits decides.',
    ],
  },
  hands: ({ correctResponse }) => [{ act: 'write', text: String(correctResponse) }],
});
