/** A lesson as it is read from Markdown: its name and its blocks, still without ids. */
export interface MarkdownLesson {
  readonly name: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  readonly approximated: readonly string[];
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/;
const PICTURE = /^!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+"([^"]*)")?\s*\)$/;
const ROW = /^ {0,3}\|.*\|\s*$/;
const RULE = /^ {0,3}\|(?:\s*:?-{2,}:?\s*\|)+\s*$/;

/**
 * Reads a lesson from Markdown: the first `#` is its name; a picture that stands alone becomes a figure, a table a table, a quotation a
 * quote; the rest is text, a block for each `##`.
 * @param fallback - Name where there is no heading.
 */
export function readMarkdownLesson(markdown: string, fallback: string): MarkdownLesson {
  const approximated = new Set<string>();
  const blocks: Record<string, unknown>[] = [];
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, () => {
    approximated.add('The fields above the text (front matter) are left out.');
    return '';
  });
  let name = '';
  let open: string[] = [];
  const close = (): void => {
    const running = open.join('\n').trim();
    if (running !== '') blocks.push({ type: 'text', text: running });
    open = [];
  };
  for (const part of partsOf(body)) {
    const [, marks = '', title = ''] = HEADING.exec(part) ?? [];
    const block = marks === '' ? blockOf(part, blocks.length, approximated) : null;
    if (marks === '#' && name === '') name = title;
    else if (block) {
      close();
      blocks.push(block);
    } else {
      if (marks !== '' && marks.length <= 2) close();
      open.push(marks === '#' ? `## ${title}` : part);
    }
    open.push('');
  }
  close();
  if (/<\/?[a-z][^>]*>/i.test(body)) approximated.add('HTML shows as text.');
  return { name: name || fallback, blocks, approximated: [...approximated] };
}

/** Paragraphs; code between fences stays in one part, and a heading stands alone. */
function partsOf(markdown: string): readonly string[] {
  const parts: string[][] = [[]];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const heading = fence === '' && HEADING.test(line);
    if (fence === '' && (line.trim() === '' || heading)) parts.push([]);
    if (line.trim() !== '' || fence !== '') parts.at(-1)?.push(line);
    if (heading) parts.push([]);
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  return parts.map((lines) => lines.join('\n')).filter((part) => part.trim() !== '');
}

function blockOf(part: string, index: number, approximated: Set<string>): Record<string, unknown> | null {
  const [, alt = '', src, title] = PICTURE.exec(part.trim()) ?? [];
  if (src !== undefined) return { type: 'figure', src, alt, ...(title ? { caption: title } : {}) };
  const lines = part.split('\n');
  if (lines.length >= 3 && RULE.test(lines[1] ?? '') && lines.every((line) => ROW.test(line))) {
    approximated.add('A table needs a caption: the import has written a place-holder.');
    return tableOf(lines, index);
  }
  if (lines.every((line) => line.startsWith('>'))) {
    const quoted = lines.map((line) => line.replace(/^> ?/, ''));
    const credit = /^[—–-]{1,2}\s*(\S.*)$/.exec(quoted.at(-1) ?? '')?.[1];
    const text = (credit === undefined ? quoted : quoted.slice(0, -1)).join('\n').trim();
    return text === '' ? null : { type: 'quote', text, ...(credit === undefined ? {} : { credit }) };
  }
  return null;
}

function tableOf([head = '', , ...rows]: readonly string[], index: number): Record<string, unknown> {
  const cells = (row: string): readonly string[] =>
    row
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const columns = cells(head);
  return {
    type: 'table',
    caption: `Table ${String(index + 1)}`,
    columns: columns.map((text, column) => ({ id: `c${String(column + 1)}`, text })),
    rows: rows.map((row, line) => ({
      id: `r${String(line + 1)}`,
      cells: columns.map((_text, column) => cells(row)[column] ?? ''),
    })),
  };
}
