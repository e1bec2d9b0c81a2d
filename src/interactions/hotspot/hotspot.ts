import { choiceResponseSchema } from '../../core/assessment/choices.schema.js';
import { chosenOf, feedbackOn, foundOptions, scoreChoice } from '../../core/assessment/choices.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { hotspotItemSchema, hotspotRules } from './hotspot.schema.js';

/** Choose one or several spots of a picture. */
export default defineInteraction({
  xapi: () => 'choice',
  item: hotspotItemSchema,
  response: choiceResponseSchema,
  score: (item, response) => scoreChoice(hotspotRules(item), response),
  correctResponse: (item) => item.correctResponse,
  feedback: ({ spots }, response) => feedbackOn(spots, response),
  found: (item, response) => foundOptions(hotspotRules(item), response),
  describe: ({ spots }, response) => chosenOf(spots, response).map(({ text }) => text),
  loadElement: async () => (await import('./hotspot.element.js')).HotspotElement,
});
