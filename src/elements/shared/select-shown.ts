import type { LearnerState } from '../../core/record/state.js';
import type { Course } from '../../core/course/course.js';
import type { Visit } from '../../session/visit.js';

/** What a part of a course shows that follows the learner through it: where she is, what she did, the course in her language. */
export interface Shown extends Pick<Visit, 'place' | 'moves'> {
  readonly state: LearnerState;
  readonly localized: Course;
}

/** For a `VisitController`: another value only where one of these is another. */
export function selectShown({ place, moves, session }: Visit): Shown {
  return { place, moves, state: session.state, localized: session.content.localized };
}
