import { isFields, listOf } from '../../core/authoring/fields.js';
import type { Misfit, Path } from '../../core/authoring/type-authoring.js';

/** Asks the type of what is checked why its parts do not fit together. @returns null where it knows nothing of it. */
export type Explain = (path: Path, value: unknown) => Misfit | null;

/**
 * Says why parts of a value that are each allowed do not fit together: by what is true of all lists, else in the words of its type.
 * @param path - Of the part that a schema has named.
 */
export function explainMisfit(path: Path, value: unknown, explain: Explain): Misfit {
  const field = String(path.at(-1) ?? '');
  return (
    explainRepetition(path, value) ??
    explain(path, value) ?? { path, message: `"${field}" does not fit the other fields beside it.` }
  );
}

/** Two members of a list with one id, or one member that stands in it twice. */
function explainRepetition(path: Path, value: unknown): Misfit | null {
  const members = listOf(valueAt(value, path));
  const names = members.map((member) => (isFields(member) ? member.id : member));
  const index = names.findIndex((name, place) => typeof name === 'string' && names.indexOf(name) < place);
  if (index < 0) return null;
  const isId = isFields(members[index]);
  return {
    path: [...path, index, ...(isId ? ['id'] : [])],
    message: `"${String(names[index])}" ${isId ? 'is the id of two of these' : 'stands here twice'}.`,
  };
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}
