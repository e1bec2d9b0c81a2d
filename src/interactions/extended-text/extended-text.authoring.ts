import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { extendedTextItemSchema } from './extended-text.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: extendedTextItemSchema,
  texts: ['modelAnswer'],
  example: {
    id: 'q-extended-text',
    prompt: 'A firm asks why it should join. What do you write back?',
    minWords: 30,
    maxWords: 120,
    modelAnswer: 'Thank you for asking. Three of our members need what you make. *May I introduce you?*',
  },
  guide: {
    place: 120,
    lines: [
      'A text to write, of any length. Nobody judges it, so it has no key and no score. `minWords` and `maxWords` are advice: the words are counted,',
      "and nothing is ever cut. The text stays on the learner's device, and learners are told so. Who has written something may see the `modelAnswer`,",
      'in a test only after it is submitted; `feedback.correct` is said to everybody afterwards.',
    ],
  },
  hands: () => [{ act: 'write', text: 'Three of our members need what you make.' }],
});
