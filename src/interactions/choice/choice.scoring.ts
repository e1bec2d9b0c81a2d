import type { Outcome, PartVerdict } from '../../core/assessment/outcome.js';
import { earning, hasOption, mappedMaximum, mostChoices, type ChoiceRules } from './choice.key.js';

/**
 * Scores a set of options: `allOrNothing` is QTI `match_correct`; `mapped` is QTI `map_response`; `rightMinusWrong` is
 * max(0, right - wrong) / number correct, which equals QTI mapping and Moodle fractions of plus and minus 1/number correct.
 * @returns null where nothing is chosen, or more than may be.
 */
export function scoreChoice(item: ChoiceRules, response: readonly string[]): Outcome | null {
  const chosen = chosenOptions(item, response);
  if (chosen.length === 0 || chosen.length > mostChoices(item)) return null;
  const max = item.scoring?.maxScore ?? 1;
  const count = item.correctResponse.length;
  const right = chosen.filter((id) => item.correctResponse.includes(id)).length;
  const wrong = chosen.length - right;
  switch (item.scoring?.mode ?? (mostChoices(item) === 1 ? 'allOrNothing' : 'rightMinusWrong')) {
    case 'allOrNothing':
      return { raw: right === count && wrong === 0 ? max : 0, max };
    case 'rightMinusWrong':
      return { raw: (Math.max(lowest(item), right - wrong) / count) * max, max };
    case 'mapped':
      return scoreMapped(item, chosen);
  }
}

/** The options that a response names, each once; one that a new version dropped no longer counts. */
export function chosenOptions(item: ChoiceRules, response: readonly string[]): readonly string[] {
  return [...new Set(response)].filter((id) => hasOption(item, id));
}

/** How one option stands after a check; null where there is nothing to say of it. */
export function verdictOnOption(item: ChoiceRules, id: string, response: readonly string[]): PartVerdict | null {
  const isRight = item.correctResponse.includes(id);
  if (!response.includes(id)) return isRight ? 'missed' : null;
  if (isRight) return 'right';
  return item.scoring?.mode === 'mapped' && earning(item, id) > 0 ? 'partial' : 'wrong';
}

function scoreMapped(item: ChoiceRules, chosen: readonly string[]): Outcome {
  const max = mappedMaximum(item);
  const sum = chosen.reduce((total, id) => total + earning(item, id), 0);
  return { raw: Math.min(max, Math.max(item.scoring?.lowerBound ?? lowest(item), lowest(item), sum)), max };
}

function lowest({ scoring }: ChoiceRules): number {
  return scoring?.allowNegative ? -Infinity : 0;
}
