import * as z from 'zod/mini';
import { acceptedTextsSchema } from '../../core/assessment/accepted-text.schema.js';
import { namedTexts } from '../../core/assessment/pairs.schema.js';
import { toleranceSchema } from '../../core/assessment/tolerance.schema.js';
import { idSchema, itemSchema, textSchema } from '../../core/course/course.schema.js';
import { isGapText } from './cloze.markers.js';

/** Most gaps of one text: each has a letter of its own while the text is parsed, and there are 32 of those. */
const MOST_GAPS = 30;

const shared = {
  id: idSchema,
  /** What the gap counts for among the others, 1 by default. */
  weight: z.optional(z.number().check(z.positive())),
  /** Shown where the gap is not right. */
  feedback: z.optional(textSchema),
};

/** A word to type. The first entry that fits wins. */
const textGapSchema = z.object({ ...shared, accept: acceptedTextsSchema });

/** A word to choose from a list of its own: `correctResponse` is the id of an option. */
const listGapSchema = z.object({ ...shared, options: namedTexts(2, 20), correctResponse: idSchema });

/** A number to type. The unit may be typed after it; for the reader it stands in the text. */
const numberGapSchema = z.object({
  ...shared,
  correctResponse: z.number(),
  tolerance: z.optional(toleranceSchema),
  unit: z.optional(textSchema),
});

/** A word to take from the bank: `correctResponse` is the id of a word there. */
const wordGapSchema = z.object({ ...shared, correctResponse: idSchema });

const fields = z.extend(itemSchema, {
  /** CommonMark. A gap stands as `[[id]]`, each exactly once. */
  text: textSchema,
  gaps: z.array(z.union([textGapSchema, listGapSchema, numberGapSchema, wordGapSchema])).check(
    z.minLength(1),
    z.maxLength(MOST_GAPS),
    z.refine((gaps) => new Set(gaps.map(({ id }) => id)).size === gaps.length),
  ),
  /** Words for the gaps that have neither a list nor accepted texts; there may be more words than gaps. */
  bank: z.optional(namedTexts(2, 30)),
  /** True where a word of the bank may go into several gaps. */
  reuse: z.optional(z.boolean()),
  /** False keeps the bank and the lists in the order of the file. */
  shuffle: z.optional(z.boolean()),
  scoring: z.optional(
    z.object({
      /** `perPart` by default: each gap earns its share. */
      mode: z.optional(z.enum(['perPart', 'allOrNothing'])),
      maxScore: z.optional(z.number().check(z.positive())),
    }),
  ),
});

/** A text with gaps (QTI text entry, inline choice and gap match; Moodle cloze and gap select). */
export const clozeItemSchema = fields.check(
  z.refine(({ text, gaps }) => isGapText(text, gaps), { path: ['text'] }),
  z.refine(({ gaps }) => gaps.filter(isListGap).every(isListKey), { path: ['gaps'] }),
  z.refine((item) => isBank(item), { path: ['bank'] }),
);

const answerSchema = z.union([
  z.string().check(z.maxLength(10_000)),
  z.object({ text: z.string().check(z.maxLength(200)), value: z.nullable(z.number()) }),
]);

/**
 * Gap id → what is in it: what was typed, the id of what was chosen, or a number: the text of it and what that said in the
 * language it was typed in, null while it cannot be read as one number.
 */
export const clozeResponseSchema = z.record(idSchema, answerSchema);

export type ClozeItem = z.infer<typeof fields>;
export type Gap = ClozeItem['gaps'][number];
export type TextGap = z.infer<typeof textGapSchema>;
export type ListGap = z.infer<typeof listGapSchema>;
export type NumberGap = z.infer<typeof numberGapSchema>;
export type WordGap = z.infer<typeof wordGapSchema>;
/** A text that can be chosen. */
export type Word = ListGap['options'][number];
export type Answer = Readonly<z.infer<typeof answerSchema>>;
export type ClozeResponse = Readonly<Record<string, Answer>>;

export const isTextGap = (gap: Gap): gap is TextGap => 'accept' in gap;
export const isListGap = (gap: Gap): gap is ListGap => 'options' in gap;
export const isNumberGap = (gap: Gap): gap is NumberGap =>
  'correctResponse' in gap && typeof gap.correctResponse === 'number';
export const isWordGap = (gap: Gap): gap is WordGap => !isTextGap(gap) && !isListGap(gap) && !isNumberGap(gap);

/** The words that a gap lets choose from; none where it is typed. */
export function wordsFor({ bank = [] }: ClozeItem, gap: Gap): readonly Word[] {
  if (isListGap(gap)) return gap.options;
  return isWordGap(gap) ? bank : [];
}

const isListKey = ({ options, correctResponse }: ListGap): boolean => options.some(({ id }) => id === correctResponse);

/** Whether the bank has the right word of each gap that takes one from it, and is there only where it is needed. */
function isBank({ gaps, bank = [], reuse = false }: ClozeItem): boolean {
  const keys = gaps.filter(isWordGap).map(({ correctResponse }) => correctResponse);
  if (keys.length === 0) return bank.length === 0;
  return keys.every((key) => bank.some(({ id }) => id === key)) && (reuse || new Set(keys).size === keys.length);
}
