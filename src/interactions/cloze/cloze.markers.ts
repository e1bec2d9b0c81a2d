const MARKER = /\[\[([a-z][a-z0-9-]{0,62})\]\]/g;

/** Whether a text has each gap exactly once, and no other. A translation may order them as its language does. */
export function isGapText(text: string, gaps: readonly { readonly id: string }[]): boolean {
  const found = gapOrder(text);
  return found.length === gaps.length && gaps.every(({ id }) => found.includes(id));
}

/** The text with something else in the place of each gap. */
export function replaceMarkers(text: string, put: (id: string) => string): string {
  return text.replace(MARKER, (_marker, id: string) => put(id));
}

/** The ids of the gaps as the text has them, which in a translation may be another order. */
export function gapOrder(text: string): readonly string[] {
  return [...text.matchAll(MARKER)].map(([, id = '']) => id);
}
