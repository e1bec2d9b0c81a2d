import { decodeUtf8 } from '../files/utf8.js';

/** What a text file says, as somebody has saved it. */
export interface DecodedText {
  readonly text: string;
  /** What it was read as where that is a guess: a file of an older Windows program does not say it. */
  readonly guess?: string;
}

/** What Windows programs write where they do not write Unicode, by language; all others of ours are `windows-1252`. */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ...['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl'].map((language) => [language, 'windows-1250'] as const),
  ...['bg', 'mk', 'ru', 'sr', 'uk'].map((language) => [language, 'windows-1251'] as const),
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
]);

/**
 * Reads a text that a spreadsheet or another program has saved: UTF-8, UTF-16 ("Unicode text"), or what Windows has for a language.
 * @param language - BCP 47; says which letters a file without Unicode has.
 */
export function decodeText(bytes: Uint8Array, language = 'en'): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes) };
  const { text: unicode, isUtf8 } = decodeUtf8(bytes);
  if (isUtf8) return { text: unicode };
  const guess = WINDOWS.get(language.split('-')[0] ?? '') ?? 'windows-1252';
  const text = new TextDecoder(guess).decode(bytes);
  return {
    text: guess === 'windows-1252' ? withoutControls(text) : text,
    guess,
  };
}

/** From 0x80 on, in the order of windows-1252. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 takes windows-1252 for ISO 8859-1, which has control characters in the place of quotation marks and dashes. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => QUOTES_AND_DASHES.charAt(sign.charCodeAt(0) - 0x80));
}

/** UTF-16 says so at its beginning; without that, every second byte of western text is 0. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 > 0) return null;
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : null;
}
