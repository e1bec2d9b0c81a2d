/** Resolves when no transition or animation of the page runs any more: half-way, colours are neither of the two that a theme means. */
export async function atRest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
