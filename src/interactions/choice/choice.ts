import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { choiceItemSchema, choiceResponseSchema, type ChoiceItem } from './choice.schema.js';
import { chosenOptions, scoreChoice } from './choice.scoring.js';

const BOOLEAN_IDS = 'false true';

/** Choose one or several options. */
export default defineInteraction({
  xapi: ({ options }) => (idsOf(options).sort().join(' ') === BOOLEAN_IDS ? 'true-false' : 'choice'),
  item: choiceItemSchema,
  response: choiceResponseSchema,
  score: (item, response) => scoreChoice(item, response),
  correctResponse: (item) => item.correctResponse,
  feedback: (item, response) =>
    optionsOf(item, response).flatMap(({ id, text, feedback }) =>
      feedback === undefined ? [] : [{ part: id, text: feedback, label: text }],
    ),
  found: (item, response) => ({
    found: item.correctResponse.filter((id) => response.includes(id)).length,
    of: item.correctResponse.length,
  }),
  describe: (item, response) => optionsOf(item, response).map(({ text }) => text),
  loadElement: () => import('./choice.element.js').then((module) => module.ChoiceElement),
});

const idsOf = (options: ChoiceItem['options']): string[] => options.map(({ id }) => id);

/** The chosen options, in the order of the file. */
function optionsOf(item: ChoiceItem, response: readonly string[]): ChoiceItem['options'] {
  const chosen = chosenOptions(item, response);
  return item.options.filter(({ id }) => chosen.includes(id));
}
