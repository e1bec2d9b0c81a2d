import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { likertItemSchema, likertResponseSchema, type LikertItem } from './likert.schema.js';

const pointsOf = ({ scale }: LikertItem, response: string): LikertItem['scale'] =>
  scale.filter(({ id }) => id === response);

/** Place oneself on a scale. Never graded. */
export default defineInteraction({
  xapi: () => 'likert',
  item: likertItemSchema,
  response: likertResponseSchema,
  feedback: (item, response) =>
    pointsOf(item, response).flatMap(({ id, text, feedback }) =>
      feedback === undefined ? [] : [{ part: id, text: feedback, label: text }],
    ),
  describe: (item, response) => pointsOf(item, response).map(({ text }) => text),
  loadElement: async () => (await import('./likert.element.js')).LikertElement,
});
