import type { AssessmentItem } from '../../core/course/course.js';
import type { OpenCourse } from '../course/open-course.js';
import { addItems, newLesson, type Written } from '../new/new-content.js';
import { isAiken, readAiken } from './aiken.js';
import { readMarkdownLesson, type MarkdownLesson } from './markdown-lesson.js';
import { then, type Converted, type Question } from './question.js';
import { toItem } from './to-item.js';

export type QuestionFormat = 'gift' | 'aiken' | 'moodle-xml';

/** The words of true and false, by the language of the course. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['Vrai', 'Faux'],
  hu: ['Igaz', 'Hamis'],
  es: ['Verdadero', 'Falso'],
};

/** The format of a file, by its name and by what it says. */
export function formatOf(name: string, text: string): QuestionFormat | 'markdown' {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (/^\uFEFF?\s*</.test(text)) return 'moodle-xml';
  return isAiken(text) ? 'aiken' : 'gift';
}

/**
 * Reads the questions of a file as questions of a course. The parsers are large; only the one that is needed is loaded.
 * @param language - BCP 47 tag of the course.
 * @throws Error where the file as a whole is not of its format.
 */
export async function readQuestions(
  text: string,
  format: QuestionFormat,
  language: string,
): Promise<readonly Converted<AssessmentItem>[]> {
  const words = WORDS[language.split('-')[0] ?? ''] ?? ['True', 'False'];
  const results: Converted<AssessmentItem>[] = [];
  for (const question of await parse(text, format)) results.push(await then(question, (value) => toItem(value, words)));
  return results;
}

async function parse(text: string, format: QuestionFormat): Promise<readonly Converted<Question>[]> {
  switch (format) {
    case 'gift':
      return (await import('./gift-read.js')).readGift(text);
    case 'moodle-xml':
      return (await import('./moodle-read.js')).readMoodle(text);
    case 'aiken':
      return readAiken(text);
  }
}

/**
 * Adds what could be read to the test of a module, all in one write.
 * @param module - Its id, or that of its test; the last one by default.
 * @returns The questions as they stand in the course now.
 * @throws Error where the course has no such module.
 */
export async function importQuestions(
  course: OpenCourse,
  results: readonly Converted<AssessmentItem>[],
  module?: string,
): Promise<readonly AssessmentItem[]> {
  const items = valuesOf(results).map((item) => (item.id === 'q' ? { ...item, id: '' } : item));
  return items.length === 0 ? [] : addItems(course, items, module ?? course.course.modules.at(-1)?.id ?? '');
}

/** What could be converted. */
export const valuesOf = <T>(results: readonly Converted<T>[]): readonly T[] =>
  results.flatMap((result) => ('refused' in result ? [] : [result.value]));

/** A lesson from Markdown, its blocks with ids. */
export function readLesson(text: string, fallback: string): MarkdownLesson {
  const lesson = readMarkdownLesson(text, fallback);
  return { ...lesson, blocks: lesson.blocks.map((block, index) => ({ ...block, id: `b${String(index + 1)}` })) };
}

/** Adds a lesson at the end of a module, the last one by default. */
export function importLesson(
  course: OpenCourse,
  { name, blocks }: MarkdownLesson,
  module: string | undefined,
): Promise<Written> {
  return newLesson(course, { name, module, blocks });
}
