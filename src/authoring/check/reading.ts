/** How much there is to read, and how hard it is. */
export interface Reading {
  readonly words: number;
  /** Björnsson's readability index: words in a sentence plus percent of words longer than six letters. 40 is a newspaper, 60 a law. */
  readonly lix: number;
}

/** Beyond this, a text is hard work for people who read it in their second language. */
const HARD = 62;
/** Hungarian, Finnish and others put into one word what English puts into three. */
const LONG_WORDS = new Set(['hu', 'fi', 'et', 'tr']);
export const LONGEST_SENTENCE = 40;

/** From so many words on a text is running text; titles and labels would make each text look easy. */
const RUNNING = 12;

/** Words of texts (CommonMark), and the readability of those that are running text. */
export function readingOf(texts: readonly string[]): Reading {
  const all = texts.reduce((sum, text) => sum + wordsOf(plainOf(text)).length, 0);
  const sentences = texts.filter((text) => wordsOf(text).length >= RUNNING).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => [...word].length > 6).length;
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;
  return { words: all, lix: Math.round(lix) };
}

/** The readability index above which a text of a language is hard to read. */
export function hardLix(language: string): number {
  return LONG_WORDS.has(language.split('-')[0] ?? '') ? HARD + 12 : HARD;
}

/** Words of the longest sentence of a text (CommonMark). */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}

/** Sentences with words in them; a list entry, a heading and a table cell end one too. */
function sentencesOf(text: string): readonly string[] {
  return plainOf(text)
    .split(/(?<=[.!?…:])["”»’)]*\s+|\n\s*(?=\n|[-+\d])/)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** What is read of CommonMark: no code, no addresses, no marks. */
const plainOf = (text: string): string =>
  text
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>\s]+>|[*_`#>|]/g, '');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
