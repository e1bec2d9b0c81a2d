import { kept, refused, type Answer, type Body, type Converted, type Question } from './question.js';

/**
 * A question in GIFT (Moodle's plain text format), its texts marked as Markdown.
 * @returns Refused where GIFT has no such question.
 */
export function writeGift(question: Question): Converted<string> {
  const { id, name, prompt, tags, grade, hints, feedback, body, shuffle } = question;
  const notes: string[] = [];
  const answers = writeBody(body, notes);
  if (answers === null) return refused(name, `GIFT has no question of the kind "${body.kind}".`);
  if (grade !== 1) notes.push('The number of points is lost.');
  if (hints.length > 0) notes.push('Hints are lost.');
  if (!shuffle) notes.push('That the order stays is lost.');
  const general = generalFeedback(feedback, notes);
  const marks = [id === undefined ? '' : `[id:${id}]`, ...tags.map((tag) => `[tag:${tag}]`)].filter(Boolean).join(' ');
  const unit = body.kind === 'numerical' && body.unit !== undefined ? ` (${body.unit})` : '';
  if (unit) notes.push('The unit became part of the question.');
  const after = general === '' ? '' : `\n\t####${escapeGift(general, notes)}`;
  const head = `${marks ? `// ${marks}\n` : ''}::${escapeGift(name, notes)}::[markdown]${escapeGift(prompt + unit, notes)}`;
  return kept(name, `${head} {${answers}${after}\n}\n`, notes);
}

/** GIFT has one feedback for all answers. */
function generalFeedback({ general, correct, partial, incorrect }: Question['feedback'], notes: string[]): string {
  const given = [...new Set([general, correct, partial, incorrect].filter((text) => text !== undefined))];
  if (given.length > 1) notes.push('Feedback by result became one text for all.');
  const one =
    given.length === 1 && [correct, partial, incorrect].some((text) => text === undefined) && general === undefined;
  if (one) notes.push('Feedback for some results is shown for all.');
  return given.join('\n\n');
}

function writeBody(body: Body, notes: string[]): string | null {
  const line = (text: string): string => `\n\t${text}`;
  const after = (feedback: string | undefined): string =>
    feedback === undefined ? '' : `#${escapeGift(feedback, notes)}`;
  const share = (fraction: number): string => `%${String(fraction)}%`;
  const text = ({ text: own, feedback }: Answer): string => escapeGift(own, notes) + after(feedback);
  switch (body.kind) {
    case 'truefalse': {
      const [wrong, right] = body.isTrue ? [body.onFalse, body.onTrue] : [body.onTrue, body.onFalse];
      const tail = right === undefined ? after(wrong) : `${after(wrong) || '#'}${after(right)}`;
      return `${body.isTrue ? 'T' : 'F'}${tail}`;
    }
    case 'choice':
      return body.options
        .map((option) => {
          const mark = body.single && option.fraction === 100 ? '=' : '~';
          return line(`${mark}${share(option.fraction)}${text(option)}`);
        })
        .join('');
    case 'shortanswer':
      if (body.caseSensitive) notes.push('That case matters is lost.');
      return body.answers.map((answer) => line(`=${share(answer.fraction)}${text(answer)}`)).join('');
    case 'numerical': {
      const written = body.answers.map(({ value, tolerance, fraction, feedback }) =>
        line(`=${share(fraction)}${decimal(value)}:${decimal(tolerance)}${after(feedback)}`),
      );
      return `#${written.join('')}`;
    }
    case 'matching':
      return body.pairs
        .map(({ stem, answer }) => line(`=${escapeGift(stem, notes)} -> ${escapeGift(answer, notes)}`))
        .join('');
    case 'essay':
      notes.push(...lostOfEssay(body));
      return '';
    case 'ordering':
    case 'cloze':
      return null;
  }
}

function lostOfEssay({ modelAnswer, minWords, maxWords }: Extract<Body, { kind: 'essay' }>): readonly string[] {
  return [
    ...(modelAnswer === undefined ? [] : ['The model answer is lost.']),
    ...(minWords === undefined && maxWords === undefined ? [] : ['How long it should be is lost.']),
  ];
}

/** A number without an exponent. */
export function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function escapeGift(text: string, notes: string[]): string {
  if (text.includes('->')) notes.push('“->” became “→”, because it parts pairs in GIFT.');
  if (/(?: {2}|\t|\r)/.test(text)) notes.push('Several spaces in a row became one.');
  return text
    .replaceAll('->', '→')
    .replace(/[ \t\r]+/g, ' ')
    .replace(/[\\:~=#{}]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
