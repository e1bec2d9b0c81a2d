import { matchText, perfectText } from '../../core/assessment/accepted-text.js';
import { escapeText } from '../../core/assessment/escape-text.js';
import type { PartFeedback } from '../../core/assessment/interaction-type.js';
import { typeNumber } from '../../i18n/number.js';
import { gapOrder, replaceMarkers } from './cloze.markers.js';
import {
  isListGap,
  isNumberGap,
  isTextGap,
  wordsFor,
  type Answer,
  type ClozeItem,
  type ClozeResponse,
  type Gap,
} from './cloze.schema.js';
import { creditIn, knownAnswers } from './cloze.scoring.js';

/** What stands in a gap, as CommonMark. */
export function wordsIn(item: ClozeItem, gap: Gap, answer: Answer | undefined, language: string): string {
  if (answer === undefined) return '…';
  if (typeof answer !== 'string')
    return escapeText(answer.value === null ? answer.text : typeNumber(answer.value, language));
  if (isTextGap(gap)) return escapeText(answer.trim());
  return wordsFor(item, gap).find(({ id }) => id === answer)?.text ?? '…';
}

/** What would be right in a gap, as CommonMark. */
export function rightWords(item: ClozeItem, gap: Gap, language: string): string {
  if (isTextGap(gap)) return escapeText(perfectText(gap.accept));
  if (isNumberGap(gap)) return escapeText(typeNumber(gap.correctResponse, language));
  return wordsFor(item, gap).find(({ id }) => id === gap.correctResponse)?.text ?? '';
}

/** Makes a mark of emphasis hold at any neighbour: a word joiner is neither a space nor punctuation (CommonMark 6.2). */
const JOINER = '\u2060';

/** Between paragraphs and between the items of lists; and the mark that a passage begins with. */
const PASSAGES = /\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])/;
const MARK = /^[ \t]*(?:[-*+>]|\d+[.)]|#{1,6})[ \t]+/;

/** The paragraphs and list items that have gaps, with what stands in them. */
export function filledText(item: ClozeItem, response: ClozeResponse, language: string): readonly string[] {
  const answers = knownAnswers(item, response);
  const fill = (id: string): string => {
    const gap = item.gaps.find((each) => each.id === id);
    return gap ? `**${JOINER}${wordsIn(item, gap, answers.get(id), language)}${JOINER}**` : '';
  };
  return item.text
    .split(PASSAGES)
    .filter((passage) => gapOrder(passage).length > 0)
    .map((passage) => replaceMarkers(passage.replace(MARK, ''), fill).trim());
}

/** What the author says to what stands in the gaps. */
export function feedbackOnGaps(item: ClozeItem, response: ClozeResponse): readonly PartFeedback[] {
  const answers = knownAnswers(item, response);
  return item.gaps.flatMap((gap) => {
    const answer = answers.get(gap.id);
    const texts = [feedbackOnAnswer(item, gap, answer), creditIn(gap, answer) < 1 ? gap.feedback : undefined];
    const label = typeof answer === 'object' ? escapeText(answer.text) : wordsIn(item, gap, answer, '');
    return texts.flatMap((text) => (text === undefined ? [] : [{ part: gap.id, text, label }]));
  });
}

/** Words of the bank go into several gaps: what is said of one is said where it is wrong. */
function feedbackOnAnswer(item: ClozeItem, gap: Gap, answer: Answer | undefined): string | undefined {
  if (typeof answer !== 'string') return undefined;
  if (isTextGap(gap)) return matchText(gap.accept, answer)?.entry.feedback;
  const isSaid = isListGap(gap) || creditIn(gap, answer) < 1;
  return isSaid ? wordsFor(item, gap).find(({ id }) => id === answer)?.feedback : undefined;
}
