import { escapeText } from '../../core/assessment/escape-text.js';
import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { writeNumber } from '../../i18n/number.js';
import { isOn } from './slider.scale.js';
import { sliderItemSchema, sliderResponseSchema } from './slider.schema.js';
import { scoreSlider } from './slider.scoring.js';

/** Set a number on a scale. */
export default defineInteraction({
  xapi: () => 'numeric',
  item: sliderItemSchema,
  response: sliderResponseSchema,
  score: scoreSlider,
  correctResponse: (item) => item.correctResponse,
  feedback: () => [],
  describe: (item, response, language) =>
    isOn(item, response) ? [escapeText(writeNumber(response, { language, unit: item.unit }))] : [],
  loadElement: async () => (await import('./slider.element.js')).SliderElement,
});
