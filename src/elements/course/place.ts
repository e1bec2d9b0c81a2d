import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { until } from 'lit/directives/until.js';
import type { Visit } from '../../session/visit.js';
import { loadElement, type LazyTag } from '../shared/lazy-elements.js';
import { renderSkeleton } from '../shared/states.js';
import type { C4sCourse } from './course.element.js';
import { renderOverview } from './overview.js';

/** What the panel shows: the overview, or one of the elements that are fetched when they are first wanted. */
export function renderPlace(host: C4sCourse, visit: Visit): TemplateResult {
  const { place } = visit;
  const level = host.headingLevel + 1;
  switch (place.kind) {
    case 'overview':
      return renderOverview(
        visit,
        level,
        (to) => {
          host.go(to);
        },
        () => {
          host.start();
        },
      );
    case 'lesson':
      return lazily(host, 'c4s-lesson', html`<c4s-lesson without-frame theme=${host.theme} heading-level=${level}></c4s-lesson>`);
    case 'assessment':
      return lazily(host, 'c4s-quiz', html`<c4s-quiz theme=${host.theme} heading-level=${level}></c4s-quiz>`);
    case 'certificate':
      return lazily(
        host,
        'c4s-certificate',
        html`<c4s-certificate theme=${host.theme} heading-level=${level}></c4s-certificate>`,
      );
    case 'help':
      return html`${until(
        import('./help.js').then(
          ({ renderHelp }) => renderHelp(host, visit, level),
          () => renderChunkFailure(host),
        ),
        renderSkeleton(),
      )}`;
  }
}

function lazily(host: C4sCourse, tag: LazyTag, element: TemplateResult): TemplateResult {
  if (customElements.get(tag)) return element;
  const load = loadElement(tag).then(
    () => element,
    () => renderChunkFailure(host),
  );
  return html`${keyed(tag, until(load, renderSkeleton()))}`;
}

function renderChunkFailure(host: C4sCourse): TemplateResult {
  return html`<div class="card problem" role="alert">
    <p>${msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' })}</p>
    <button
      type="button"
      class="primary"
      @click=${() => {
        host.requestUpdate();
      }}
    >
      ${msg('Try again', { id: 'action.retry' })}
    </button>
  </div>`;
}
