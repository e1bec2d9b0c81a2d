import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { extendedTextItemSchema, extendedTextResponseSchema } from './extended-text.schema.js';

/** Write a text. Never graded. */
export default defineInteraction({
  xapi: () => 'long-fill-in',
  item: extendedTextItemSchema,
  response: extendedTextResponseSchema,
  feedback: () => [],
  describe: (_item, response) =>
    response
      .split(/[\n\r\u2028\u2029]+/)
      .map((line) => escapeText(line.trim()))
      .filter((line) => line !== ''),
  loadElement: async () => (await import('./extended-text.element.js')).ExtendedTextElement,
});
