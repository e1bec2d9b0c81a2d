import { msg, str } from '#localize';
import type { AuthorsMistake } from '../core/errors.js';
import { formatNumber } from './format.js';

/** What only the author of a course can mend: said so that the learner can pass it on. */
export function messageForAuthor(problem: AuthorsMistake): string {
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
