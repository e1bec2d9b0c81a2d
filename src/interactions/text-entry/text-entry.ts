import { perfectText } from '../../core/assessment/accepted-text.js';
import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { textEntryItemSchema, textEntryResponseSchema } from './text-entry.schema.js';
import { feedbackOnText, scoreText } from './text-entry.scoring.js';

/** Type a word or a few. */
export default defineInteraction({
  xapi: () => 'fill-in',
  item: textEntryItemSchema,
  response: textEntryResponseSchema,
  score: scoreText,
  correctResponse: (item) => perfectText(item.accept),
  feedback: feedbackOnText,
  describe: (_item, response) => [escapeText(response.trim())],
  loadElement: async () => (await import('./text-entry.element.js')).TextEntryElement,
});
