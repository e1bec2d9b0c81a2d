import { BLOCKS, FILES, ITEMS } from './templates.generated.js';

export type Json = Readonly<Record<string, unknown>>;

/** Names of the types that there is a template for. */
export const blockTypes = (): readonly string[] => [...BLOCKS.keys()];
export const itemTypes = (): readonly string[] => [...ITEMS.keys()];

/**
 * The example of the authoring guide.
 * @param name - `course` or `lesson` of the files, else a type.
 * @throws Error that names the types where there is no such one.
 */
export function template(kind: 'file' | 'block' | 'item', name: string): Json {
  const known: ReadonlyMap<string, string> = { file: FILES, block: BLOCKS, item: ITEMS }[kind];
  const text = known.get(name);
  if (text === undefined) throw new Error(`There is no type "${name}". There are: ${[...known.keys()].join(', ')}.`);
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
