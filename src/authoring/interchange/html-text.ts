import { escapeText } from '../../core/assessment/escape-text.js';

/** A text of another system as CommonMark, and what of it is lost. */
export interface PlainText {
  readonly text: string;
  readonly notes: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bdquo: '„', euro: '€', times: '×' },
};
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', code: '`' };
const PARAGRAPHS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'tr',
  'ul',
  'ol',
  'table',
]);
const SILENT = new Set(['span', 'font', 'u', 'tbody', 'thead', 'a', 'li', 'br', 'small', ...PARAGRAPHS]);

/** Text as systems mark it: `html`, `markdown`, or letters that mean nothing but themselves. */
export function toCommonMark(text: string, format: string): PlainText {
  if (format === 'markdown') return { text, notes: [] };
  if (format === 'plain' || format === 'plain_text') return { text: escapeNeeded(text), notes: [] };
  if (format !== 'html' && !/<\/?(?:p|br|b|i|em|strong|span|div|ul|ol|li|a|img|sub|sup)\b[^>]*>/i.test(text))
    return { text: escapeNeeded(text), notes: [] };
  return fromHtml(text);
}

/** Escapes only what CommonMark would take for a mark, so that most texts stay as readable as they were. */
export function escapeNeeded(text: string): string {
  return text
    .replace(/[\\`*_[\]<&]/g, escapeText)
    .replace(
      /^([ \t]*)([-+#>=~|]|\d+[.)])(?=\s|$|[-+#>=~|])/gm,
      (_all, space: string, mark: string) => space + escapeLast(mark),
    );
}

const escapeLast = (mark: string): string => `${mark.slice(0, -1)}\\${mark.slice(-1)}`;

function fromHtml(html: string): PlainText {
  const [before = html, code] = /^([\s\S]*?)<pre\b[^>]*>([\s\S]*?)<\/pre>/i.exec(html)?.slice(1) ?? [];
  if (code !== undefined) return withCode(before, code, html.slice(html.search(/<\/pre>/i) + '</pre>'.length));
  const notes = new Set<string>();
  const links: string[] = [];
  const parts = html.replace(/<!--[\s\S]*?-->|<(b|strong|i|em|code)\b[^>]*>\s*<\/\1>/gi, '').split(/(<[^>]*>)/);
  const text = parts.map((part, index) => (index % 2 === 1 ? fromTag(part, links, notes) : fromLetters(part))).join('');
  const tidy = text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: tidy, notes: [...notes] };
}

/** Lines of code stay lines. */
function withCode(before: string, code: string, after: string): PlainText {
  const texts = [fromHtml(before), fromHtml(after)];
  const lines = decodeEntities(code.replace(/<[^>]*>/g, '')).replace(/^\n|\s+$/g, '');
  const [start = '', end = ''] = texts.map(({ text }) => text);
  const text = [start, `\`\`\`\n${lines}\n\`\`\``, end].filter(Boolean).join('\n\n');
  return { text, notes: texts.flatMap(({ notes }) => notes) };
}

function fromTag(tag: string, links: string[], notes: Set<string>): string {
  const [, close = '', raw = ''] = /^<\s*(\/?)\s*([a-zA-Z0-9]+)/.exec(tag) ?? [];
  const name = raw.toLowerCase();
  const mark = MARKS[name];
  if (mark !== undefined) return mark;
  if (name === 'br') return '\\\n';
  if (name === 'li') return close ? '' : '\n- ';
  if (name === 'a') {
    if (!close) links.push(/href\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] ?? '');
    const address = close ? links.pop() : undefined;
    return close ? (address ? `](${address.replace(/[\s()]/g, encodeURIComponent)})` : ']') : '[';
  }
  if (name === 'img') {
    notes.add('A picture is left out: put it into a figure block.');
    const alt = /alt\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] ?? '';
    return alt ? `(${fromLetters(alt)})` : '';
  }
  if (!SILENT.has(name) && name !== '') notes.add(`The mark-up <${name}> is left out.`);
  return PARAGRAPHS.has(name) ? '\n\n' : '';
}

/** Letters between tags, with their entities read. */
const fromLetters = (text: string): string => escapeNeeded(decodeEntities(text).replace(/\s+/g, ' '));

/** Letters that HTML writes by name or number. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
