import type { PartFeedback, PartsFound } from './interaction-type.js';
import { earningOf, isBestKey, lowestScore, scoreMapped, type Mapping } from './mapping.js';
import type { Outcome, PartVerdict } from './outcome.js';

/** How chosen options are scored; a mapping names them by their ids. */
export interface ChoiceScoring extends Omit<Mapping, 'defaultValue'> {
  readonly mode?: 'allOrNothing' | 'rightMinusWrong' | 'mapped' | undefined;
  readonly maxScore?: number | undefined;
}

/** The rules of an item whose answer is a set of options, whatever their texts and wherever they stand. */
export interface ChoiceRules {
  readonly maxChoices?: number | undefined;
  readonly options: readonly { readonly id: string }[];
  readonly correctResponse: readonly string[];
  readonly scoring?: ChoiceScoring | undefined;
}

/** An option as people read it (CommonMark). */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  readonly feedback?: string | undefined;
}

/** How many options may be chosen at most. */
export function mostChoices({ maxChoices = 1, options }: ChoiceRules): number {
  return maxChoices === 0 ? options.length : Math.min(maxChoices, options.length);
}

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
      return { raw: (Math.max(lowestScore(item.scoring), right - wrong) / count) * max, max };
    case 'mapped':
      return scoreMapped(item.scoring, item.correctResponse, chosen);
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
  return item.scoring?.mode === 'mapped' && earningOf(item.scoring, id) > 0 ? 'partial' : 'wrong';
}

/** How many of the right options a response names. */
export function foundOptions({ correctResponse }: ChoiceRules, response: readonly string[]): PartsFound {
  return { found: correctResponse.filter((id) => response.includes(id)).length, of: correctResponse.length };
}

/** The chosen ones of some options, in the order of the file. */
export function chosenOf<Option extends ChoiceOption>(
  options: readonly Option[],
  response: readonly string[],
): readonly Option[] {
  return options.filter(({ id }) => response.includes(id));
}

/** What the author says of the chosen ones of some options. */
export function feedbackOn(options: readonly ChoiceOption[], response: readonly string[]): readonly PartFeedback[] {
  return chosenOf(options, response).flatMap(({ id, text, feedback }) =>
    feedback === undefined ? [] : [{ part: id, text: feedback, label: text }],
  );
}

/** Whether the key names options, and no more than may be chosen. */
export function isChoiceKey(item: ChoiceRules): boolean {
  const { correctResponse } = item;
  return correctResponse.length <= mostChoices(item) && correctResponse.every((id) => hasOption(item, id));
}

/** Whether a mapping names options, the key earns more than nothing, and no other choice earns more. */
export function isChoiceMapping(item: ChoiceRules): boolean {
  const { scoring } = item;
  if (!Object.keys(scoring?.mapping ?? {}).every((id) => hasOption(item, id))) return false;
  if (scoring?.mode !== 'mapped') return true;
  const earned = item.options.map(({ id }) => earningOf(scoring, id)).sort((a, b) => b - a);
  const best = earned.slice(0, mostChoices(item)).reduce((sum, value) => sum + Math.max(0, value), 0);
  return isBestKey(scoring, item.correctResponse, best);
}

function hasOption({ options }: ChoiceRules, id: string): boolean {
  return options.some((option) => option.id === id);
}
