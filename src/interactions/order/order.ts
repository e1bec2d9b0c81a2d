import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { orderItemSchema, orderResponseSchema, type OrderItem } from './order.schema.js';
import { scoreOrder } from './order.scoring.js';

/** Put things in order. */
export default defineInteraction({
  xapi: () => 'sequencing',
  item: orderItemSchema,
  response: orderResponseSchema,
  score: scoreOrder,
  correctResponse: (item) => item.correctResponse,
  feedback: (item, response) =>
    optionsOf(item, response).flatMap(({ id, text, feedback }) =>
      feedback === undefined ? [] : [{ part: id, text: feedback, label: text }],
    ),
  describe: (item, response) => optionsOf(item, response).map(({ text }, index) => `${String(index + 1)}. ${text}`),
  loadElement: async () => (await import('./order.element.js')).OrderElement,
});

/** The options in the order of a response. */
function optionsOf({ options }: OrderItem, response: readonly string[]): OrderItem['options'] {
  return response.flatMap((id) => options.find((option) => option.id === id) ?? []);
}
