const FALLBACK = Symbol('fields in the source language');
const SOURCE = Symbol('node in the source language');

/** The texts of one language, of all overlay files that have been loaded so far. */
export interface Strings {
  /** The language asked for. */
  readonly language: string;
  lookup(key: string): { readonly text: string | readonly string[]; readonly language: string } | undefined;
  /** A copy of a node with its texts in this language. `prefix`: key of the node, its id or `course`. */
  translate<T>(node: T, prefix: string): T;
  /** Whether any text of a node stands in this language. */
  covers(node: unknown, prefix: string): boolean;
}

/** The texts of the source language, which stand in the files themselves. */
export const sourceStrings = (language: string): Strings => ({
  language,
  lookup: () => undefined,
  translate: (node) => node,
  covers: () => true,
});

/** Notes on a translated copy what it was made from. */
export function markSource(copy: object, source: unknown): void {
  Object.defineProperty(copy, SOURCE, { value: source });
}

/** Notes on a translated copy which of its fields have no translation. */
export function markFallback(copy: object, fields: ReadonlySet<string>): void {
  if (fields.size > 0) Object.defineProperty(copy, FALLBACK, { value: fields });
}

/**
 * Whether a field of a translated node still stands in the source language, so that it must carry that language's `lang`.
 * @param field - Name of the field, or index in a list of texts.
 */
export function isFallback(node: object, field: string | number): boolean {
  const marked: unknown = Reflect.get(node, FALLBACK);
  return marked instanceof Set && marked.has(String(field));
}

/** The node that a translated one was made from; a node of the source language itself. Hashes and facts are about that one. */
export function sourceOf<T extends object>(node: T): T {
  const source: unknown = Reflect.get(node, SOURCE);
  return isSourceOf(node, source) ? source : node;
}

/** `fr-CA` gives `['fr-CA', 'fr']`. */
export function languageChain(language: string): readonly string[] {
  const parts = language.split('-');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
}

function isSourceOf<T extends object>(_node: T, source: unknown): source is T {
  return typeof source === 'object' && source !== null;
}
