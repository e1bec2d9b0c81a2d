import { msg, str } from '@lit/localize';
import type { CourseProblem } from '../core/errors.js';
import { formatNumber } from './format.js';

/** A sentence for the learner: what happened and what to do. */
export function messageFor(problem: CourseProblem): string {
  switch (problem.code) {
    case 'network':
      return msg('We could not load this course. Check your connection and try again.', { id: 'problem.network' });
    case 'not-found':
      return msg('The course file was not found at its address. Please tell the owner of this page.', {
        id: 'problem.not-found',
      });
    case 'server':
      return msg('The server could not send the course right now. Try again in a moment.', { id: 'problem.server' });
    case 'unknown-lesson':
      return msg(str`This course has no lesson “${problem.id}”.`, { id: 'problem.unknown-lesson' });
    case 'unknown-course':
      return msg(str`There is no course “${problem.id}” on this page.`, { id: 'problem.unknown-course' });
    case 'internal':
      return msg('Something in this course could not be shown. Your answers are safe.', { id: 'problem.internal' });
    default:
      return messageForAuthor(problem);
  }
}

type AuthorsMistake = Exclude<
  CourseProblem,
  { code: 'network' | 'not-found' | 'server' | 'unknown-lesson' | 'unknown-course' | 'internal' }
>;

/** What only the author of a course can mend: said so that the learner can pass it on. */
function messageForAuthor(problem: AuthorsMistake): string {
  switch (problem.code) {
    case 'not-json':
      return msg(
        str`The course file is damaged: line ${formatNumber(problem.line)}, column ${formatNumber(problem.column)}. Please tell the owner of this page.`,
        { id: 'problem.not-json' },
      );
    case 'not-a-course':
      return msg(
        'The address of the course leads to a web page, perhaps a login form, not to a course file. Please tell the owner of this page.',
        { id: 'problem.not-a-course' },
      );
    case 'too-large':
    case 'too-deep':
      return msg('The course file is too large to be shown. Please tell the owner of this page.', {
        id: 'problem.too-large',
      });
    case 'unsupported-version':
      return msg(
        str`This course was made for another version of the player (${problem.version}). Please tell the owner of this page.`,
        { id: 'problem.unsupported-version' },
      );
    case 'duplicate-id':
      return msg(
        str`The course file has a mistake: the id “${problem.id}” is used twice. Please tell the owner of this page.`,
        { id: 'problem.duplicate-id' },
      );
    case 'invalid':
      return msg(str`The course file has a mistake at ${problem.pointer || '/'}. Please tell the owner of this page.`, {
        id: 'problem.invalid',
      });
    case 'forbidden-key':
      return msg(
        str`The course file has a name that is not allowed: ${problem.pointer}. Please tell the owner of this page.`,
        { id: 'problem.forbidden-key' },
      );
  }
}
