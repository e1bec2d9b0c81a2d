import { sourceTexts } from '../../core/course/translation.js';
import type { TranslationFile } from '../../core/course/translation.schema.js';
import { checkMedia } from './check-media.js';
import { checkMembers, knowsFields } from './check-members.js';
import { checkOverlay } from './check-overlays.js';
import { checkPictures } from './check-pictures.js';
import { checkReferences, type KnownIds } from './check-references.js';
import { checkTranslatedItems } from './check-translated.js';
import { checkBlocks, checkOutcomes, checkTests } from './check-types.js';
import type { Finding } from '../files/course-files.js';
import { reportLessons, type LessonReport } from './lesson-report.js';
import { filesOf, openCourse, type OpenCourse } from '../course/open-course.js';
import type { CourseFolder } from '../files/course-folder.js';

/** What {@link checkCourse} has found. */
export interface CourseReport {
  readonly findings: readonly Finding[];
  readonly lessons: readonly LessonReport[];
}

/**
 * Checks a course: files against their schemas, questions and blocks against their types, ids, references, links, pictures, how hard
 * it is to read, and translations.
 */
export async function checkCourse(folder: CourseFolder): Promise<CourseReport> {
  const findings: Finding[] = [];
  const open = await openCourse(folder, findings);
  if (!open) return { findings, lessons: [] };
  const { file, course, lessons } = open;
  const ids = await checkReferences(folder.files, filesOf(open));
  checkOutcomes(file, course);
  await checkTests(file, course);
  for (const lesson of lessons) await checkBlocks(lesson);
  if (knowsFields(course.schemaVersion)) {
    checkMembers(file, 'course');
    for (const lesson of lessons) if (lesson.src !== null) checkMembers(lesson.file, 'lesson');
  }
  await checkMedia(folder.files, filesOf(open), course);
  await checkPictures(folder, filesOf(open), findings);
  const overlays = await checkTranslations(open, ids, findings);
  return { lessons: await reportLessons(open, overlays), findings };
}

/** @returns The overlays that could be read, by language and file. */
async function checkTranslations(
  { folder, file, course, lessons }: OpenCourse,
  ids: KnownIds,
  findings: Finding[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, TranslationFile>>> {
  const sources = [
    { src: file.path, value: file.value, texts: sourceTexts(file.value, 'course') },
    ...lessons.flatMap(({ src, id, file: { value } }) =>
      src === null ? [] : [{ src, value, texts: sourceTexts(value, id) }],
    ),
  ];
  const languages = (course.availableLanguage ?? []).filter((language) => language !== course.inLanguage);
  const overlays = new Map<string, Map<string, TranslationFile>>();
  for (const language of languages) {
    const files = new Map<string, TranslationFile>();
    for (const source of sources) {
      const overlay = await checkOverlay(folder, language, source, { findings, ids });
      if (overlay) files.set(source.src, overlay);
      await checkTranslatedItems(folder, language, source, findings);
    }
    overlays.set(language, files);
  }
  const translated = (await folder.files.list('translations')).map((path) => path.split('/')[1] ?? '');
  for (const language of new Set(translated)) {
    if (languages.includes(language)) continue;
    const message = `There are translations into "${language}", which "availableLanguage" does not name.`;
    file.report('warning', 'unlisted-language', '/availableLanguage', message);
  }
  return overlays;
}
