import { acceptedDefects, acceptedTexts, explainAccepted } from '../../core/authoring/answers.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { textEntryItemSchema } from './text-entry.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: textEntryItemSchema,
  texts: acceptedTexts('accept'),
  explain: explainAccepted,
  defects: ({ accept }) => acceptedDefects(accept, ['accept']),
  example: {
    id: 'q-text-entry',
    prompt: 'What is it called when competitors work together?',
    accept: [
      { id: 'word', value: 'coopetition' },
      { id: 'hyphen', value: 'co-opetition' },
      { id: 'half', value: 'cooperation', credit: 0, feedback: 'That leaves out that they compete.' },
    ],
  },
  guide: {
    place: 60,
    lines: [
      'A word or a few to type. `accept` lists what is right, and known mistakes with `"credit": 0`; the first that fits wins. Case does not matter',
      'and accents may be missing, unless `caseSensitive` says so. `*` with `"wildcard": true` stands for any letters.',
    ],
  },
  hands: ({ accept: [first] }) => [{ act: 'write', text: first?.value ?? '' }],
});
