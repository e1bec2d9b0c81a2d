import { defineInteraction } from '../../core/assessment/interaction-type.js';
import {
  clozeItemSchema,
  clozeResponseSchema,
  isNumberGap,
  isTextGap,
  type ClozeItem,
  type ClozeResponse,
} from './cloze.schema.js';
import { gapsFound, perfectGaps, scoreGaps } from './cloze.scoring.js';
import { feedbackOnGaps, filledText } from './cloze.words.js';

/** Fill the gaps of a text. */
export default defineInteraction<ClozeItem, ClozeResponse>({
  xapi: ({ gaps }) => (gaps.some((gap) => isTextGap(gap) || isNumberGap(gap)) ? 'fill-in' : 'matching'),
  item: clozeItemSchema,
  response: clozeResponseSchema,
  score: scoreGaps,
  correctResponse: perfectGaps,
  feedback: feedbackOnGaps,
  found: gapsFound,
  describe: filledText,
  loadElement: async () => (await import('./cloze.element.js')).ClozeElement,
});
