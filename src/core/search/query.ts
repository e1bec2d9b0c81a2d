import { foldLetters, foldWithPlaces } from './fold-letters.js';

/** What is looked for: words and "quoted phrases", folded. All of them must stand in a text. */
export type Query = readonly string[];

/** A part of a text. */
export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

type Range = readonly [start: number, end: number];

const MOST_WORDS = 8;
/** Shorter words are found only where a word begins: "ai" is not meant to find "train". */
const ANYWHERE = 4;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads what was typed. Empty where there is no letter or digit in it. */
export function readQuery(typed: string): Query {
  const found = foldLetters(typed).matchAll(/"([^"]+)"|([^\s"]+)/g);
  const words = [...found].map(([, phrase, word = '']) => trim(phrase ?? word)).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether all words stand in a text. @param folded - By {@link foldLetters}. */
export function matches(folded: string, query: Query): boolean {
  return query.length > 0 && query.every((word) => startsOf(folded, word).next().done === false);
}

/** A text in parts, those that were looked for marked. Parts together are the text. */
export function markHits(text: string, query: Query): readonly Part[] {
  return partsOf(text, rangesOf(text, query), [0, text.length]);
}

/**
 * The surroundings of the first hit, cut at spaces, with an ellipsis where something is left out.
 * @param length - Letters to show at most, unless a hit itself is longer.
 */
export function excerpt(text: string, query: Query, length = 180): readonly Part[] {
  const ranges = rangesOf(text, query);
  const window = windowOf(text, ranges[0] ?? [0, 0], length);
  const parts = partsOf(text, ranges, window);
  return [...(window[0] > 0 ? [plain('… ')] : []), ...parts, ...(window[1] < text.length ? [plain(' …')] : [])];
}

const plain = (text: string): Part => ({ text, isHit: false });
const trim = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function* startsOf(folded: string, word: string): Generator<number> {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (word.length >= ANYWHERE || !LETTER.test(folded.charAt(at - 1))) yield at;
  }
}

/** Where the words stand in a text, in order, without overlaps. */
function rangesOf(text: string, query: Query): readonly Range[] {
  const { text: folded, places } = foldWithPlaces(text);
  const found = query.flatMap((word) => [...startsOf(folded, word)].map((at): Range => [at, at + word.length]));
  const merged: Range[] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged.map(([start, end]) => [places[start] ?? 0, endOf(places, end, text.length)]);
}

/** The start of the letter after a hit: accents that stand by themselves belong to the letter before, both halves of a ligature too. */
function endOf(places: readonly number[], end: number, length: number): number {
  const last = places[end - 1] ?? 0;
  for (let unit = end; unit < places.length; unit++) {
    const place = places[unit] ?? length;
    if (place > last) return place;
  }
  return length;
}

function partsOf(text: string, ranges: readonly Range[], [from, to]: Range): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < from || end > to) continue;
    parts.push(plain(text.slice(at, start)), { text: text.slice(start, end), isHit: true });
    at = end;
  }
  return [...parts, plain(text.slice(at, to))].filter((part) => part.text !== '');
}

function windowOf(text: string, [start, end]: Range, length: number): Range {
  if (text.length <= length) return [0, text.length];
  const wanted = Math.max(0, Math.min(start - Math.floor(length / 3), text.length - length));
  const space = wanted === 0 ? -1 : text.slice(wanted, start).search(/\s/);
  const from = wanted === 0 ? 0 : space < 0 ? start : wanted + space + 1;
  const limit = Math.max(from + length, end);
  if (limit >= text.length) return [from, text.length];
  const cut = Math.max(end, text.slice(0, limit).search(/\s\S*$/));
  return [from, cut];
}
