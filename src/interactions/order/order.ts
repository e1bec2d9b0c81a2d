import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { orderItemSchema, orderResponseSchema } from './order.schema.js';
import { scoreOrder } from './order.scoring.js';

/** Put things in order. */
export default defineInteraction({
  xapi: () => 'sequencing',
  item: orderItemSchema,
  response: orderResponseSchema,
  score: scoreOrder,
  correctResponse: (item) => item.correctResponse,
  feedback: (item, response) =>
    response.flatMap((id) => {
      const text = item.options.find((option) => option.id === id)?.feedback;
      return text === undefined ? [] : [{ part: id, text }];
    }),
  describe: (item, response) =>
    response.flatMap((id, index) => {
      const option = item.options.find((candidate) => candidate.id === id);
      return option ? [`${String(index + 1)}. ${option.text}`] : [];
    }),
  loadElement: async () => (await import('./order.element.js')).OrderElement,
});
