import { decimal } from './gift-write.js';
import { decodeEntities, toCommonMark } from './html-text.js';
import type { Answer, Body, ClozeGap } from './question.js';

type Cloze = Extract<Body, { kind: 'cloze' }>;

const KINDS: Readonly<Record<ClozeGap['kind'], string>> = {
  text: 'SHORTANSWER',
  list: 'MULTICHOICE',
  number: 'NUMERICAL',
};
const READ: ReadonlyMap<string, { readonly kind: ClozeGap['kind']; readonly caseSensitive: boolean }> = new Map(
  (
    [
      ['SHORTANSWER SA MW', 'text', false],
      ['SHORTANSWER_C SAC MWC', 'text', true],
      [
        'MULTICHOICE MC MULTICHOICE_V MCV MULTICHOICE_H MCH MULTICHOICE_S MCS MULTICHOICE_VS MCVS MULTICHOICE_HS MCHS',
        'list',
        false,
      ],
      ['NUMERICAL NM', 'number', false],
    ] as const
  ).flatMap(([names, kind, caseSensitive]) => names.split(' ').map((name) => [name, { kind, caseSensitive }] as const)),
);

/** A text with gaps as Moodle embeds them: `{1:SHORTANSWER:=x~%50%y#feedback}`. */
export function writeCloze({ text, gaps }: Cloze): string {
  return text.replace(/\[\[([a-z][a-z0-9-]{0,62})\]\]/g, (marker, id: string) => {
    const gap = gaps.find((one) => one.id === id);
    return gap ? writeGap(gap) : marker;
  });
}

function writeGap({ weight, kind, caseSensitive, answers }: ClozeGap): string {
  const written = answers.map((answer) => {
    const { fraction, feedback, value = 0, tolerance = 0 } = answer;
    const share = fraction === 100 ? '=' : fraction === 0 ? '' : `%${String(fraction)}%`;
    const text = kind === 'number' ? `${decimal(value)}:${decimal(tolerance)}` : escape(answer.text);
    return `${share}${text}${feedback === undefined ? '' : `#${escape(feedback)}`}`;
  });
  return `{${String(weight)}:${KINDS[kind]}${caseSensitive ? '_C' : ''}:${written.join('~')}}`;
}

const escape = (text: string): string =>
  text
    .replace(/[\\}#~/"]/g, '\\$&')
    .replace(/^(?=[=%])/, '\\')
    .replaceAll('\n', ' ');

/**
 * Reads gaps out of a text.
 * @returns The text with `[[id]]` in their places, or why it cannot be read.
 */
export function readCloze(text: string): Cloze | string {
  const gaps: ClozeGap[] = [];
  const unknown: string[] = [];
  const put = text.replace(
    /\{(\d*):([A-Z_]+):((?:\\[\s\S]|[^\\}])*)\}/g,
    (all, weight: string, name: string, body: string) => {
      const known = READ.get(name);
      if (!known) {
        unknown.push(name);
        return all;
      }
      const id = `g${String(gaps.length + 1)}`;
      gaps.push({ id, weight: Number(weight || 1), ...known, answers: readAnswers(body, known.kind) });
      return `[[${id}]]`;
    },
  );
  if (unknown.length > 0) return `Gaps of the kind "${unknown[0] ?? ''}" are not known.`;
  return gaps.length > 0 ? { kind: 'cloze', text: put, gaps } : 'There is no gap in it.';
}

function readAnswers(body: string, kind: ClozeGap['kind']): ClozeGap['answers'] {
  return (body.match(/(?:\\[\s\S]|[^\\~])+/g) ?? []).map((part) => {
    const [, share = '', rest = ''] = /^(=|%-?[\d.]+%)?([\s\S]*)$/.exec(part) ?? [];
    const cut = /^((?:\\[\s\S]|[^\\#])*)(?:#([\s\S]*))?$/.exec(rest);
    const text = unescape(cut?.[1] ?? rest).trim();
    const fraction = share === '=' ? 100 : Number(share.replaceAll('%', ''));
    const answer: Answer = { text, fraction, feedback: cut?.[2] ? unescape(cut[2]).trim() : undefined };
    if (kind !== 'number') return answer;
    const [value = '', tolerance = '0'] = text.split(':');
    return { ...answer, text: '', value: Number(value), tolerance: Number(tolerance) };
  });
}

const unescape = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** Texts of a list and feedback in CommonMark, and texts to type in plain letters, as the text around the gaps is written. */
export function markedUp(gaps: readonly ClozeGap[], format: string): readonly ClozeGap[] {
  if (format === 'markdown') return gaps;
  const mark = (text: string): string => toCommonMark(text, format).text;
  const plain = (text: string): string => (format === 'html' ? decodeEntities(text) : text);
  return gaps.map((gap) => ({
    ...gap,
    answers: gap.answers.map((answer) => ({
      ...answer,
      text: gap.kind === 'list' ? mark(answer.text) : plain(answer.text),
      feedback: answer.feedback === undefined ? undefined : mark(answer.feedback),
    })),
  }));
}
