import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { moduleOf } from '../../../core/course/course.js';
import { neighbours, type Step } from '../../../core/course/steps.js';
import { isComplete } from '../../../core/record/selectors.js';
import type { Place, Visit } from '../../../session/visit.js';
import type { CourseScene } from '../scene.js';
import { stepStatus } from './contents.js';

/** Back and Next around a step; in a test, Next only once it is passed, because the test has its own steps. */
export function renderFooter({ visit, actions }: CourseScene): TemplateResult | typeof nothing {
  const { place, session } = visit;
  if (place.kind === 'overview') return nothing;
  const { before, after } = neighbours(session.content.localized, 'id' in place ? place.id : '');
  // A test has a Back of its own, from question to question.
  const back = place.kind === 'assessment' ? undefined : before;
  const next = place.kind === 'lesson' || place.kind === 'assessment' ? nextPlace(visit, after) : null;
  // Where nothing is before and nothing after, one way to the overview is enough.
  const isBackShown = back !== undefined || next?.place.kind !== 'overview';
  return html`<div class="footer" part="footer">
    ${
      isBackShown
        ? html`<button
            type="button"
            class="quiet back"
            part="back"
            @click=${() => {
              actions.go(back ? placeOfStep(back) : { kind: 'overview' });
            }}
          >
            ${back ? msg('Back', { id: 'action.back' }) : msg('Back to the overview', { id: 'action.back-to-overview' })}
          </button>`
        : nothing
    }
    ${
      next
        ? html`<button
            type="button"
            class=${next.primary ? 'primary next' : 'next'}
            part="next"
            @click=${() => {
              actions.go(next.place);
            }}
          >
            ${next.label}
          </button>`
        : nothing
    }
  </div>`;
}

const placeOfStep = ({ kind, id }: Step): Place => ({ kind, id });

interface Next {
  readonly place: Place;
  readonly label: string;
  readonly primary: boolean;
}

function nextPlace(visit: Visit, after: Step | undefined): Next | null {
  const { place, session } = visit;
  const { course, state } = session;
  if (place.kind === 'assessment') {
    if (stepStatus(session, place) !== 'completed') return null;
    const module = moduleOf(course, place.id);
    if (module && isComplete(course, [module], state)) {
      return {
        place: { kind: 'certificate', scope: module.id },
        label: msg('Next: your certificate', { id: 'action.next-certificate' }),
        primary: false,
      };
    }
  }
  if (!after)
    return {
      place: { kind: 'overview' },
      label: msg('Back to the overview', { id: 'action.back-to-overview' }),
      primary: true,
    };
  const name = after.name;
  return {
    place: placeOfStep(after),
    label: msg(str`Next: ${name}`, { id: 'action.next' }),
    primary: place.kind === 'lesson',
  };
}
