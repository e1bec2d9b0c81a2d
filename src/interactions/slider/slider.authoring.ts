import { knownNumberDefects } from '../../core/authoring/answers.js';
import { isField } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { sliderItemSchema } from './slider.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: sliderItemSchema,
  texts: ['unit', 'misconceptions.*.feedback'],
  words: {
    min: 'Lower end of the scale.',
    max: 'Upper end of the scale.',
  },
  explain: (path, { min, max }) =>
    isField(path, 'correctResponse')
      ? {
          path,
          message: `The right number must lie on the scale, from ${String(min)} to ${String(max)}, at one of its steps.`,
        }
      : null,
  defects: (item) => knownNumberDefects(item),
  example: {
    id: 'q-slider',
    prompt: "How many members does a cluster need at least to be listed, in this course's example?",
    min: 0,
    max: 50,
    step: 5,
    correctResponse: 15,
    tolerance: { type: 'absolute', value: 0 },
  },
  guide: {
    place: 80,
    lines: ['A number on a scale, from `min` to `max`. `misconceptions` are those of `numeric-entry`.'],
  },
  hands: ({ min, max, step = 1, correctResponse }) => [{ act: 'slide', to: correctResponse, min, max, step }],
});
