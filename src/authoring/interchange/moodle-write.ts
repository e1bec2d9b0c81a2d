import { escapeXml } from '../formats/xml.js';
import { writeCloze } from './cloze-codec.js';
import { decimal } from './gift-write.js';
import { kept, type Answer, type Body, type Converted, type Question } from './question.js';

const TYPES: Readonly<Record<Body['kind'], string>> = {
  choice: 'multichoice',
  truefalse: 'truefalse',
  shortanswer: 'shortanswer',
  numerical: 'numerical',
  matching: 'matching',
  ordering: 'ordering',
  cloze: 'cloze',
  essay: 'essay',
};

/** A whole file of Moodle XML. */
export function moodleFile(questions: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('')}</quiz>\n`;
}

/** A question in Moodle XML, its texts marked as Markdown. */
export function writeMoodle(question: Question): Converted<string> {
  const { id, name, tags, grade, hints, feedback, body, shuffle, prompt } = question;
  const notes: string[] = [];
  const byResult = body.kind === 'choice' || body.kind === 'matching' || body.kind === 'ordering';
  const given = [feedback.correct, feedback.partial, feedback.incorrect].filter((text) => text !== undefined);
  if (!byResult && given.length > 0) notes.push('Feedback by result became one text for all.');
  const general = [feedback.general, ...(byResult ? [] : [...new Set(given)])].filter((text) => text !== undefined);
  const stem = body.kind === 'cloze' ? `${prompt}\n\n${writeCloze(body)}` : prompt;
  const lines = [
    `<name><text>${escapeXml(name)}</text></name>`,
    text('questiontext', stem),
    text('generalfeedback', general.join('\n\n')),
    ...(body.kind === 'cloze' ? [] : [`<defaultgrade>${String(grade)}</defaultgrade>`]),
    '<penalty>0</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escapeXml(id ?? '')}</idnumber>`,
    ...writeBody(body, shuffle, notes),
    ...(byResult
      ? [
          text('correctfeedback', feedback.correct ?? ''),
          text('partiallycorrectfeedback', feedback.partial ?? ''),
          text('incorrectfeedback', feedback.incorrect ?? ''),
        ]
      : []),
    ...hints.map((hint) => text('hint', hint)),
    ...(tags.length > 0
      ? [`<tags>${tags.map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('')}</tags>`]
      : []),
  ];
  if (body.kind === 'cloze' && grade !== 1) notes.push('The points are those of the gaps.');
  const inside = lines.map((line) => `    ${line}\n`).join('');
  return kept(name, `  <question type="${TYPES[body.kind]}">\n${inside}  </question>\n`, notes);
}

const text = (tag: string, value: string, attributes = ''): string =>
  `<${tag}${attributes} format="markdown"><text>${escapeXml(value)}</text></${tag}>`;

function answer({ text: value, fraction, feedback }: Answer, format: string, more = ''): string {
  const inside = `<text>${escapeXml(value)}</text>${feedback === undefined ? '' : text('feedback', feedback)}${more}`;
  return `<answer fraction="${String(fraction)}" format="${format}">${inside}</answer>`;
}

function writeBody(body: Body, shuffle: boolean, notes: string[]): readonly string[] {
  const shuffled = `<shuffleanswers>${String(shuffle)}</shuffleanswers>`;
  switch (body.kind) {
    case 'choice':
      return [
        `<single>${String(body.single)}</single>`,
        shuffled,
        '<answernumbering>none</answernumbering>',
        ...body.options.map((option) => answer(option, 'markdown')),
      ];
    case 'truefalse':
      return ([true, false] as const).map((value) => {
        const feedback = value ? body.onTrue : body.onFalse;
        return answer(
          { text: String(value), fraction: value === body.isTrue ? 100 : 0, feedback },
          'moodle_auto_format',
        );
      });
    case 'shortanswer':
      return [
        `<usecase>${body.caseSensitive ? '1' : '0'}</usecase>`,
        ...body.answers.map((one) => answer(one, 'moodle_auto_format')),
      ];
    case 'numerical':
      return writeNumbers(body);
    case 'matching':
      if (body.pairs.length < 3) notes.push('Moodle wants three pairs or more.');
      return [shuffled, ...body.pairs.map(writePair)];
    case 'ordering':
      return writeOrder(body);
    case 'cloze':
      return [];
    case 'essay':
      return writeEssay(body);
  }
}

function writeOrder(body: Extract<Body, { kind: 'ordering' }>): readonly string[] {
  return [
    '<layouttype>VERTICAL</layouttype>',
    '<selecttype>ALL</selecttype>',
    '<selectcount>0</selectcount>',
    `<gradingtype>${body.grading}</gradingtype>`,
    ...body.items.map((item, index) => answer({ text: item, fraction: index + 1 }, 'markdown')),
  ];
}

/** What was a model answer is told to those who judge. */
function writeEssay(body: Extract<Body, { kind: 'essay' }>): readonly string[] {
  return [
    '<responseformat>plain</responseformat>',
    '<responserequired>1</responserequired>',
    '<responsefieldlines>10</responsefieldlines>',
    `<minwordlimit>${String(body.minWords ?? '')}</minwordlimit>`,
    `<maxwordlimit>${String(body.maxWords ?? '')}</maxwordlimit>`,
    '<attachments>0</attachments>',
    '<attachmentsrequired>0</attachmentsrequired>',
    text('graderinfo', body.modelAnswer ?? ''),
    text('responsetemplate', ''),
  ];
}

function writePair({ stem, answer: right }: { readonly stem: string; readonly answer: string }): string {
  const inside = `<text>${escapeXml(stem)}</text><answer><text>${escapeXml(right)}</text></answer>`;
  return `<subquestion format="markdown">${inside}</subquestion>`;
}

function writeNumbers({ answers, unit }: Extract<Body, { kind: 'numerical' }>): readonly string[] {
  const written = answers.map((one) =>
    answer(
      { ...one, text: decimal(one.value) },
      'moodle_auto_format',
      `<tolerance>${decimal(one.tolerance)}</tolerance>`,
    ),
  );
  if (unit === undefined) return written;
  const name = escapeXml(unit);
  return [
    ...written,
    `<units><unit><multiplier>1</multiplier><unit_name>${name}</unit_name></unit></units>`,
    '<unitgradingtype>0</unitgradingtype>',
    '<showunits>3</showunits>',
  ];
}
