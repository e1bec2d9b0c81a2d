import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { exampleBlockSchema } from './example.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: exampleBlockSchema,
  texts: ['title', 'situation', 'steps.*.title', 'steps.*.text', 'result'],
  words: {
    situation: 'Where it begins (CommonMark).',
    steps: 'One after the other.',
    result: 'What comes of it (CommonMark).',
  },
  example: {
    id: 'b-example',
    title: 'How Anna chose a market',
    situation: 'Anna has three markets and money for one.',
    steps: [
      { id: 'weigh', title: 'Weigh', text: 'She asks the members what matters most.' },
      { id: 'score', title: 'Score', text: 'She gives each market points for it.' },
    ],
    result: 'The smallest market wins, because it is near.',
  },
  guide: { place: 90, lines: ['A worked example: a situation, what somebody does, and what comes of it.'] },
});
