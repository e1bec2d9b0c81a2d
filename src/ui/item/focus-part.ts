import type { AnyInteractionElement } from '../interaction-element.js';

/** What of a card may get the focus: a part of its own, or one of the interaction. */
export type FocusTarget = '.label' | '#verdict' | '#newest-hint' | 'question' | 'response';

/** Gives a part of a card the focus, once the interaction shows what it was given. */
export async function focusPart(
  root: ParentNode,
  element: AnyInteractionElement | undefined,
  target: FocusTarget,
): Promise<void> {
  await element?.updateComplete;
  if (target === 'question') element?.focusQuestion();
  else if (target === 'response') element?.focusResponse();
  else root.querySelector<HTMLElement>(target)?.focus();
}
