/**
 * Everything that can go wrong with a course file or its delivery, as codes.
 * The sentences live in `i18n/messages-for-codes.ts`.
 */
export type CourseProblem =
  | { readonly code: 'network'; readonly url: string }
  | { readonly code: 'not-found'; readonly url: string; readonly status: number }
  | { readonly code: 'server'; readonly url: string; readonly status: number }
  | { readonly code: 'not-json'; readonly url: string; readonly line: number; readonly column: number }
  | { readonly code: 'not-a-course'; readonly url: string }
  | { readonly code: 'too-large'; readonly url: string; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'forbidden-key'; readonly pointer: string; readonly key: string }
  | { readonly code: 'unsupported-version'; readonly version: string }
  | { readonly code: 'invalid'; readonly pointer: string; readonly reason: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly pointer: string }
  | { readonly code: 'unknown-lesson'; readonly id: string }
  | { readonly code: 'unknown-course'; readonly id: string }
  | { readonly code: 'not-started' }
  | { readonly code: 'internal'; readonly reason: string };

/** What only the author of a course can mend. */
export type AuthorsMistake = Exclude<
  CourseProblem,
  { code: 'network' | 'not-found' | 'server' | 'unknown-lesson' | 'unknown-course' | 'not-started' | 'internal' }
>;

export type CourseProblemCode = CourseProblem['code'];

/** What a page's developer is told once on the console, and the learner need not know. */
export type WarningCode = 'accent-adjusted' | 'define-failed' | 'load-failed' | 'render-failed' | 'type-unreachable';

/** Every code that leaves the widgets: in `c4s-error`, beside a sentence for learners, or on the console. */
export type DiagnosticCode = CourseProblemCode | WarningCode;

/** Whether asking again can help: true for what a network, a server or the scripts of a page may get right the next time. */
export function isRetryable(problem: CourseProblem): boolean {
  return (
    problem.code === 'network' ||
    problem.code === 'server' ||
    problem.code === 'not-found' ||
    problem.code === 'not-started'
  );
}
