import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { knownPairs, rightPairs, rightTarget, scorePairs } from '../../core/assessment/pairs.js';
import {
  matchItemSchema,
  matchResponseSchema,
  matchRules,
  type MatchItem,
  type MatchResponse,
} from './match.schema.js';

/** Match things with one another. */
export default defineInteraction<MatchItem, MatchResponse>({
  xapi: () => 'matching',
  item: matchItemSchema,
  response: matchResponseSchema,
  score: (item, response) => scorePairs(matchRules(item), response),
  correctResponse: (item) => knownPairs(matchRules(item), item.correctResponse),
  feedback(item, response) {
    const rules = matchRules(item);
    return item.stems.flatMap(({ id, text, feedback }) =>
      feedback === undefined || response.some(([stem, option]) => stem === id && option === rightTarget(rules, id))
        ? []
        : [{ part: id, text: feedback, label: text }],
    );
  },
  found: (item, response) => ({ found: rightPairs(matchRules(item), response).length, of: item.stems.length }),
  describe: (item, response) =>
    knownPairs(matchRules(item), response).map(
      ([stem, option]) => `${textOf(item.stems, stem)} → ${textOf(item.options, option)}`,
    ),
  loadElement: async () => (await import('./match.element.js')).MatchElement,
});

const textOf = (texts: MatchItem['stems'], id: string): string => texts.find((each) => each.id === id)?.text ?? '';
