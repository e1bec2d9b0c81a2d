import { nameOf } from '../../core/authoring/gesture.js';
import { explainPairKey } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { matchItemSchema } from './match.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: matchItemSchema,
  texts: ['stems.*.text', 'stems.*.feedback', 'options.*.text', 'options.*.feedback'],
  explain: explainPairKey,
  example: {
    id: 'q-match',
    prompt: 'Who does what?',
    stems: [
      { id: 'manager', text: 'Cluster manager' },
      { id: 'board', text: 'Board' },
    ],
    options: [
      { id: 'prepare', text: 'prepares the decision' },
      { id: 'decide', text: 'decides' },
      { id: 'audit', text: 'checks the accounts' },
    ],
    correctResponse: [
      ['manager', 'prepare'],
      ['board', 'decide'],
    ],
  },
  guide: {
    place: 30,
    lines: [
      'Things that belong together, by pairs of ids: stem, then option. More options than stems are welcome: nobody finds the last by elimination.',
    ],
  },
  hands: ({ stems, options, correctResponse }) =>
    correctResponse.map(([stem, option]) => ({
      act: 'place',
      thing: nameOf(options, option),
      place: `Match for ${nameOf(stems, stem)}: empty`,
    })),
});
