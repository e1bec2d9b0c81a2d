/**
 * The fields of a course or lesson file whose members, or whose value, are entities: each has an id that is unique in the course,
 * which references, translations and records use.
 */
export const ENTITY_FIELDS: ReadonlySet<string> = new Set([
  'modules',
  'lessons',
  'outcomes',
  'blocks',
  'items',
  'item',
  'assessment',
  'glossary',
]);
