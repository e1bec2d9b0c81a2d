import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { quoteBlockSchema } from './quote.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: quoteBlockSchema,
  texts: ['text', 'credit'],
  example: {
    id: 'b-quote',
    text: 'We sell more since we travel together.',
    credit: 'Managing director of a member firm',
  },
  guide: { place: 70, lines: ["Somebody's own words. `credit` says whose."] },
});
