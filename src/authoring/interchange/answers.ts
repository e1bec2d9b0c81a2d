import type { AcceptedText } from '../../core/assessment/accepted-text.schema.js';
import { isSame, shareOf, snapFraction } from './fractions.js';
import type { Answer, Body } from './question.js';

/** A body, and what of it is not exactly as it was. */
export interface ConvertedBody {
  readonly body: Body;
  readonly notes: readonly string[];
  /** Points for the whole, where the scoring itself tells them. */
  readonly grade?: number;
  /** The question, where it is more than the prompt of the item. */
  readonly prompt?: string;
}
/** Fields of an item. */
export type Fields = Readonly<Record<string, unknown>>;
/** The fields of a type, and what of them is not exactly as it was. */
export interface ConvertedItem {
  readonly interaction: string;
  readonly fields: Fields;
  readonly notes: readonly string[];
  /** Feedback on a right answer, in addition to that of the question. */
  readonly correct?: string | undefined;
  /** Feedback on a wrong answer, likewise. */
  readonly incorrect?: string | undefined;
}

/** Answers with fractions that Moodle accepts. */
export function snap<T extends Answer>(
  answers: readonly T[],
): { readonly snapped: readonly T[]; readonly changed: readonly string[] } {
  const changed: string[] = [];
  const snapped = answers.map((answer) => {
    const { fraction, exact } = snapFraction(answer.fraction);
    if (!exact)
      changed.push(
        `A share of ${answer.fraction.toFixed(2)} % became ${String(fraction)} %, the nearest that Moodle knows.`,
      );
    return { ...answer, fraction };
  });
  return { snapped, changed };
}

/** Accepted texts as short answers. */
export function fromAccepted(accept: readonly AcceptedText[]): {
  readonly answers: readonly Answer[];
  readonly caseSensitive: boolean;
  readonly notes: readonly string[];
} {
  const cases = new Set(accept.map(({ caseSensitive = false }) => caseSensitive));
  const { snapped, changed } = snap(
    accept.map(({ value, credit = 1, wildcard = false, feedback }) => ({
      text: wildcard ? value : value.replaceAll('*', '\\*'),
      fraction: 100 * credit,
      feedback,
    })),
  );
  const mixed = cases.size > 1 ? ['That case matters for some answers only is lost: it matters for all.'] : [];
  return { answers: snapped, caseSensitive: cases.has(true), notes: [...mixed, ...changed] };
}

/** Short answers as accepted texts. */
export function toAccepted(answers: readonly Answer[], caseSensitive: boolean): readonly object[] {
  return answers.map(({ text, fraction, feedback }, index) => {
    const wildcard = /(?<!\\)\*/.test(text);
    return clean({
      id: partId(index),
      value: wildcard ? text : text.replaceAll('\\*', '*'),
      credit: isSame(fraction, 100) ? undefined : Math.max(0, shareOf(fraction)),
      caseSensitive: caseSensitive ? true : undefined,
      wildcard: wildcard ? true : undefined,
      feedback,
    });
  });
}

/** Letters as ids of parts: a, b, … z, then p27 and so on. */
export const partId = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : `p${String(index + 1)}`;

/** An object without the fields that have no value. */
export function clean<T extends object>(value: T): T {
  const copy = { ...value };
  for (const [key, member] of Object.entries(copy)) if (member === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}
