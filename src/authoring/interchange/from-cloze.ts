import * as z from 'zod/mini';
import { acceptedTextSchema } from '../../core/assessment/accepted-text.schema.js';
import { marginOf } from '../../core/assessment/tolerance.js';
import { toleranceSchema } from '../../core/assessment/tolerance.schema.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { fromAccepted, type ConvertedBody } from './answers.js';
import type { ClozeGap } from './question.js';

const word = z.object({ id: z.string(), text: z.string(), feedback: z.optional(z.string()) });
const shape = z.looseObject({
  text: z.string(),
  gaps: z.array(
    z.looseObject({
      id: z.string(),
      weight: z.optional(z.number()),
      feedback: z.optional(z.string()),
      accept: z.optional(z.array(acceptedTextSchema)),
      options: z.optional(z.array(word)),
      correctResponse: z.optional(z.union([z.string(), z.number()])),
      tolerance: z.optional(toleranceSchema),
      unit: z.optional(z.string()),
    }),
  ),
  bank: z.optional(z.array(word)),
  scoring: z.optional(z.looseObject({ mode: z.optional(z.string()) })),
});
type Gap = z.infer<typeof shape>['gaps'][number];

/** A text with gaps; a gap that takes a word from the bank gets the whole bank as a list of its own. */
export function fromCloze(item: AssessmentItem): ConvertedBody {
  const { text, gaps, bank = [], scoring } = shape.parse(item);
  const notes: string[] = [];
  const converted = gaps.map((gap) => fromGap(gap, bank, notes));
  if (scoring?.mode === 'allOrNothing') notes.push('Each right gap earns its share, not all or nothing.');
  return { body: { kind: 'cloze', text, gaps: converted }, notes };
}

function fromGap(gap: Gap, bank: readonly z.infer<typeof word>[], notes: string[]): ClozeGap {
  const { id, accept, options, correctResponse, feedback } = gap;
  const weight = Math.max(1, Math.round(gap.weight ?? 1));
  if (weight !== (gap.weight ?? 1)) notes.push('The weight of a gap became a whole number.');
  if (feedback !== undefined) notes.push('Feedback on a gap as a whole is lost.');
  const base = { id, weight, caseSensitive: false };
  if (accept) {
    const { answers, caseSensitive, notes: more } = fromAccepted(accept);
    notes.push(...more);
    return { ...base, kind: 'text', caseSensitive, answers };
  }
  if (typeof correctResponse === 'number') {
    if (gap.unit !== undefined) notes.push('The unit of a gap is lost.');
    const tolerance = marginOf(correctResponse, gap.tolerance);
    return { ...base, kind: 'number', answers: [{ text: '', fraction: 100, value: correctResponse, tolerance }] };
  }
  if (!options) notes.push('The bank of words became a list in each gap.');
  const answers = (options ?? bank).map((one) => ({
    ...{ text: one.text, feedback: one.feedback, fraction: one.id === correctResponse ? 100 : 0 },
  }));
  return { ...base, kind: 'list', answers };
}
