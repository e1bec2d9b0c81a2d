/** A pattern or a text as a list of letters (code points), so that both can be compared letter by letter. */
export type Letters = readonly string[];

/**
 * Cuts a pattern at its wildcards: `*` is any number of letters, `\*` a star itself (the rule of Moodle's short answers).
 * @returns One part more than there are wildcards; a part may be empty.
 */
export function wildcardParts(pattern: string): readonly string[] {
  const parts = [''];
  for (const [piece] of pattern.matchAll(/\\\*|\*|[^*\\]+|\\/g)) {
    if (piece === '*') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece === '\\*' ? '*' : piece}`);
  }
  return parts;
}

/**
 * Finds the parts of a pattern in a text, each as early as it can stand: the first at the start, the last at the end. The time
 * grows with the length of text and pattern together, whatever an author writes.
 * @returns Where each part starts, or null where the text does not fit.
 */
export function findParts(parts: readonly Letters[], text: Letters): readonly number[] | null {
  const last = parts.at(-1) ?? [];
  const end = text.length - last.length;
  const starts: number[] = [];
  let from = 0;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const start = index === 0 ? indexOf(part, text, 0, part.length) : indexOf(part, text, from, end);
    if (start < 0) return null;
    starts.push(start);
    from = start + part.length;
  }
  const fits = parts.length > 1 ? end >= from : end === 0;
  return fits && indexOf(last, text, end, text.length) === end ? [...starts, end] : null;
}

/** First place of a part within `[from, to)` of a text, or -1 (Knuth, Morris and Pratt: no letter is read again). */
function indexOf(part: Letters, text: Letters, from: number, to: number): number {
  if (part.length === 0) return from;
  const borders = bordersOf(part);
  let matched = 0;
  for (let index = from; index < Math.min(to, text.length); index++) {
    const letter = text[index];
    while (matched > 0 && part[matched] !== letter) matched = borders[matched - 1] ?? 0;
    if (part[matched] === letter) matched += 1;
    if (matched === part.length) return index + 1 - matched;
  }
  return -1;
}

/** For each start of a part: the length of its longest proper start that is also its end. */
function bordersOf(part: Letters): readonly number[] {
  const borders = [0];
  let length = 0;
  for (let index = 1; index < part.length; index++) {
    while (length > 0 && part[index] !== part[length]) length = borders[length - 1] ?? 0;
    if (part[index] === part[length]) length += 1;
    borders.push(length);
  }
  return borders;
}
