import { stepsOf } from '../../core/course/steps.js';
import type { Course } from '../../core/course/course.js';
import type { Place } from '../../session/visit.js';

/** Address fragment of a place, for links and deep links: `#c4s/lesson/m1-l1`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'lesson':
      return `#c4s/lesson/${place.id}`;
    case 'assessment':
      return `#c4s/test/${place.id}`;
    case 'certificate':
      return `#c4s/certificate/${place.scope}`;
    case 'overview':
    case 'help':
      return `#c4s/${place.kind}`;
  }
}

/** The place that a fragment names in a course; null for fragments that are not ours or lead nowhere. */
export function placeOf(hash: string, course: Course): Place | null {
  const [prefix, kind, id = ''] = hash.split('/');
  if (prefix !== '#c4s') return null;
  if (kind === 'overview' || kind === 'help') return { kind };
  if (kind === 'certificate')
    return course.modules.some((module) => module.id === id) || id === 'course' ? { kind, scope: id } : null;
  const step = stepsOf(course).find((candidate) => candidate.id === id);
  if (!step || (kind === 'lesson') !== (step.kind === 'lesson')) return null;
  return { kind: step.kind, id };
}
