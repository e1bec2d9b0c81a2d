import type { PersonName } from '../record/fact.js';

/** Longest part of a name that is kept, in characters. */
export const LONGEST_NAME_PART = 200;

/** Controls, line breaks and marks that turn the direction of text around them; never part of a name. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A name as it is kept: NFC (so that ő is one character wherever it was typed), single spaces, no control characters. */
export function cleanName({ given, family }: PersonName): PersonName {
  return { given: cleanPart(given), family: cleanPart(family) };
}

/** Whether there is a name at all. One part is enough: not everybody has two. */
export function isNamed(name: PersonName): boolean {
  const { given, family } = cleanName(name);
  return given !== '' || family !== '';
}

/**
 * A name in the order of a language: family name first in Hungarian, given name first else. The case is the person's own.
 * @param language - BCP 47 tag of the text that the name stands in.
 */
export function fullName(name: PersonName, language: string): string {
  const { given, family } = cleanName(name);
  const familyFirst = language.toLowerCase().split('-')[0] === 'hu';
  return (familyFirst ? [family, given] : [given, family]).filter((part) => part !== '').join(' ');
}

function cleanPart(part: string): string {
  const cleaned = part.normalize('NFC').replace(UNWANTED, ' ').replace(/\s+/gu, ' ').trim();
  return [...cleaned].slice(0, LONGEST_NAME_PART).join('');
}
