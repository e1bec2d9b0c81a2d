import type { AssessmentItem } from '../../core/course/course.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { idFrom } from '../new/fresh-ids.js';
import { clean, partId, toAccepted, type Fields, type ConvertedItem } from './answers.js';
import { isSame, shareOf } from './fractions.js';
import { kept, refused, type Answer, type Body, type Converted, type Question } from './question.js';
import { toCloze } from './to-cloze.js';

/**
 * A question as an item of ours.
 * @param words - "True" and "False" in the language of the course.
 * @returns Refused where it is not one that its type allows.
 */
export async function toItem(given: Question, words: readonly [string, string]): Promise<Converted<AssessmentItem>> {
  const question = given.body.kind === 'essay' ? withoutScore(given) : given;
  const { name, prompt, tags, hints, feedback, grade, shuffle, body } = question;
  const draft = convertBody(body, words);
  if (typeof draft === 'string') return refused(name, draft);
  const { general, partial = general } = feedback;
  const said = (own?: string, ofAll = general): string => [own, ofAll].filter(Boolean).join('\n\n');
  const correct = said(draft.correct, feedback.correct);
  const incorrect = said(draft.incorrect, feedback.incorrect);
  const keywords = tags.map(idFrom).filter(Boolean);
  const scoring = scoringOf(draft.fields.scoring, grade);
  const item: AssessmentItem = {
    id:
      question.id !== undefined && idFrom(question.id) === question.id
        ? question.id
        : /^line \d+$/.test(name)
          ? ''
          : idFrom(name),
    interaction: draft.interaction,
    prompt,
    ...draft.fields,
    scoring,
    shuffle:
      shuffle || draft.fields.shuffle !== undefined || !SHUFFLED.has(draft.interaction) ? draft.fields.shuffle : false,
    keywords: keywords.length > 0 ? [...new Set(keywords)] : undefined,
    hints: hints.length > 0 ? hints.slice(0, 2) : undefined,
    feedback:
      correct || partial || incorrect
        ? clean({ correct: correct || undefined, partial, incorrect: incorrect || undefined })
        : undefined,
  };
  const notes = [...draft.notes, ...(hints.length > 2 ? ['Only two hints are kept.'] : [])];
  return check(name, { ...clean(item), id: item.id || 'q' }, notes);
}

/** Without points, and with one feedback for every answer. */
const withoutScore = ({ feedback: { correct, general = correct }, ...question }: Question): Question => ({
  ...question,
  grade: 1,
  feedback: { correct: general },
});

const SHUFFLED = new Set(['choice', 'match', 'cloze']);

/** The scoring of a type for a question of so many points. */
function scoringOf(own: unknown, grade: number): Fields | undefined {
  const base = typeof own === 'object' && own !== null ? own : {};
  const mapping: unknown = Reflect.get(base, 'mapping');
  if (grade === 1) return Object.keys(base).length > 0 ? { ...base } : undefined;
  if (typeof mapping !== 'object' || mapping === null) return { ...base, maxScore: grade };
  const scaled = Object.entries(mapping).map(([id, share]) => [id, Number(share) * grade] as const);
  const most = Reflect.has(base, 'upperBound') ? { upperBound: grade } : {};
  return { ...base, mapping: Object.fromEntries(scaled), ...most };
}

async function check(name: string, item: AssessmentItem, notes: readonly string[]): Promise<Converted<AssessmentItem>> {
  const type = (await new Map(Object.entries(interactionLoaders)).get(item.interaction)?.())?.default;
  const result = type?.parseItem(item);
  if (!result) return refused(name, `There is no type "${item.interaction}".`);
  if (result.ok) return kept(name, item, notes);
  const where = 'pointer' in result.error ? result.error.pointer : '';
  return refused(name, `It does not fit the type "${item.interaction}" (at ${where || 'the whole'}).`);
}

/** @returns Why it is refused, where it is. */
function convertBody(body: Body, words: readonly [string, string]): ConvertedItem | string {
  switch (body.kind) {
    case 'truefalse':
      return toTrueFalse(body, words);
    case 'choice':
      return toChoice(body);
    case 'shortanswer':
      return toTextEntry(body.answers, body.caseSensitive);
    case 'numerical':
      return toNumericEntry(body);
    case 'matching':
      return toMatch(body.pairs);
    case 'ordering':
      return toOrder(body);
    case 'cloze':
      return toCloze(body);
    case 'essay':
      return toExtendedText(body);
  }
}

function toTrueFalse(
  { isTrue, onTrue, onFalse }: Extract<Body, { kind: 'truefalse' }>,
  [yes, no]: readonly [string, string],
): ConvertedItem {
  const options = [
    clean({ id: 'true', text: yes, feedback: onTrue }),
    clean({ id: 'false', text: no, feedback: onFalse }),
  ];
  return { interaction: 'choice', fields: { options, correctResponse: [String(isTrue)], shuffle: false }, notes: [] };
}

function toChoice({ single, options }: Extract<Body, { kind: 'choice' }>): ConvertedItem | string {
  const right = options
    .map(({ fraction }, index) => ({ fraction, id: partId(index) }))
    .filter(({ fraction }) => fraction > 0);
  if (right.length === 0) return 'No answer of it is right.';
  const best = Math.max(...right.map(({ fraction }) => fraction));
  const key = single ? right.filter(({ fraction }) => fraction === best).slice(0, 1) : right;
  const plain = single
    ? options.every(({ fraction }) => fraction === 0 || isSame(fraction, 100)) && right.length === 1
    : options.every(({ fraction }) => isSame(fraction, 100 / right.length) || isSame(fraction, -100 / right.length));
  const mapping = Object.fromEntries(
    options.flatMap(({ fraction }, index) => (fraction === 0 ? [] : [[partId(index), shareOf(fraction)]])),
  );
  const total = key.reduce((sum, { fraction }) => sum + fraction, 0);
  const most = total > 100 + CLOSE ? 1 : undefined;
  const negative = single && options.some(({ fraction }) => fraction < 0);
  const scoring = plain
    ? {}
    : { scoring: clean({ mode: 'mapped', mapping, upperBound: most, allowNegative: negative ? true : undefined }) };
  const notes = plain ? [] : notesOnTotal(total);
  const fields = {
    ...(single ? {} : { maxChoices: 0 }),
    options: options.map(({ text, feedback }, index) => clean({ id: partId(index), text, feedback })),
    correctResponse: key.map(({ id }) => id),
    ...scoring,
  };
  return { interaction: 'choice', fields, notes };
}

/** Thirds of five decimals are a little less than 100 together. */
const CLOSE = 0.001;

function notesOnTotal(total: number): readonly string[] {
  if (isSame(total, 100)) return [];
  return total > 100
    ? ['The right answers add up to more than 100 %: as in Moodle, some of them earn the whole score.']
    : ['The right answers add up to less than 100 %; their sum is the whole score.'];
}

function toTextEntry(answers: readonly Answer[], caseSensitive: boolean): ConvertedItem | string {
  if (!answers.some(({ fraction }) => isSame(fraction, 100))) return 'No answer of it earns the whole score.';
  return { interaction: 'text-entry', fields: { accept: toAccepted(answers, caseSensitive) }, notes: [] };
}

function toNumericEntry({ answers, unit, otherwise }: Extract<Body, { kind: 'numerical' }>): ConvertedItem | string {
  const key = answers.find(({ fraction }) => isSame(fraction, 100));
  if (!key) return 'No number of it earns the whole score.';
  const notes: string[] = [];
  const others = answers.filter((answer) => answer !== key);
  if (others.some(({ fraction }) => fraction < 0)) notes.push('Numbers that cost points earn nothing here.');
  if (key.feedback !== undefined) notes.push('The feedback on the right number became that on a right answer.');
  const range = (tolerance: number): object =>
    tolerance > 0 ? { tolerance: { type: 'absolute', value: tolerance } } : {};
  const misconceptions = others.flatMap(({ value, tolerance, fraction, feedback }, index) => {
    const credit = fraction > 0 ? shareOf(fraction) : undefined;
    if (feedback === undefined && credit === undefined) return [];
    return [clean({ id: partId(index), value, ...range(tolerance), credit, feedback })];
  });
  const fields = clean({
    correctResponse: key.value,
    ...range(key.tolerance),
    unit,
    misconceptions: misconceptions.length > 0 ? misconceptions : undefined,
  });
  return { interaction: 'numeric-entry', fields, notes, correct: key.feedback, incorrect: otherwise };
}

function toMatch(pairs: readonly { readonly stem: string; readonly answer: string }[]): ConvertedItem | string {
  const answers = [...new Set(pairs.map(({ answer }) => answer))];
  const stems = pairs.filter(({ stem }) => stem !== '');
  if (stems.length === 0) return 'Nothing of it has to be matched.';
  const correctResponse = stems.map(({ answer }, index) => [
    `s-${partId(index)}`,
    `o-${partId(answers.indexOf(answer))}`,
  ]);
  const reuse = new Set(stems.map(({ answer }) => answer)).size < stems.length;
  const fields = {
    stems: stems.map(({ stem }, index) => ({ id: `s-${partId(index)}`, text: stem })),
    options: answers.map((text, index) => ({ id: `o-${partId(index)}`, text })),
    ...(reuse ? { reuse } : {}),
    correctResponse,
  };
  return { interaction: 'match', fields, notes: [] };
}

const MODES: ReadonlyMap<string, string> = new Map([
  ['ALL_OR_NOTHING', 'allOrNothing'],
  ['ABSOLUTE_POSITION', 'absolutePosition'],
  ['RELATIVE_NEXT_EXCLUDE_LAST', 'relativeNext'],
  ['LONGEST_ORDERED_SUBSET', 'longestSubset'],
]);

function toOrder({ items, grading }: Extract<Body, { kind: 'ordering' }>): ConvertedItem {
  const mode = MODES.get(grading);
  const options = items.map((text, index) => ({ id: partId(index), text }));
  const scoring = mode === 'allOrNothing' ? {} : { scoring: { mode: mode ?? 'absolutePosition' } };
  const notes = mode === undefined ? [`The grading "${grading}" became points for each in its place.`] : [];
  return { interaction: 'order', fields: { options, correctResponse: options.map(({ id }) => id), ...scoring }, notes };
}

function toExtendedText({ minWords, maxWords, modelAnswer }: Extract<Body, { kind: 'essay' }>): ConvertedItem {
  const notes = ['Nobody judges it here: it is noted, and has no score.'];
  return { interaction: 'extended-text', fields: clean({ minWords, maxWords, modelAnswer }), notes };
}
