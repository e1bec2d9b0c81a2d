/** An answer of a question as Moodle sees it: a text, and the share of the points that it earns. */
export interface Answer {
  readonly text: string;
  /** Percent, -100..100. */
  readonly fraction: number;
  readonly feedback?: string | undefined;
}

export interface NumberAnswer extends Answer {
  readonly value: number;
  /** Absolute, bounds included. */
  readonly tolerance: number;
}

/** A gap of a text; its answers are as those of the question of the same kind. */
export interface ClozeGap {
  readonly id: string;
  readonly weight: number;
  readonly kind: 'text' | 'list' | 'number';
  readonly caseSensitive: boolean;
  readonly answers: readonly (Answer & Partial<NumberAnswer>)[];
}

/** What a question asks for, in the terms that Moodle XML and GIFT share. All texts are CommonMark, but for texts to type. */
export type Body =
  | { readonly kind: 'choice'; readonly single: boolean; readonly options: readonly Answer[] }
  | {
      readonly kind: 'truefalse';
      readonly isTrue: boolean;
      readonly onTrue?: string | undefined;
      readonly onFalse?: string | undefined;
    }
  /** `*` in a text is any letters, `\*` a star. The first that fits wins. */
  | { readonly kind: 'shortanswer'; readonly caseSensitive: boolean; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'numerical';
      readonly answers: readonly NumberAnswer[];
      readonly unit?: string | undefined;
      /** Said of any other number: the answer `*` of Moodle. */
      readonly otherwise?: string | undefined;
    }
  /** A pair without a stem is an answer that belongs nowhere. */
  | { readonly kind: 'matching'; readonly pairs: readonly { readonly stem: string; readonly answer: string }[] }
  | { readonly kind: 'ordering'; readonly items: readonly string[]; readonly grading: string }
  /** A text that somebody judges there, and nobody here. */
  | {
      readonly kind: 'essay';
      readonly minWords?: number | undefined;
      readonly maxWords?: number | undefined;
      readonly modelAnswer?: string | undefined;
    }
  /** A gap stands as `[[id]]`. */
  | { readonly kind: 'cloze'; readonly text: string; readonly gaps: readonly ClozeGap[] };

/** A question on its way from one format to another. */
export interface Question {
  readonly id?: string | undefined;
  readonly name: string;
  readonly prompt: string;
  readonly tags: readonly string[];
  /** Points. */
  readonly grade: number;
  readonly shuffle: boolean;
  readonly hints: readonly string[];
  readonly feedback: {
    readonly general?: string | undefined;
    readonly correct?: string | undefined;
    readonly partial?: string | undefined;
    readonly incorrect?: string | undefined;
  };
  readonly body: Body;
}

/** A question that was read or written, with what is not exactly as it was; or why it was refused. */
export type Converted<T> =
  | { readonly name: string; readonly value: T; readonly approximated: readonly string[] }
  | { readonly name: string; readonly refused: string };

/** A converted question. */
export const kept = <T>(name: string, value: T, approximated: readonly string[] = []): Converted<T> => ({
  name,
  value,
  approximated: [...new Set(approximated)],
});

export const refused = (name: string, reason: string): { readonly name: string; readonly refused: string } => ({
  name,
  refused: reason,
});

/** Goes on with a converted question, and keeps what was noted before. */
export async function then<A, B>(
  one: Converted<A>,
  next: (value: A) => Promise<Converted<B>> | Converted<B>,
): Promise<Converted<B>> {
  if ('refused' in one) return one;
  const two = await next(one.value);
  if ('refused' in two) return two;
  return kept(two.name, two.value, [...one.approximated, ...two.approximated]);
}
