import { choiceResponseSchema } from '../../core/assessment/choices.schema.js';
import { chosenOf, feedbackOn, foundOptions, scoreChoice } from '../../core/assessment/choices.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { choiceItemSchema } from './choice.schema.js';

const BOOLEAN_IDS = 'false true';

/** Choose one or several options. */
export default defineInteraction({
  xapi: ({ options }) =>
    options
      .map(({ id }) => id)
      .sort()
      .join(' ') === BOOLEAN_IDS
      ? 'true-false'
      : 'choice',
  item: choiceItemSchema,
  response: choiceResponseSchema,
  score: (item, response) => scoreChoice(item, response),
  correctResponse: (item) => item.correctResponse,
  feedback: ({ options }, response) => feedbackOn(options, response),
  found: (item, response) => foundOptions(item, response),
  describe: ({ options }, response) => chosenOf(options, response).map(({ text }) => text),
  loadElement: () => import('./choice.element.js').then((module) => module.ChoiceElement),
});
