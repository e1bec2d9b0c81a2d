import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { feedbackOnNumber, scoreNumber } from '../../core/assessment/known-number.js';
import { writeNumber } from '../../i18n/number.js';
import { isOn } from './slider.scale.js';
import { sliderItemSchema, sliderResponseSchema, type SliderItem } from './slider.schema.js';

/** Set a number on a scale. */
export default defineInteraction<SliderItem, number>({
  xapi: () => 'numeric',
  item: sliderItemSchema,
  response: sliderResponseSchema,
  score: (item, response) => (isOn(item, response) ? scoreNumber(item, response) : null),
  correctResponse: (item) => item.correctResponse,
  feedback: feedbackOnNumber,
  describe: (item, response, language) =>
    isOn(item, response) ? [escapeText(writeNumber(response, { language, unit: item.unit }))] : [],
  loadElement: async () => (await import('./slider.element.js')).SliderElement,
});
