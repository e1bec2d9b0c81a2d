import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { reflectionBlockSchema } from './reflection.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: reflectionBlockSchema,
  texts: ['prompt', 'modelAnswer'],
  example: {
    id: 'b-reflection',
    prompt: 'Which of your members would travel with you?',
    modelAnswer: 'For example the two that already export.',
  },
  guide: { place: 130, lines: ['A question to think about. What the learner writes stays with her.'] },
});
