import * as z from 'zod/mini';
import { acceptedTextSchema } from '../../core/assessment/accepted-text.schema.js';
import { knownNumberSchema } from '../../core/assessment/known-number.schema.js';
import { marginOf } from '../../core/assessment/tolerance.js';
import { toleranceSchema } from '../../core/assessment/tolerance.schema.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { fromAccepted, snap, type ConvertedBody } from './answers.js';
import { fromCloze } from './from-cloze.js';
import { kept, refused, type Answer, type Converted, type NumberAnswer, type Question } from './question.js';

// Formats of other systems know other types than ours, so here, and in to-item.ts, types are called by name (docs/decisions/0014).

/** @returns Why there is no such question elsewhere, where that is known. */
type Read = (item: AssessmentItem) => ConvertedBody | string;

const named = z.array(z.object({ id: z.string(), text: z.string(), feedback: z.optional(z.string()) }));
const scoring = z.optional(
  z.looseObject({
    mode: z.optional(z.string()),
    mapping: z.optional(z.record(z.string(), z.number())),
    upperBound: z.optional(z.number()),
  }),
);
const pairs = z.array(z.array(z.string()));

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['choice', fromChoice],
  ['hotspot', fromHotspot],
  ['text-entry', fromTextEntry],
  ['numeric-entry', fromNumericEntry],
  ['slider', fromSlider],
  ['match', (item) => fromPairs(matchShape.parse(item))],
  ['categorize', fromCategorize],
  ['matrix', fromMatrix],
  ['order', fromOrder],
  ['cloze', fromCloze],
  ['extended-text', fromExtendedText],
  ['likert', () => 'A scale without a right answer is no question elsewhere; there it is a survey.'],
]);

/**
 * A question of ours in the terms of Moodle.
 * @param item - Of its type without fault.
 */
export function fromItem(item: AssessmentItem): Converted<Question> {
  const read = READERS.get(item.interaction);
  if (!read) return refused(item.id, `There is no such question elsewhere as "${item.interaction}".`);
  const draft = read(item);
  if (typeof draft === 'string') return refused(item.id, draft);
  const { body, notes, grade = 1, prompt = item.prompt } = draft;
  const { maxScore } = z.looseObject({ maxScore: z.optional(z.number()) }).parse(item.scoring ?? {});
  const { correct, partial, incorrect, lesson } = item.feedback ?? {};
  const lost = [
    ...(lesson === undefined ? [] : ['The link to the lesson to read again is lost.']),
    ...(item.assesses?.length ? ['The outcomes that it assesses are lost.'] : []),
    ...(item.confidence === undefined ? [] : ['Asking how sure the learner is is lost.']),
  ];
  const question: Question = {
    id: item.id,
    name: item.id,
    prompt,
    tags: item.keywords ?? [],
    grade: maxScore ?? grade,
    shuffle: item.shuffle !== false,
    hints: item.hints ?? [],
    feedback: body.kind === 'essay' ? { general: correct } : { correct, partial, incorrect },
    body,
  };
  return kept(item.id, question, [...notes, ...lost]);
}

const choiceShape = z.looseObject({
  options: named,
  correctResponse: z.array(z.string()),
  maxChoices: z.optional(z.number()),
  scoring,
});

function fromChoice(item: AssessmentItem): ConvertedBody {
  const { options, correctResponse, maxChoices = 1, scoring: rules } = choiceShape.parse(item);
  const single = maxChoices === 1;
  const mode = rules?.mode ?? (single ? 'allOrNothing' : 'rightMinusWrong');
  const [yes, no] = [options.find(({ id }) => id === 'true'), options.find(({ id }) => id === 'false')];
  if (single && options.length === 2 && yes?.text === 'True' && no?.text === 'False' && mode === 'allOrNothing') {
    const isTrue = correctResponse[0] === 'true';
    return { body: { kind: 'truefalse', isTrue, onTrue: yes.feedback, onFalse: no.feedback }, notes: [] };
  }
  const sum = correctResponse.reduce((all, id) => all + (rules?.mapping?.[id] ?? 0), 0) || 1;
  const total = Math.min(sum, rules?.upperBound ?? Infinity);
  const shareOf = (id: string): number => {
    const right = correctResponse.includes(id);
    if (mode === 'mapped') return (100 * (rules?.mapping?.[id] ?? 0)) / total;
    if (single) return right ? 100 : 0;
    return (right ? 100 : -100) / correctResponse.length;
  };
  const answers = options.map(({ id, text, feedback }): Answer => ({ text, feedback, fraction: shareOf(id) }));
  const notes =
    mode === 'allOrNothing' && !single
      ? ['All or nothing became a share for each right option, less one for each wrong one.']
      : [];
  const limit = !single && maxChoices > 0 ? [`That at most ${String(maxChoices)} may be chosen is lost.`] : [];
  const { snapped, changed } = snap(answers);
  const all = [...notes, ...limit, ...changed];
  return {
    body: { kind: 'choice', single, options: snapped },
    notes: all,
    ...(mode === 'mapped' ? { grade: total } : {}),
  };
}

const hotspotShape = z.looseObject({ spots: named, alt: z.string() });

/** The list of its spots, which is the equal way to answer, with the words for the picture in place of it. */
function fromHotspot(item: AssessmentItem): ConvertedBody {
  const { spots, alt } = hotspotShape.parse(item);
  const { notes, ...draft } = fromChoice({ ...item, options: spots });
  const lost = 'The picture is lost: its alternative text stands before the question, and its spots became options.';
  return { ...draft, prompt: `${alt}\n\n${item.prompt}`, notes: [lost, ...notes] };
}

const textShape = z.looseObject({ accept: z.array(acceptedTextSchema) });

function fromTextEntry(item: AssessmentItem): ConvertedBody {
  const { accept } = textShape.parse(item);
  const { answers, caseSensitive, notes } = fromAccepted(accept);
  return { body: { kind: 'shortanswer', caseSensitive, answers }, notes };
}

const numberShape = z.looseObject({
  correctResponse: z.number(),
  tolerance: z.optional(toleranceSchema),
  unit: z.optional(z.string()),
  misconceptions: z.optional(z.array(knownNumberSchema)),
});

function fromNumericEntry(item: AssessmentItem): ConvertedBody {
  const { correctResponse, tolerance, unit, misconceptions = [] } = numberShape.parse(item);
  const answers: NumberAnswer[] = [
    { text: '', value: correctResponse, tolerance: marginOf(correctResponse, tolerance), fraction: 100 },
    ...misconceptions.map(({ value, tolerance: margin, credit = 0, feedback }) => ({
      ...{ text: '', value, tolerance: marginOf(value, margin), fraction: 100 * credit, feedback },
    })),
  ];
  const { snapped, changed } = snap(answers);
  const notes =
    tolerance?.type === 'relative' ? ['The relative tolerance became the absolute one of the same size.'] : [];
  return { body: { kind: 'numerical', answers: snapped, unit }, notes: [...notes, ...changed] };
}

function fromSlider(item: AssessmentItem): ConvertedBody {
  const { body, notes } = fromNumericEntry(item);
  return { body, notes: [...notes, 'The slider became a number to type.'] };
}

const matchShape = z.looseObject({ stems: named, options: named, correctResponse: pairs, scoring });
const categorizeShape = z.looseObject({ options: named, categories: named, correctResponse: pairs, scoring });

function fromPairs({ stems, options, correctResponse, scoring: rules }: z.infer<typeof matchShape>): ConvertedBody {
  const textOf = new Map(options.map(({ id, text }) => [id, text]));
  const right = new Map(correctResponse.map(([source = '', target = '']) => [source, target]));
  const used = new Set(right.values());
  const matched = stems.map(({ id, text }) => ({ stem: text, answer: textOf.get(right.get(id) ?? '') ?? '' }));
  const rest = options.filter(({ id }) => !used.has(id)).map(({ text }) => ({ stem: '', answer: text }));
  const notes = [
    ...([...stems, ...options].some(({ feedback }) => feedback !== undefined)
      ? ['Feedback on single pairs is lost.']
      : []),
    ...((rules?.mode ?? 'perPart') === 'perPart' ? [] : ['Each right pair earns its share, whatever the scoring was.']),
  ];
  return { body: { kind: 'matching', pairs: [...matched, ...rest] }, notes };
}

function fromCategorize(item: AssessmentItem): ConvertedBody {
  const { options, categories, ...rest } = categorizeShape.parse(item);
  const { body, notes } = fromPairs({ ...rest, stems: options, options: categories });
  return { body, notes: [...notes, 'Sorting became matching, with answers that repeat.'] };
}

const matrixShape = z.looseObject({
  ...{ rows: named, columns: named, correctResponse: pairs, scoring },
  maxChoices: z.optional(z.number()),
});

function fromMatrix(item: AssessmentItem): ConvertedBody | string {
  const { rows, columns, maxChoices = 1, ...rest } = matrixShape.parse(item);
  if (maxChoices !== 1) return 'A grid with several choices in a row has no counterpart elsewhere.';
  const { body, notes } = fromPairs({ ...rest, stems: rows, options: columns });
  return { body, notes: [...notes, 'The grid became matching, with answers that repeat.'] };
}

const orderShape = z.looseObject({ options: named, correctResponse: z.array(z.string()), scoring });
const GRADING: Readonly<Record<string, string>> = {
  allOrNothing: 'ALL_OR_NOTHING',
  absolutePosition: 'ABSOLUTE_POSITION',
  relativeNext: 'RELATIVE_NEXT_EXCLUDE_LAST',
  longestSubset: 'LONGEST_ORDERED_SUBSET',
};

function fromOrder(item: AssessmentItem): ConvertedBody {
  const { options, correctResponse, scoring: rules } = orderShape.parse(item);
  const items = correctResponse.map((id) => options.find((option) => option.id === id)?.text ?? '');
  const lost = options.some(({ feedback }) => feedback !== undefined);
  const grading = GRADING[rules?.mode ?? 'allOrNothing'] ?? 'ALL_OR_NOTHING';
  return { body: { kind: 'ordering', items, grading }, notes: lost ? ['Feedback on single entries is lost.'] : [] };
}

const essayShape = z.looseObject({
  minWords: z.optional(z.number()),
  maxWords: z.optional(z.number()),
  modelAnswer: z.optional(z.string()),
});

function fromExtendedText(item: AssessmentItem): ConvertedBody {
  const { minWords, maxWords, modelAnswer } = essayShape.parse(item);
  const notes = ['There somebody has to judge it.'];
  return { body: { kind: 'essay', minWords, maxWords, modelAnswer }, notes };
}
