import course from '../../../content-schema/course.v1.schema.json';
import lesson from '../../../content-schema/lesson.v1.schema.json';
import translation from '../../../content-schema/translation.v1.schema.json';

/** Kinds of files that a course is made of. */
export type FileKind = 'course' | 'lesson' | 'translation';

const SCHEMAS: Readonly<Record<FileKind, unknown>> = { course, lesson, translation };

/** The published JSON Schema of a kind of file. */
export const publishedSchema = (kind: FileKind): unknown => SCHEMAS[kind];

/** The published schemas as files, by name. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => [`${kind}.v1.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
