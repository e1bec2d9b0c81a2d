import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { feedbackOnNumber, scoreNumber } from '../../core/assessment/known-number.js';
import { writeNumber } from '../../i18n/number.js';
import { numericEntryItemSchema, numericEntryResponseSchema } from './numeric-entry.schema.js';

/** Type a number. */
export default defineInteraction({
  xapi: () => 'numeric',
  item: numericEntryItemSchema,
  response: numericEntryResponseSchema,
  score: (item, { value }) => (value === null ? null : scoreNumber(item, value)),
  correctResponse: (item) => ({ text: String(item.correctResponse), value: item.correctResponse }),
  feedback: (item, { value }) => (value === null ? [] : feedbackOnNumber(item, value)),
  describe: ({ unit }, { text, value }, language) => [
    escapeText(value === null ? text : writeNumber(value, { language, unit })),
  ],
  loadElement: async () => (await import('./numeric-entry.element.js')).NumericEntryElement,
});
