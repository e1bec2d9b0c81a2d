/** The rules of an item, whatever its texts. */
export interface ChoiceRules {
  readonly maxChoices?: number | undefined;
  readonly options: readonly { readonly id: string }[];
  readonly correctResponse: readonly string[];
  readonly scoring?:
    | {
        readonly mode?: 'allOrNothing' | 'rightMinusWrong' | 'mapped' | undefined;
        readonly maxScore?: number | undefined;
        readonly mapping?: Readonly<Record<string, number>> | undefined;
        readonly lowerBound?: number | undefined;
        readonly upperBound?: number | undefined;
        readonly allowNegative?: boolean | undefined;
      }
    | undefined;
}

export function hasOption({ options }: ChoiceRules, id: string): boolean {
  return options.some((option) => option.id === id);
}

/** How many options may be chosen at most. */
export function mostChoices({ maxChoices = 1, options }: ChoiceRules): number {
  return maxChoices === 0 ? options.length : Math.min(maxChoices, options.length);
}

/** Whether the key names options, and no more than may be chosen. */
export function isKey(item: ChoiceRules): boolean {
  const { correctResponse } = item;
  return correctResponse.length <= mostChoices(item) && correctResponse.every((id) => hasOption(item, id));
}

/** Whether the key earns more than nothing, and no other choice earns more. */
export function earnsMost(item: ChoiceRules): boolean {
  const earned = item.options.map(({ id }) => earning(item, id)).sort((a, b) => b - a);
  const best = earned.slice(0, mostChoices(item)).reduce((sum, value) => sum + Math.max(0, value), 0);
  const key = mappedMaximum(item);
  return key > 0 && key >= Math.min(best, item.scoring?.upperBound ?? Infinity) - 1e-9;
}

/** What a `mapped` item gives for its key. */
export function mappedMaximum(item: ChoiceRules): number {
  const sum = item.correctResponse.reduce((total, id) => total + earning(item, id), 0);
  return Math.min(sum, item.scoring?.upperBound ?? Infinity);
}

/** What one option earns in a `mapped` item; 0 where the author says nothing (QTI `defaultValue`). */
export function earning({ scoring }: ChoiceRules, id: string): number {
  return scoring?.mapping?.[id] ?? 0;
}
