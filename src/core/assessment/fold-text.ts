/** Marks that phones and word processors choose by themselves, and letters that many keyboards lack, as everyone can type them. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/\s+/g, ' '],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
];

/**
 * A text as answers are compared: NFC (Unicode Annex 15), no spaces around it, single spaces inside, one kind of quotation
 * mark, apostrophe and hyphen, and one case unless that matters. Accents stay, see {@link bareLetter}.
 */
export function foldText(
  text: string,
  { caseSensitive = false }: { readonly caseSensitive?: boolean | undefined } = {},
): string {
  const typed = TYPED.reduce((folded, [mark, plain]) => folded.replace(mark, plain), text.normalize('NFC')).trim();
  // Upper case first makes "Straße" and "STRASSE", and both forms of a Greek sigma, the same.
  return caseSensitive ? typed : typed.toUpperCase().toLowerCase().normalize('NFC');
}

/** A letter without its accents: `ő` gives `o`. */
export function bareLetter(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}+/gu, '');
}
