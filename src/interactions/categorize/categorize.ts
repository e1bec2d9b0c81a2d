import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { knownPairs, rightPairs, rightTarget, scorePairs } from '../../core/assessment/pairs.js';
import {
  categorizeItemSchema,
  categorizeResponseSchema,
  categorizeRules,
  type CategorizeItem,
  type CategorizeResponse,
} from './categorize.schema.js';

/** Sort things into categories. */
export default defineInteraction<CategorizeItem, CategorizeResponse>({
  xapi: () => 'matching',
  item: categorizeItemSchema,
  response: categorizeResponseSchema,
  score: (item, response) => scorePairs(categorizeRules(item), response),
  correctResponse: (item) => knownPairs(categorizeRules(item), item.correctResponse),
  feedback(item, response) {
    const rules = categorizeRules(item);
    return item.options.flatMap(({ id, text, feedback }) =>
      feedback === undefined ||
      response.some(([option, category]) => option === id && category === rightTarget(rules, id))
        ? []
        : [{ part: id, text: feedback, label: text }],
    );
  },
  found: (item, response) => ({ found: rightPairs(categorizeRules(item), response).length, of: item.options.length }),
  describe(item, response) {
    const pairs = knownPairs(categorizeRules(item), response);
    return item.categories.flatMap(({ id, text }) => {
      const inside = item.options.filter((option) => pairs.some((pair) => pair[0] === option.id && pair[1] === id));
      return inside.length === 0 ? [] : [`${text}: ${inside.map((option) => option.text).join(' · ')}`];
    });
  },
  loadElement: async () => (await import('./categorize.element.js')).CategorizeElement,
});
