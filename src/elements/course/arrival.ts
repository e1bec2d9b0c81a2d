import type { Place } from '../../session/visit.js';

/**
 * Gives the focus to the heading of the page that a learner has moved to; lessons, tests and certificates do so themselves. While
 * a part is being fetched the panel holds the focus, so that it does not fall back to the host page.
 * @returns False while something is still being fetched.
 */
export function focusArrival(root: ParentNode, place: Place): boolean {
  const panel = root.querySelector<HTMLElement>('.panel');
  if (panel?.querySelector(':scope > .skeleton, :scope > .problem')) {
    panel.focus({ preventScroll: true });
    return false;
  }
  if (place.kind === 'overview' || place.kind === 'help')
    panel?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')?.focus();
  return true;
}
