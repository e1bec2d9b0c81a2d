import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { keyPointsBlockSchema } from './key-points.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: keyPointsBlockSchema,
  texts: ['title', 'points.*.text'],
  example: {
    id: 'b-key-points',
    points: [
      { id: 'ask', text: 'Ask the members first.' },
      { id: 'small', text: 'Start with something small.' },
    ],
  },
  guide: { place: 110, lines: ['What to take away, at the end of a lesson.'] },
});
