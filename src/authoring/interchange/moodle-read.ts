import type { Element } from '@xmldom/xmldom';
import { elementsOf, parseXml, textIn } from '../formats/xml.js';
import { markedUp, readCloze } from './cloze-codec.js';
import { toCommonMark } from './html-text.js';
import { kept, refused, type Answer, type Body, type Converted, type NumberAnswer, type Question } from './question.js';

/**
 * Reads Moodle XML: multichoice, truefalse, shortanswer, numerical, matching, ordering, cloze and essay.
 * @throws Error where it is not well-formed, or not Moodle XML.
 */
export function readMoodle(xml: string): readonly Converted<Question>[] {
  const root = parseXml(xml).documentElement;
  if (root?.localName !== 'quiz') throw new Error('This is not Moodle XML: it does not begin with <quiz>.');
  return elementsOf(root, 'question').map(readQuestion);
}

function readQuestion(element: Element): Converted<Question> {
  const type = element.getAttribute('type') ?? '';
  const name =
    textIn(elementsOf(element, 'name')[0] ?? element, 'text').trim() || `line ${String(element.lineNumber ?? 0)}`;
  if (type === 'category') return refused('category', 'A category is not a question; modules take their place.');
  const reader = new Reader(element);
  const body = reader.body(type);
  if (typeof body === 'string') return refused(name, body);
  const stem = reader.text('questiontext') ?? name;
  const [prompt, inner] = body.kind === 'cloze' ? splitCloze(body) : [stem, body];
  const tags = elementsOf(element, 'tags').flatMap((list) => elementsOf(list, 'tag').map((tag) => textIn(tag, 'text')));
  const grade = Number(textIn(element, 'defaultgrade', '1'));
  const value: Question = {
    id: textIn(element, 'idnumber') || undefined,
    name,
    prompt,
    tags,
    grade: grade > 0 ? grade : 1,
    shuffle: !/^\s*(?:false|0)\s*$/.test(textIn(element, 'shuffleanswers', 'true')),
    hints: elementsOf(element, 'hint').flatMap((hint) => reader.read(hint) ?? []),
    feedback: {
      general: reader.text('generalfeedback'),
      correct: reader.text('correctfeedback'),
      partial: reader.text('partiallycorrectfeedback'),
      incorrect: reader.text('incorrectfeedback'),
    },
    body: inner,
  };
  if (Number(textIn(element, 'penalty', '0')) > 0)
    reader.notes.add('The penalty for each further try is left out: ours is 0.');
  return kept(name, value, [...reader.notes]);
}

/** The first paragraph asks, where it has no gap of its own and something comes after it. */
function splitCloze(body: Extract<Body, { kind: 'cloze' }>): readonly [string, Body] {
  const [, first = '', rest = ''] = /^([^\n]+)\n\n+([\s\S]+)$/.exec(body.text.trim()) ?? [];
  if (first === '' || first.includes('[[')) return ['Complete the text.', body];
  return [first, { ...body, text: rest }];
}

/** Reads one question, and notes what of it is lost. */
class Reader {
  readonly notes = new Set<string>();
  readonly #element: Element;
  /** What has no format of its own is written as the question is. */
  readonly #format: string;

  constructor(element: Element) {
    this.#element = element;
    this.#format = elementsOf(element, 'questiontext')[0]?.getAttribute('format') ?? 'html';
  }

  /** The text of a child element as CommonMark; undefined where it is empty. */
  text(name: string): string | undefined {
    const child = elementsOf(this.#element, name)[0];
    return child && this.read(child);
  }

  read(element: Element): string | undefined {
    const text = textIn(element, 'text');
    if (elementsOf(element, 'file').length > 0) this.notes.add('Files inside the question are left out.');
    if (text.trim() === '') return undefined;
    const result = toCommonMark(text, element.getAttribute('format') ?? this.#format);
    for (const note of result.notes) this.notes.add(note);
    return result.text;
  }

  /** @returns Why it is refused, where it is. */
  body(type: string): Body | string {
    const answers = elementsOf(this.#element, 'answer');
    switch (type) {
      case 'multichoice': {
        const single = !/^\s*(?:false|0)\s*$/.test(textIn(this.#element, 'single', 'true'));
        return { kind: 'choice', single, options: answers.map((answer) => this.#answer(answer)) };
      }
      case 'truefalse':
        return this.#trueFalse(answers);
      case 'shortanswer': {
        const caseSensitive = textIn(this.#element, 'usecase').trim() === '1';
        return {
          kind: 'shortanswer',
          caseSensitive,
          answers: answers.map((one) => ({ ...this.#answer(one), text: textIn(one, 'text') })),
        };
      }
      case 'numerical':
        return this.#numbers(answers);
      case 'matching':
        return { kind: 'matching', pairs: elementsOf(this.#element, 'subquestion').map((one) => this.#pair(one)) };
      case 'ordering': {
        const grading = textIn(this.#element, 'gradingtype', 'ABSOLUTE_POSITION').trim();
        return { kind: 'ordering', items: answers.map((answer) => this.read(answer) ?? ''), grading };
      }
      case 'cloze':
        return this.#cloze();
      case 'essay':
        return this.#essay();
      case 'description':
        return 'A text without a question belongs into a text block.';
      case 'ddmarker':
      case 'ddimageortext':
        return 'Dragging on a picture is not imported: write it as a "hotspot", with its picture in the course.';
      default:
        return `Questions of the type "${type}" are not imported.`;
    }
  }

  #answer(element: Element): Answer {
    const feedback = elementsOf(element, 'feedback')[0];
    const fraction = Number(element.getAttribute('fraction') ?? '0');
    return { text: this.read(element) ?? '', fraction, feedback: feedback && this.read(feedback) };
  }

  #trueFalse(answers: readonly Element[]): Body {
    const read = answers.map((one) => ({ ...this.#answer(one), text: textIn(one, 'text').trim().toLowerCase() }));
    const of = (value: string): Answer | undefined => read.find(({ text }) => text === value);
    return {
      kind: 'truefalse',
      isTrue: (of('true')?.fraction ?? 0) > (of('false')?.fraction ?? 0),
      onTrue: of('true')?.feedback,
      onFalse: of('false')?.feedback,
    };
  }

  #numbers(answers: readonly Element[]): Body | string {
    const unit = elementsOf(this.#element, 'units').flatMap((list) => elementsOf(list, 'unit'));
    if (unit.length > 1) this.notes.add('Only the first unit is kept.');
    const isAny = (one: Element): boolean => textIn(one, 'text').trim() === '*';
    const [other] = answers.filter(isAny);
    const read = answers.flatMap((one): NumberAnswer[] => {
      if (isAny(one)) return [];
      const value = Number(textIn(one, 'text').trim().replace(',', '.'));
      if (!Number.isFinite(value)) {
        this.notes.add('Answers that are no numbers are left out.');
        return [];
      }
      return [{ ...this.#answer(one), text: '', value, tolerance: Number(textIn(one, 'tolerance', '0')) }];
    });
    const otherwise = other && this.#answer(other).feedback;
    return { kind: 'numerical', answers: read, unit: unit[0] && textIn(unit[0], 'unit_name'), otherwise };
  }

  #essay(): Body {
    const limit = (tag: string): number | undefined => Number(textIn(this.#element, tag)) || undefined;
    const modelAnswer = this.text('graderinfo');
    if (modelAnswer !== undefined)
      this.notes.add('What graders are told became the model answer: look whether learners may read it.');
    if (this.text('responsetemplate') !== undefined) this.notes.add('The text to begin with is left out.');
    if (Number(textIn(this.#element, 'attachments')) > 0) this.notes.add('No files can be handed in here.');
    return { kind: 'essay', minWords: limit('minwordlimit'), maxWords: limit('maxwordlimit'), modelAnswer };
  }

  #pair(element: Element): { readonly stem: string; readonly answer: string } {
    const answer = elementsOf(element, 'answer')[0];
    const result = toCommonMark(answer ? textIn(answer, 'text') : '', element.getAttribute('format') ?? this.#format);
    return { stem: this.read(element) ?? '', answer: result.text };
  }

  /** Gaps are taken out before the text around them is read, so that no mark of theirs is taken for one of the text. */
  #cloze(): Body | string {
    const [holder] = elementsOf(this.#element, 'questiontext');
    const body = readCloze(holder ? textIn(holder, 'text') : '');
    if (typeof body === 'string') return body;
    const result = toCommonMark(body.text, this.#format);
    for (const note of result.notes) this.notes.add(note);
    const text = result.text.replace(/\\?\[\\?\[(g\d+)\\?\]\\?\]/g, '[[$1]]');
    return { ...body, text, gaps: markedUp(body.gaps, this.#format) };
  }
}
