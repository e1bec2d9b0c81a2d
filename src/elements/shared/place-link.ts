import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Place, Visit } from '../../session/visit.js';

/** A link to a place of the course. A plain click goes there; with a modifier key the browser does what it does with links. */
export function placeLink(
  visit: Visit,
  to: Place,
  content: unknown,
  look: { className?: string; part?: string; current?: boolean; block?: string | null } = {},
): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    visit.go(to, look.block);
  };
  return html`<a
    href=${fragmentOf(to)}
    class=${ifDefined(look.className)}
    part=${ifDefined(look.part)}
    aria-current=${ifDefined(look.current ? 'step' : undefined)}
    @click=${follow}
    >${content}</a
  >`;
}

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
