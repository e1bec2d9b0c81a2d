const NAME = /course(\.v\d+\.schema\.json)$/;

/**
 * The line that names the schema of a file, as the course file does for its own, so that editors help there too.
 * @param course - What the course file says.
 * @param file - Path of the file, relative to the course folder.
 * @returns Nothing where the course file names no schema.
 */
export function schemaBeside(
  course: unknown,
  kind: 'lesson' | 'translation',
  file: string,
): { readonly $schema?: string } {
  const address: unknown = typeof course === 'object' && course !== null ? Reflect.get(course, '$schema') : undefined;
  if (typeof address !== 'string' || !NAME.test(address)) return {};
  const other = address.replace(NAME, (_all, rest: string) => `${kind}${rest}`);
  if (/^(?:[a-z]+:|\/)/i.test(address)) return { $schema: other };
  const up = '../'.repeat(file.split('/').length - 1);
  return { $schema: `${up}${other.replace(/^\.\//, '')}` };
}
