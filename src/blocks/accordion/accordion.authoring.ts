import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { accordionBlockSchema } from './accordion.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: accordionBlockSchema,
  texts: ['title', 'panels.*.title', 'panels.*.text'],
  words: {
    panels: 'What opens, one by one.',
  },
  example: {
    id: 'b-accordion',
    title: 'Questions that boards ask',
    panels: [
      { id: 'cost', title: 'What does it cost?', text: 'Half a position, and travel.' },
      { id: 'time', title: 'How long does it take?', text: 'About a year.' },
    ],
  },
  guide: { place: 40, lines: ['Topics that open one by one. For what not everybody needs.'] },
});
