import { plainText } from '../../core/authoring/gesture.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { likertItemSchema } from './likert.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: likertItemSchema,
  texts: ['scale.*.text', 'scale.*.feedback'],
  example: {
    id: 'q-likert',
    prompt: 'Our members know what the others can do.',
    scale: [
      { id: 'no', text: 'Strongly disagree', feedback: 'Begin with a list of who can do what.' },
      { id: 'rather-no', text: 'Disagree' },
      { id: 'between', text: 'Neither agree nor disagree' },
      { id: 'rather-yes', text: 'Agree' },
      { id: 'yes', text: 'Strongly agree' },
    ],
  },
  guide: {
    place: 110,
    lines: [
      'A statement, and a scale to place oneself on. Name every point, from one end to the other. Nothing is right or wrong, so there is no key and',
      'no score: the answer is noted. A point may have `feedback` of its own; `feedback.correct` is said whatever was chosen.',
    ],
  },
  hands: ({ scale: [first] }) => [{ act: 'choose', role: 'radio', name: plainText(first?.text ?? ''), exact: true }],
});
