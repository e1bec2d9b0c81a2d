import { deepElements } from '../harnesses/widget-frame.js';

/**
 * Resolves when no transition or animation of the page runs any more, in shadow roots neither: half-way, colours are neither of the
 * two that a theme means. What never ends is not waited for.
 */
export async function atRest(): Promise<void> {
  const inside = deepElements(document.body).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const running = [document, ...inside].flatMap((root) => root.getAnimations());
  const ending = running.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
