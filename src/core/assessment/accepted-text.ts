import type { AcceptedText } from './accepted-text.schema.js';
import { bareLetter, foldText } from './fold-text.js';
import { findParts, wildcardParts, type Letters } from './wildcard.js';

export type { AcceptedText } from './accepted-text.schema.js';

/** The entry that a text is judged by, and whether the text only lacks accents. */
export interface TextMatch {
  readonly entry: AcceptedText;
  readonly withoutAccents: boolean;
}

/**
 * The first entry that fits a text. Accents may be missing, none may be another one (`elet` fits `élet`, `êlet` does not); but
 * a text that stands in the list letter by letter is never judged by another one that it only resembles.
 */
export function matchText(accept: readonly AcceptedText[], text: string): TextMatch | undefined {
  const exact = accept.find((entry) => fits(entry, text, { withoutAccents: false }));
  if (exact && !exact.wildcard) return { entry: exact, withoutAccents: false };
  const similar = accept.find((entry) => fits(entry, text, { withoutAccents: true }));
  return similar && { entry: similar, withoutAccents: similar !== exact };
}

/** Share of the score that an entry earns, 0..1. */
export function creditOf(entry: AcceptedText): number {
  return entry.credit ?? 1;
}

/** A text that an entry accepts: what it says, without its wildcards. Never empty. */
function sampleOf(entry: AcceptedText): string {
  return (entry.wildcard ? wildcardParts(entry.value).join('').trim() : entry.value) || '…';
}

/** An entry as people read it: a wildcard shows as an ellipsis. */
export function spellingOf(entry: AcceptedText): string {
  return entry.wildcard ? wildcardParts(entry.value).join('…') : entry.value;
}

/** The first text that scores in full, as long as the entry for it is not hidden behind one of less credit. */
export function perfectText(accept: readonly AcceptedText[]): string {
  const full = accept.filter((entry) => creditOf(entry) === 1);
  const samples = (full.length > 0 ? full : accept).map(sampleOf);
  const best = samples.find((sample) => {
    const entry = matchText(accept, sample)?.entry;
    return entry !== undefined && creditOf(entry) === 1;
  });
  return best ?? samples[0] ?? '…';
}

function fits(entry: AcceptedText, given: string, { withoutAccents }: { readonly withoutAccents: boolean }): boolean {
  const pattern = foldText(entry.value, entry);
  const parts = (entry.wildcard ? wildcardParts(pattern) : [pattern]).map((part) => [...part]);
  const text = [...foldText(given, entry)];
  if (!withoutAccents) return findParts(parts, text) !== null;
  const bare = text.map(bareLetter);
  const starts = findParts(
    parts.map((part) => part.map(bareLetter)),
    bare,
  );
  if (!starts) return false;
  const isSpelt = (part: Letters, start: number): boolean =>
    part.every((letter, index) => text[start + index] === letter || text[start + index] === bare[start + index]);
  return parts.every((part, index) => isSpelt(part, starts[index] ?? 0));
}
