import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { writeNumber } from '../../i18n/number.js';
import { numericEntryItemSchema, numericEntryResponseSchema } from './numeric-entry.schema.js';
import { misconceptionOf, scoreNumber } from './numeric-entry.scoring.js';

/** Type a number. */
export default defineInteraction({
  xapi: () => 'numeric',
  item: numericEntryItemSchema,
  response: numericEntryResponseSchema,
  score: scoreNumber,
  correctResponse: (item) => ({ text: String(item.correctResponse), value: item.correctResponse }),
  feedback: misconceptionOf,
  describe: ({ unit }, { text, value }, language) => [
    escapeText(value === null ? text : writeNumber(value, { language, unit })),
  ],
  loadElement: async () => (await import('./numeric-entry.element.js')).NumericEntryElement,
});
