import { isAnswered } from '../assessment/answered.js';
import { contentHash } from '../course/text-hash.js';
import { fail, ok } from '../result.js';
import type { CommandOf } from './command.js';
import { scoreOf, type Decision, type Rules } from './rules.js';
import type { LearnerState } from './state.js';

/** Scores one response to an item in practice; what is not graded is noted as it was given. */
export function checkItem(rules: Rules, state: LearnerState, command: CommandOf<'check-item'>): Decision {
  const { item, response, duration, confidence } = command;
  if (state.items.get(item.id)?.open === false) return fail({ code: 'item-closed' });
  const interaction = rules.interaction(item);
  if (!interaction) return fail({ code: 'unknown-interaction' });
  const outcome = scoreOf(rules, interaction, item, response);
  if (!outcome && !isAnswered(interaction, item, response)) return fail({ code: 'not-ready' });
  return ok([
    {
      type: 'item-answered',
      item: item.id,
      itemHash: contentHash(item),
      response,
      outcome,
      ...(duration === undefined ? {} : { duration }),
      ...(confidence === undefined ? {} : { confidence }),
    },
  ]);
}
