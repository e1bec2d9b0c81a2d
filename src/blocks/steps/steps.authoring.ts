import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { stepsBlockSchema } from './steps.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: stepsBlockSchema,
  texts: ['title', 'steps.*.label', 'steps.*.title', 'steps.*.text'],
  words: {
    steps: 'One after the other.',
  },
  example: {
    id: 'b-steps',
    kind: 'timeline',
    title: 'A first year',
    steps: [
      { id: 'spring', label: 'March', title: 'Ask the members', text: 'Ten calls are enough.' },
      { id: 'autumn', label: 'October', title: 'Meet the partner' },
    ],
  },
  guide: { place: 60, lines: ['One after the other: numbered (`process`) or dated (`timeline`).'] },
});
