import {
  parse,
  type GIFTQuestion,
  type NumericalChoice,
  type NumericalFormat,
  type TextChoice,
  type TextFormat,
} from 'gift-pegjs';
import { tolerateGift } from './gift-tolerance.js';
import { toCommonMark } from './html-text.js';
import { kept, refused, type Answer, type Body, type Converted, type NumberAnswer, type Question } from './question.js';

/** Reads GIFT. Questions are parted by empty lines, so that one which cannot be read does not take the others with it. */
export function readGift(gift: string): readonly Converted<Question>[] {
  const found: Converted<Question>[] = [];
  const text = gift.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let line = 1;
  for (const part of text.split(/(\n(?:[ \t]*\n)+)/)) {
    if (part.trim() !== '' && !onlyComments(part)) found.push(...readPart(part, line));
    line += part.split('\n').length - 1;
  }
  return found;
}

const onlyComments = (part: string): boolean =>
  part
    .trim()
    .split('\n')
    .every((one) => /^\s*\/\//.test(one));

function readPart(part: string, line: number): readonly Converted<Question>[] {
  try {
    return parse(`${tolerateGift(part.trim())}\n`).map((question) => readQuestion(question, line));
  } catch (error) {
    const location: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'location') : undefined;
    const start: unknown =
      typeof location === 'object' && location !== null ? Reflect.get(location, 'start') : undefined;
    const inside: unknown = typeof start === 'object' && start !== null ? Reflect.get(start, 'line') : undefined;
    const at = line + (typeof inside === 'number' ? inside - 1 : 0);
    return [refused(`line ${String(line)}`, `Line ${String(at)} is not GIFT.`)];
  }
}

function readQuestion(question: GIFTQuestion, line: number): Converted<Question> {
  const name = question.title ?? `line ${String(line)}`;
  if (question.type === 'Category') return refused(name, 'A category is not a question; modules take their place.');
  if (question.type === 'Description') return refused(name, 'A text without a question belongs into a text block.');
  const notes: string[] = [];
  const read = (text: TextFormat | null): string | undefined => {
    if (!text || text.text.trim() === '') return undefined;
    const result = toCommonMark(text.text, text.format);
    notes.push(...result.notes);
    return result.text;
  };
  const body = readBody(question, read, notes);
  if (typeof body === 'string') return refused(name, body);
  const value: Question = {
    id: question.id ?? undefined,
    name,
    prompt: read({ ...question.stem, text: closeGap(question.stem.text) }) ?? name,
    tags: question.tags ?? [],
    grade: 1,
    shuffle: true,
    hints: [],
    feedback: { general: read(question.globalFeedback) },
    body,
  };
  return kept(name, value, notes);
}

/** The parser puts a space behind the gap in a sentence, before its full stop too. */
const closeGap = (stem: string): string => stem.replace(/_____ (?=[.,])/, '_____');

type Read = (text: TextFormat | null) => string | undefined;
type Asked = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>;

/** @returns Why it is refused, where it is. */
function readBody(question: Asked, read: Read, notes: string[]): Body | string {
  switch (question.type) {
    case 'Essay':
      return { kind: 'essay' };
    case 'TF': {
      // The parser calls the first feedback that for "true"; in GIFT it is that for the wrong answer.
      const [wrong, right] = [read(question.trueFeedback), read(question.falseFeedback)];
      const { isTrue } = question;
      return { kind: 'truefalse', isTrue, onTrue: isTrue ? right : wrong, onFalse: isTrue ? wrong : right };
    }
    case 'MC': {
      const single = question.choices.some(({ isCorrect }) => isCorrect);
      return { kind: 'choice', single, options: question.choices.map((choice) => readChoice(choice, read)) };
    }
    case 'Short':
      return {
        kind: 'shortanswer',
        caseSensitive: false,
        answers: question.choices.map((choice) => ({
          text: choice.text.text,
          fraction: choice.weight ?? 100,
          feedback: read(choice.feedback),
        })),
      };
    case 'Numerical':
      return readNumbers(question.choices, read);
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => {
        const answer = toCommonMark(decode(subanswer), subquestion.format);
        notes.push(...answer.notes);
        return { stem: read(subquestion) ?? '', answer: answer.text };
      });
      return { kind: 'matching', pairs };
    }
  }
}

/** The parser leaves its own signs for escaped letters in the answers of pairs. */
const decode = (text: string): string =>
  text.replace(/&&(\d{3});?/g, (_all, code: string) => String.fromCharCode(Number(code)));

function readChoice({ isCorrect, weight, text, feedback }: TextChoice, read: Read): Answer {
  return { text: read(text) ?? '', fraction: weight ?? (isCorrect ? 100 : 0), feedback: read(feedback) };
}

/** Without what binary fractions add: the middle of 3.141 and 3.142 is 3.1415. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** What follows a `~` alone is any other number; the parser gives it as the text `*`. */
const isNumber = (text: NumericalFormat): boolean => Reflect.get(text, 'text') !== '*';

function readNumbers(choices: NumericalChoice[] | NumericalFormat, read: Read): Body | string {
  const list: readonly Pick<NumericalChoice, 'text' | 'weight' | 'feedback'>[] = Array.isArray(choices)
    ? choices
    : [{ text: choices, weight: 100, feedback: null }];
  const others = list.filter(({ text }) => !isNumber(text));
  const answers = list
    .filter(({ text }) => isNumber(text))
    .map(({ text, weight, feedback }): NumberAnswer => {
      const { type, number = 0, range = 0, numberHigh = 0, numberLow = 0 } = text;
      const [value, tolerance] =
        type === 'high-low'
          ? [exact((numberHigh + numberLow) / 2), exact((numberHigh - numberLow) / 2)]
          : [number, range];
      return { text: '', value, tolerance, fraction: weight ?? 100, feedback: read(feedback) };
    });
  return { kind: 'numerical', answers, otherwise: read(others[0]?.feedback ?? null) };
}
