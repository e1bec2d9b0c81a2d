import type { CSSResult } from 'lit';

/** Gives an element styles that come later than itself, with a part that is loaded when it is needed; each once. */
export function dress(root: DocumentFragment | HTMLElement, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
