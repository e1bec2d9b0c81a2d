import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../../session/visit.js';
import { loadElement, type LazyTag } from '../../shared/lazy-elements.js';
import type { CourseScene } from '../scene.js';
import { FetchedPart } from './fetched-part.js';
import { renderOverview } from './overview.js';

const element = (tag: LazyTag) => new FetchedPart(() => loadElement(tag).then(() => tag));
const lesson = element('c4s-lesson');
const quiz = element('c4s-quiz');
const certificate = element('c4s-certificate');
const search = element('c4s-search');
const help = new FetchedPart(() => import('./help.js'));

/** What the panel shows: the overview, or one of the parts that are fetched when they are first wanted. */
export function renderPanel(scene: CourseScene): TemplateResult {
  const { visit, theme, actions } = scene;
  const { refresh } = actions;
  const level = scene.level + 1;
  switch (visit.place.kind) {
    case 'overview':
      return renderOverview(scene, renderReview(scene));
    case 'lesson':
      return lesson.render(refresh, () => html`<c4s-lesson theme=${theme} heading-level=${level}></c4s-lesson>`);
    case 'assessment':
      return quiz.render(refresh, () => html`<c4s-quiz theme=${theme} heading-level=${level}></c4s-quiz>`);
    case 'certificate':
      return certificate.render(
        refresh,
        () => html`<c4s-certificate theme=${theme} heading-level=${level}></c4s-certificate>`,
      );
    case 'search':
      return search.render(refresh, () => html`<c4s-search theme=${theme} heading-level=${level}></c4s-search>`);
    case 'help':
      return help.render(refresh, ({ renderHelp }) => renderHelp(scene));
  }
}

/**
 * Gives the focus to the heading of the page that a learner has moved to; lessons, tests and certificates do so themselves. While
 * a part is being fetched the panel holds the focus, so that it does not fall back to the host page.
 * @returns False while something is still being fetched.
 */
export function focusPanel(root: ParentNode, place: Place): boolean {
  const panel = root.querySelector<HTMLElement>('.panel');
  if (panel?.querySelector(':scope > .skeleton, :scope > .problem')) {
    panel.focus({ preventScroll: true });
    return false;
  }
  if (place.kind === 'overview' || place.kind === 'help')
    panel?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')?.focus();
  return true;
}

/** What is due for review: the element says nothing where nothing is, and nothing is lost where it cannot be fetched. */
function renderReview({ visit, theme, level }: CourseScene): TemplateResult | typeof nothing {
  const { state } = visit.session;
  if (state.items.size + state.attempts.size === 0) return nothing;
  loadElement('c4s-review').catch(() => undefined);
  return html`<c4s-review theme=${theme} heading-level=${level + 2}></c4s-review>`;
}
