import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { checkBlockSchema } from './check.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: checkBlockSchema,
  texts: [],
  words: {
    item: 'One question.',
  },
  example: {
    id: 'b-check',
    item: {
      id: 'q-check',
      interaction: 'choice',
      prompt: 'Whom do you ask first?',
      options: [
        { id: 'members', text: 'The members' },
        { id: 'ministry', text: 'The ministry', feedback: 'Later. It will ask you what the members want.' },
      ],
      correctResponse: ['members'],
    },
  },
  guide: {
    place: 180,
    lines: [
      'One question inside a lesson: for practice, as often as one likes, never graded. Any question below can be its `item`.',
    ],
  },
});
