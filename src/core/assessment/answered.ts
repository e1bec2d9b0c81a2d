import type { AssessmentItem } from '../course/course.js';
import type { InteractionType } from './interaction-type.js';

/** Whether an item is of a kind that is scored: a survey or a long text is not. */
export function isGraded(type: InteractionType, item: AssessmentItem): boolean {
  return type.score(item, type.correctResponse(item)) !== null;
}

/** Whether a response says something: it can be scored or, where nothing is scored, put into words. */
export function isAnswered(type: InteractionType, item: AssessmentItem, response: unknown): boolean {
  if (isGraded(type, item)) return type.score(item, response) !== null;
  return type.describe(item, response, 'en').some((line) => line.trim() !== '');
}
