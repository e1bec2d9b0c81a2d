/** What a text says as a number. `ambiguous`: a point or comma may divide the whole from the part, or thousands. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

const SIGN = /^[-+\u2212\u2010\u2013]\s?/;
/** Spaces of all widths and apostrophes divide thousands in several countries and are never decimal marks. */
const GROUPED_BY_SPACE = /^\d{1,3}(?:[\s'\u2019]\d{3})+(?=$|[.,])/;
const GROUPED_BY_MARK = /^\d{1,3}(?:(?:\.\d{3})+(?=,\d*$)|(?:,\d{3})+(?=\.\d*$)|(?:\.\d{3}){2,}$|(?:,\d{3}){2,}$)/;
const PERHAPS_GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** One currency by its names, longer ones first: the course says one of them, people write another. */
const EURO = ['euros', 'euro', 'euró', 'eur', '€'];
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;

/**
 * Reads a number as people type it: comma or point, spaces (also no-break ones) between thousands, either minus sign, its unit
 * or a percent sign after or before it. "1.234" is a number only where the language decides what the point means.
 * @param options.language - BCP 47 tag of the language the learner writes numbers in.
 * @param options.unit - Unit that may stand beside the number; the euro by any of its names. A percent sign may where there is no other unit.
 */
export function readNumber(
  text: string,
  { language, unit = '%' }: { readonly language: string; readonly unit?: string | undefined },
): NumberReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const bare = withoutUnit(typed, unit);
  const sign = SIGN.exec(bare)?.[0] ?? '';
  const factor = sign === '' || sign.startsWith('+') ? 1 : -1;
  return readAbsolute(bare.slice(sign.length), factor, language);
}

function readAbsolute(digits: string, factor: number, language: string): NumberReading {
  const grouped = (GROUPED_BY_SPACE.exec(digits) ?? GROUPED_BY_MARK.exec(digits))?.[0];
  if (grouped !== undefined) return numberOf(grouped.replace(/\D/g, '') + digits.slice(grouped.length), factor);
  if (!PERHAPS_GROUPED.test(digits)) return numberOf(digits, factor);
  const { decimal, group } = marksOf(language);
  const asDecimal = numberOf(digits, factor);
  const asGroups = numberOf(digits.replace(/\D/g, ''), factor);
  if (digits.includes(decimal)) return asDecimal;
  if (digits.includes(group)) return asGroups;
  if (asDecimal.kind !== 'number' || asGroups.kind !== 'number') return asDecimal;
  return { kind: 'ambiguous', values: [asGroups.value, asDecimal.value] };
}

function numberOf(digits: string, factor: number): NumberReading {
  const value = PLAIN.test(digits) ? Number(digits.replace(',', '.')) * factor : Number.NaN;
  // Adding 0 makes "-0" a plain 0: JSON would do so too.
  return Number.isFinite(value) ? { kind: 'number', value: value + 0 } : { kind: 'unreadable' };
}

function withoutUnit(text: string, unit: string): string {
  const [written, wanted] = [text.toLowerCase(), unit.trim().toLowerCase()];
  for (const name of EURO.includes(wanted) ? EURO : [wanted]) {
    if (name !== '' && written.endsWith(name)) return text.slice(0, text.length - name.length).trim();
    if (name !== '' && written.startsWith(name)) return text.slice(name.length).trim();
  }
  return text;
}

function marksOf(language: string): { readonly decimal: string; readonly group: string } {
  const parts = formatterFor(language).formatToParts(1_234_567.8);
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? ' ';
  return { decimal: mark('decimal'), group: mark('group') };
}

function formatterFor(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
