import type { Place } from '../../session/visit.js';

/** Address fragment of a place, for links and deep links: `#c4s/lesson/m1-l1`. */
export function fragmentOf(place: Place): string {
  switch (place.kind) {
    case 'lesson':
      return `#c4s/lesson/${place.id}`;
    case 'assessment':
      return `#c4s/test/${place.id}`;
    case 'certificate':
      return `#c4s/certificate/${place.scope}`;
    default:
      return `#c4s/${place.kind}`;
  }
}
