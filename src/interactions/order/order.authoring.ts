import { idsOf, listOf, type Fields } from '../../core/authoring/fields.js';
import { nameOf } from '../../core/authoring/gesture.js';
import { explainStrangeId, firstOf, isField } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring, type Misfit, type Path } from '../../core/authoring/type-authoring.js';
import { orderItemSchema } from './order.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: orderItemSchema,
  texts: ['options.*.text', 'options.*.feedback'],
  words: {
    'scoring.mode': 'Rule of scoring.',
  },
  explain: (path, item) => firstOf(explainStrangeId(path, item), explainOrder(path, item)),
  example: {
    id: 'q-order',
    prompt: 'What comes first?',
    options: [
      { id: 'visit', text: 'Visit the partner' },
      { id: 'ask', text: 'Ask the members' },
      { id: 'sign', text: 'Sign an agreement' },
    ],
    correctResponse: ['ask', 'visit', 'sign'],
  },
  guide: {
    place: 20,
    lines: [
      'Things to put in order. `correctResponse` has them from first to last. `"scoring": { "mode": "absolutePosition" }` gives points for each in',
      'its place.',
    ],
  },
  hands: ({ options, correctResponse }) => [
    {
      act: 'arrange',
      rows: correctResponse.map((id) => nameOf(options, id)),
      up: (row) => `Move up: ${row}`,
      at: (place, row) => `Position ${String(place + 1)}: ${row}`,
    },
  ],
});

function explainOrder(path: Path, { options, correctResponse }: Fields): Misfit | null {
  if (!isField(path, 'correctResponse')) return null;
  const lost = idsOf(options).filter((id) => !listOf(correctResponse).includes(id));
  return { path, message: `All options stand in the right order, each once. Missing: ${lost.join(', ')}.` };
}
