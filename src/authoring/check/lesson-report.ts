import { minutesOf, lessonsOf } from '../../core/course/course.js';
import { createStrings, sourceTexts, translate } from '../../core/course/translation.js';
import type { TranslationFile } from '../../core/course/translation.schema.js';
import { nodesOf } from '../files/course-files.js';
import type { CourseFiles } from '../../core/ports.js';
import { isRemote, type LessonSource, type OpenCourse } from '../course/open-course.js';
import { sizeOf } from '../files/utf8.js';
import { oneWayThrough } from './one-way.js';
import { hardLix, LONGEST_SENTENCE, longestSentence, readingOf, type Reading } from './reading.js';

/** What a learner gets with one lesson. Its questions are not counted as reading, and of a scenario only one way to an end. */
export interface LessonReport {
  readonly id: string;
  /** As announced, 0 where it is not. */
  readonly minutes: number;
  /** By language, the source first. */
  readonly reading: Readonly<Record<string, Reading>>;
  /** Of the text, in bytes; for a lesson inside the course file as JSON without spaces. */
  readonly bytes: number;
  /** Of the files that it names, in bytes. */
  readonly mediaBytes: number;
}

const MOST_WORDS = 1500;
const MOST_BYTES = 3_000_000;
/** Not read from beginning to end: descriptions for those who do not see, who made it, what is accepted as an answer. */
const ASIDE = /\.(?:alt|credit|longDescription|transcript|value|hints\.\d)$/;

/**
 * Counts what each lesson asks of its readers, and reports what is too long, too hard or too heavy.
 * @param overlays - Of each language, by file: `translations/hu/lessons/m1-l1.json` as `hu`, `lessons/m1-l1.json`.
 */
export async function reportLessons(
  { course, lessons, folder }: OpenCourse,
  overlays: ReadonlyMap<string, ReadonlyMap<string, TranslationFile>>,
): Promise<readonly LessonReport[]> {
  const languages = [...overlays].map(
    ([language, files]) => [language, createStrings(language, [...files.values()])] as const,
  );
  const announced = new Map(lessonsOf(course).map(({ id, timeRequired }) => [id, minutesOf(timeRequired)]));
  const reports: LessonReport[] = [];
  for (const lesson of lessons) {
    const blocks = lesson.blocks.map(({ item: _question, ...block }) => oneWayThrough(block));
    const texts = sourceTexts({ blocks }, lesson.id).filter(({ key }) => !ASIDE.test(key));
    const reading: Record<string, Reading> = { [course.inLanguage]: readingOf(texts.map(({ text }) => text)) };
    for (const [language, strings] of languages) {
      const read = translate({ blocks }, lesson.id, strings);
      const translated = sourceTexts(read, lesson.id).filter(({ key }) => !ASIDE.test(key) && strings.lookup(key));
      if (translated.length > 0) reading[language] = readingOf(translated.map(({ text }) => text));
    }
    const bytes = lesson.src === null ? sizeOf(JSON.stringify(lesson.blocks)) : lesson.file.size;
    const minutes = announced.get(lesson.id) ?? 0;
    const report = { id: lesson.id, minutes, reading, bytes, mediaBytes: await mediaBytes(folder.files, lesson) };
    warn(lesson, report);
    warnOfSentences(lesson);
    reports.push(report);
  }
  return reports;
}

function warn({ file, pointer }: LessonSource, { reading, bytes, mediaBytes }: LessonReport): void {
  for (const [index, [language, { words, lix }]] of Object.entries(reading).entries()) {
    if (index === 0 && words > MOST_WORDS)
      file.report('warning', 'long-lesson', pointer, `The lesson has ${String(words)} words; better two lessons.`);
    if (lix <= hardLix(language)) continue;
    const message = `In "${language}" the lesson is hard to read: LIX ${String(lix)}, more than ${String(hardLix(language))}.`;
    file.report('warning', 'hard-to-read', pointer, message);
  }
  if (bytes + mediaBytes > MOST_BYTES) {
    const size = ((bytes + mediaBytes) / 1e6).toFixed(1);
    file.report(
      'warning',
      'heavy-lesson',
      pointer,
      `Text and files of the lesson have ${size} MB: long to wait on a phone.`,
    );
  }
}

function warnOfSentences({ file, pointer, blocks }: LessonSource): void {
  for (const { pointer: at, field, value } of nodesOf(blocks, `${pointer}/blocks`)) {
    if (typeof value !== 'string' || ['transcript', 'src', 'url'].includes(field)) continue;
    const words = longestSentence(value);
    if (words > LONGEST_SENTENCE)
      file.report('warning', 'long-sentence', at, `A sentence has ${String(words)} words; better two sentences.`);
  }
}

async function mediaBytes(files: CourseFiles, { blocks }: LessonSource): Promise<number> {
  const names = new Set(
    [...nodesOf(blocks)].flatMap(({ field, value }) =>
      typeof value === 'string' && ['src', 'poster'].includes(field) && !isRemote(value) ? [value] : [],
    ),
  );
  let sum = 0;
  for (const name of names) sum += (await files.size(name)) ?? 0;
  return sum;
}
