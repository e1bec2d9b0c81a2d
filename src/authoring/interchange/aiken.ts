import { escapeNeeded } from './html-text.js';
import { kept, refused, type Converted, type Question } from './question.js';

const OPTION = /^([A-Z])[.)]\s+(\S.*)$/;
const ANSWER = /^ANSWER:\s*([A-Z])\s*$/;

/** Whether a text has the form of Aiken: lines of options by letters, and lines with the answer. */
export const isAiken = (text: string): boolean => /^ANSWER:\s*[A-Z]\s*$/m.test(text) && /^[A-Z][.)]\s+\S/m.test(text);

/** Reads Aiken (Moodle's simplest format): a question, options that begin with a letter, the letter of the right one. */
export function readAiken(aiken: string): readonly Converted<Question>[] {
  const found: Converted<Question>[] = [];
  let prompt: string[] = [];
  let options: { readonly letter: string; readonly text: string }[] = [];
  let start = 0;
  const refuse = (reason: string): void => {
    if (prompt.length > 0 || options.length > 0) found.push(refused(`line ${String(start)}`, reason));
  };
  for (const [index, raw] of aiken
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    const [, letter, text] = OPTION.exec(line) ?? [];
    const answer = ANSWER.exec(line)?.[1];
    if (prompt.length === 0 && options.length === 0) start = index + 1;
    if (answer !== undefined) {
      if (options.some((option) => option.letter === answer) && prompt.length > 0)
        found.push(kept(`line ${String(start)}`, question(prompt.join(' '), options, { answer, start })));
      else refuse(`Line ${String(index + 1)} names "${answer}", which is none of its options.`);
      [prompt, options] = [[], []];
    } else if (letter !== undefined && text !== undefined && prompt.length > 0) options.push({ letter, text });
    else if (line !== '' && options.length > 0) {
      refuse(`No line "ANSWER:" follows its options.`);
      [prompt, options, start] = [[line], [], index + 1];
    } else if (line !== '') prompt.push(line);
  }
  refuse('No line "ANSWER:" follows it.');
  return found;
}

function question(
  prompt: string,
  options: readonly { readonly letter: string; readonly text: string }[],
  { answer, start }: { readonly answer: string; readonly start: number },
): Question {
  return {
    name: `line ${String(start)}`,
    prompt: escapeNeeded(prompt),
    tags: [],
    grade: 1,
    shuffle: true,
    hints: [],
    feedback: {},
    body: {
      kind: 'choice',
      single: true,
      options: options.map(({ letter, text }) => ({ text: escapeNeeded(text), fraction: letter === answer ? 100 : 0 })),
    },
  };
}
