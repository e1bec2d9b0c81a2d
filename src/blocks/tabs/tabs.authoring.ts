import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { tabsBlockSchema } from './tabs.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: tabsBlockSchema,
  texts: ['title', 'tabs.*.title', 'tabs.*.text'],
  words: {
    tabs: 'The views.',
  },
  example: {
    id: 'b-tabs',
    title: 'One project, two sides',
    tabs: [
      { id: 'firm', title: 'The firm', text: 'It looks for a customer.' },
      { id: 'cluster', title: 'The cluster', text: 'It looks for several firms with one need.' },
    ],
  },
  guide: { place: 50, lines: ['Two to eight views of one thing. Titles of one to three words.'] },
});
