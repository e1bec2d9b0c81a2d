import type { AssessmentItem } from '../../core/course/course.js';
import { createStrings, sourceTexts, translate } from '../../core/course/translation.js';

/** Longer than a line of a phone, with a word that is longer still. */
export const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, and a sentence that goes on for quite a while after it. ';

/** An item with other texts, as a translation gives it. */
export function withTexts(item: AssessmentItem, change: (text: string) => string): AssessmentItem {
  const strings = Object.fromEntries(
    sourceTexts(item, item.id).map(({ key, text }) => [key, { text: change(text), source: '' }]),
  );
  return translate(item, item.id, createStrings('de', [{ inLanguage: 'de', of: '1.0.0', strings }]));
}

/** An item whose every text is far too long. */
export const withLongTexts = (item: AssessmentItem): AssessmentItem => withTexts(item, (text) => LONG + LONG + text);
