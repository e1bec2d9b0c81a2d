import { CourseEdit, fileText } from '../files/course-edit.js';
import type { CourseFolder } from '../files/course-folder.js';
import { schemaFiles } from '../schema/published.js';
import { idFrom } from './fresh-ids.js';
import type { Written } from './new-content.js';
import { template } from './templates.js';

const LESSON = 'lessons/l1.json';

/**
 * Writes a course of one lesson and one question into a new folder, with the schemas beside it, so that editors need no network.
 * @throws Error where the folder has a course already.
 */
export async function newCourse(
  { files, name: path, labelOf }: CourseFolder,
  { name, language, id }: { readonly name: string; readonly language: string; readonly id?: string | undefined },
): Promise<Written> {
  for (const file of [path, LESSON])
    if ((await files.size(file)) !== null) throw new Error(`${labelOf(file)} is there already.`);
  const iri = id ?? `https://example.org/courses/${idFrom(name) || 'course'}`;
  const course = {
    $schema: './schemas/course.v1.schema.json',
    ...template('file', 'course'),
    id: iri,
    inLanguage: language,
    availableLanguage: [language],
    name,
  };
  const lesson = { $schema: '../schemas/lesson.v1.schema.json', ...template('file', 'lesson') };
  const edit = new CourseEdit(files);
  for (const [schema, text] of schemaFiles()) edit.write(`schemas/${schema}`, text);
  edit.write(LESSON, fileText(lesson));
  edit.write(path, fileText(course));
  await edit.commit();
  return { id: iri, files: [path, LESSON].map(labelOf) };
}
