import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { taskBlockSchema } from './task.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: taskBlockSchema,
  texts: ['title', 'text', 'entries.*.text'],
  example: {
    id: 'b-task',
    title: 'Call three members',
    text: 'Write down one sentence of each call.',
    entries: [
      { id: 'choose', text: 'Choose three members' },
      { id: 'call', text: 'Call them this week' },
    ],
  },
  guide: { place: 120, lines: ['Something to do at work, to tick and to print.'] },
});
