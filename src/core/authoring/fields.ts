/** Something with named fields, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has named fields: it is neither a list nor a text or number. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list; an empty one for what is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The ids of a list's members, of those that have one. */
export const idsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((member) => (isFields(member) && typeof member.id === 'string' ? [member.id] : []));

/** The ids in all lists of an item but those in one field, in the order of the file. */
export const idsBeside = (content: Fields, field: string): readonly string[] =>
  Object.entries(content).flatMap(([name, value]) => (name === field ? [] : idsOf(value)));
