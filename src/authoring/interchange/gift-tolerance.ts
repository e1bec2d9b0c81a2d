/**
 * Escapes signs that Moodle lets stand as they are, and the parser does not: colons and equals signs in a question (`Which: {…}`, web
 * addresses), colons in answers and feedback.
 * @param part - One question, with the comments before it.
 */
export function tolerateGift(part: string): string {
  const [, comments = '', rest = part] = /^((?:\s*\/\/[^\n]*(?:\n|$))*)([\s\S]*)$/.exec(part) ?? [];
  if (/^\s*\$/.test(rest)) return part;
  const [found = '', name = ''] = /^\s*::((?:\\[\s\S]|[^\\:]|:(?!:))*)::/.exec(rest) ?? [];
  const title = found === '' ? '' : `::${outside(name)}::`;
  const body = rest.slice(found.length);
  const [, before = body, inside, behind = ''] =
    /^((?:\\[\s\S]|[^\\{])*)\{((?:\\[\s\S]|[^\\}])*)\}([\s\S]*)$/.exec(body) ?? [];
  // A full stop behind the answers of a question that has ended is no gap; behind half a sentence it is, as in Moodle.
  const isEnd = /^[\s.!?;"'”»)]*$/.test(behind) && (behind.trim() !== '.' || /[.?!:…][\s"'”»)]*$/.test(before));
  const after = isEnd ? '' : behind;
  if (inside === undefined) return comments + title + outside(body);
  return `${comments}${title}${outside(before)}{${answers(inside)}}${outside(after)}`;
}

const escape = (text: string, signs: RegExp): string =>
  text.replace(/\\[\s\S]|[^\\]/g, (one) => (one.length === 1 && signs.test(one) ? `\\${one}` : one));

const outside = (text: string): string => escape(text, /[:=~#]/);

function answers(inside: string): string {
  if (!/^\s*#/.test(inside)) return escape(inside, /:/);
  // Of numbers a colon parts the tolerance; only the feedback behind them has colons of its own. One number with feedback needs its sign.
  // Any other number is `~` alone for the parser, and may be `*` for Moodle.
  const numbers = inside.replace(/^\s*#/, '').replace(/[=~]\s*(?:%-?[\d.]+%)?\s*\*\s*(?=#|$)/, '~');
  const marked = /^\s*[-+.\d][^=#]*#/.test(numbers) ? `=${numbers.trimStart()}` : numbers;
  const parts = marked.split(/(?<!\\)(?=[=~#])/);
  return `#${parts.map((part) => (part.startsWith('#') ? escape(part, /:/) : part)).join('')}`;
}
