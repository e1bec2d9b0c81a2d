import { bareLetter, foldText } from '../assessment/fold-text.js';

/** A text as it is searched: each letter without case and accents, each space the same. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, where its letter begins in the text itself. */
  readonly places: readonly number[];
}

const folded = new Map<string, string>();

/** A text without case and accents, letter by letter, so that `kozosseg` finds `Közösség`. */
export function foldLetters(text: string): string {
  let result = '';
  for (const letter of text) result += fold(letter);
  return result;
}

/** The same, with the way back from each letter to where it stands. */
export function foldWithPlaces(text: string): FoldedText {
  let result = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = fold(letter);
    result += plain;
    places.push(...plain.split('').map(() => place));
    place += letter.length;
  }
  return { text: result, places };
}

/** One letter at a time, because what a letter becomes must not depend on those around it (a Greek sigma does). */
function fold(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const plain = /\s/.test(letter) ? ' ' : bareLetter(foldText(letter));
  folded.set(letter, plain);
  return plain;
}
