import { msg, str } from '#localize';
import type { AuthorsMistake, CourseProblem } from '../core/errors.js';

let messageForAuthor: ((problem: AuthorsMistake) => string) | undefined;

/** Fetches the sentences about mistakes in course files, which most learners never read. Never rejects: one sentence covers them all. */
export async function prepareMessages(): Promise<void> {
  const authors = await import('./messages-for-authors.js').catch(() => null);
  messageForAuthor = authors?.messageForAuthor;
}

const somethingWrong = () =>
  msg('Something in this course could not be shown. Your answers are safe.', { id: 'problem.internal' });

/** A sentence for the learner: what happened and what to do. What only an author can mend is told apart after `prepareMessages`. */
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
    case 'not-started':
      return msg('This page shows a part of a course but has not started it. Please tell the owner of this page.', {
        id: 'problem.not-started',
      });
    case 'internal':
      return somethingWrong();
    default:
      return messageForAuthor?.(problem) ?? somethingWrong();
  }
}
