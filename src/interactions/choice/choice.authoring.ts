import { nameOf, roleOf } from '../../core/authoring/gesture.js';
import { explainChoiceKey } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { choiceItemSchema } from './choice.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: choiceItemSchema,
  texts: ['options.*.text', 'options.*.feedback'],
  explain: explainChoiceKey,
  example: {
    id: 'q-choice',
    prompt: 'Which two say what a cluster has?',
    maxChoices: 0,
    options: [
      { id: 'near', text: 'Members near each other' },
      { id: 'field', text: 'Members in one field' },
      { id: 'owner', text: 'One owner', feedback: 'Each member has owners of its own.' },
    ],
    correctResponse: ['near', 'field'],
    hints: ['Think of what the members share.'],
    feedback: { correct: 'Both belong to it.', partial: 'One is missing, or one is too much.' },
  },
  guide: {
    place: 10,
    lines: [
      'One option is right: as here. Several: `"maxChoices": 0` (any number may be chosen) and all right ones in `correctResponse`. What is',
      'chosen wrongly then counts against what is right, so that choosing all earns nothing.',
    ],
  },
  hands: ({ options, maxChoices, correctResponse }) =>
    correctResponse.map((id) => ({ act: 'choose', role: roleOf(maxChoices), name: nameOf(options, id), exact: false })),
});
