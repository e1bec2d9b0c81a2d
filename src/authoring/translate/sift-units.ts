import type { ImportedUnit, Unit } from './units.js';

/** A translation that is not taken over. */
export interface Refused {
  readonly key: string;
  readonly reason: string;
}

/** What spreadsheets write where they took a text for a formula, in their languages. */
const FORMULA_ERROR = /^#(?:[\p{Lu}/0-9]+[!?]?|¿\p{Lu}+\?|¡\p{Lu}+!)$/u;
/** A `?` that stands for a letter, or for the space before a sign in French. More of them than the source has are lost letters, too. */
const LOST = /\p{L}\?\p{L}|\?[?:;!»]|«\?/u;

/**
 * Parts translations that can be taken over from those that would do harm: for texts that the course does not have, a formula's
 * error in the place of a text, letters that the file could not say, and two different ones for one text. Those that are empty are
 * left out. What only the way of saving has changed in a source text is set right, so that no text becomes stale by it.
 */
export function siftUnits(
  units: readonly Unit[],
  imported: readonly ImportedUnit[],
): {
  readonly taken: readonly ImportedUnit[];
  readonly refused: readonly Refused[];
} {
  const known = new Map(units.flatMap((unit) => (unit.state === 'orphaned' ? [] : [[nameOf(unit), unit] as const])));
  const taken = new Map<string, ImportedUnit>();
  const refused: Refused[] = [];
  for (const news of imported.filter(({ target }) => target.trim() !== '')) {
    const unit = known.get(nameOf(news));
    const reason = unit ? harmOf(news, unit, taken.get(nameOf(news))) : 'no such text';
    if (reason !== null) refused.push({ key: news.key, reason });
    else if (unit) taken.set(nameOf(news), restored(news, unit));
  }
  return { taken: [...taken.values()], refused };
}

const nameOf = ({ file, key }: { readonly file: string; readonly key: string }): string => `${file} ${key}`;

function harmOf(news: ImportedUnit, unit: Unit, before: ImportedUnit | undefined): string | null {
  if (before && before.target !== news.target) return 'it stands twice in the file, with different translations';
  if (FORMULA_ERROR.test(news.target.trim())) return `the spreadsheet took it for a formula: ${news.target.trim()}`;
  if (news.lossy && hasLost(news.target, unit.source) && !isSame(news.target, unit.target, true))
    return 'letters became "?" when the file was saved; save it as CSV UTF-8';
  return null;
}

function hasLost(target: string, source: string): boolean {
  const marks = (text: string): number => text.split('?').length;
  return LOST.test(target) || marks(target) > marks(source);
}

/** The unit with the texts of the course where those of the file are the same but for blanks and letters that it could not say. */
function restored(news: ImportedUnit, { source, target }: Unit): ImportedUnit {
  const lossy = news.lossy ?? false;
  return {
    ...news,
    source: isSame(news.source, source, lossy) ? source : news.source,
    target: target !== '' && isSame(news.target, target, lossy) ? target : tidied(news.target, source),
  };
}

/** Without what a spreadsheet or a hasty hand leaves at the ends of lines, where the source has none of it. */
function tidied(target: string, source: string): string {
  const lines = source.includes('\r') ? target : target.replace(/\r\n?/g, '\n');
  return source === source.trim() ? lines.trim() : lines;
}

function isSame(seen: string, known: string, lossy: boolean): boolean {
  const [left, right] = [seen, known].map((text) => [...text.replace(/\r\n?/g, '\n').trim()]);
  if (!left || left.length !== right?.length) return false;
  return left.every((letter, index) => letter === right[index] || (lossy && letter === '?'));
}
