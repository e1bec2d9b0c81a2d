import { basename, extname } from 'node:path';
import type { AssessmentItem } from '../../core/course/course.js';
import { isAiken, readAiken } from '../../authoring/interchange/aiken.js';
import { readMarkdownLesson } from '../../authoring/interchange/markdown-lesson.js';
import { then, type Converted, type Question } from '../../authoring/interchange/question.js';
import { toItem } from '../../authoring/interchange/to-item.js';
import { newItem, newLesson } from '../../authoring/new/new-content.js';
import { openCourseOrThrow } from '../../authoring/files/open-course.js';
import { printConversion, type Conversion } from './print-conversion.js';
import { readText } from '../../authoring/files/read-text.js';
import { printJson, type Terminal } from '../terminal.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s import FILE [--into COURSE --module MODULE] [--format gift|aiken|moodle-xml|markdown] [--json]

Questions from GIFT, Aiken or Moodle XML (multiple choice, true or false, short answer, numerical, matching, ordering, cloze) go into
the test of a module; a lesson from Markdown to the end of a module. Tells what was kept, what was approximated and how, and what was
refused and why.

  --into     The course; without it what was read is printed as JSON, and nothing is written.
  --module   Id of the module; the last one by default.
  --format   Where the file does not tell by itself.
  --json     Prints { kept, approximated, refused, items or lesson } and no sentences.

Exit codes: 0 all of it was imported, 1 some of it was refused, 2 wrong use or unreadable files.`;

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['Vrai', 'Faux'],
  hu: ['Igaz', 'Hamis'],
  es: ['Verdadero', 'Falso'],
};

/** `c4s import`. @returns The exit code. */
export async function importFile(call: Call): Promise<number> {
  const { terminal } = call;
  const given = readArguments(call, HELP, { texts: ['into', 'module', 'format'] });
  if (!given) return 0;
  const [path, ...rest] = given.places;
  if (path === undefined || rest.length > 0) throw new UsageError('Say which file to import.', HELP);
  const { text, guess } = readText(path);
  if (guess !== undefined) terminal.tell(`"${path}" is not Unicode and was read as ${guess}: look at the accents.`);
  const target = { terminal, into: given.text('into'), module: given.text('module'), json: given.has('json') };
  const format = given.text('format') ?? formatOf(path, text);
  if (format === 'markdown') return importLesson(text, basename(path, extname(path)), target);
  return importQuestions(await read(text, format), target);
}

interface Target {
  readonly terminal: Terminal;
  readonly into: string | undefined;
  readonly module: string | undefined;
  readonly json: boolean;
}

function formatOf(path: string, text: string): string {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  if (/^\uFEFF?\s*</.test(text)) return 'moodle-xml';
  return isAiken(text) ? 'aiken' : 'gift';
}

/** The parsers are large; only the one that is needed is loaded. */
async function read(text: string, format: string): Promise<readonly Converted<Question>[]> {
  switch (format) {
    case 'gift':
      return (await import('../../authoring/interchange/gift-read.js')).readGift(text);
    case 'moodle-xml':
      return (await import('../../authoring/interchange/moodle-read.js')).readMoodle(text);
    case 'aiken':
      return readAiken(text);
    default:
      throw new UsageError(`There is no format "${format}".`, HELP);
  }
}

async function importQuestions(
  questions: readonly Converted<Question>[],
  { terminal, into, module, json }: Target,
): Promise<number> {
  const course = into === undefined ? null : await openCourseOrThrow(into);
  const words = WORDS[course?.course.inLanguage.split('-')[0] ?? ''] ?? ['True', 'False'];
  const results: Converted<AssessmentItem>[] = [];
  for (const question of questions) results.push(await then(question, (value) => toItem(value, words)));
  const items: AssessmentItem[] = [];
  for (const result of results) {
    if ('refused' in result) continue;
    if (into === undefined) items.push(result.value);
    else items.push(await place(result.value, into, module));
  }
  if (into !== undefined && items.length > 0)
    terminal.tell(`Wrote ${items.map(({ id }) => `"${id}"`).join(', ')} into ${into}`);
  return finish(terminal, { results, json, extra: { items }, print: into === undefined });
}

/** Writes a question into a test. Each is read anew, so that ids stay unique and places in the file right. */
async function place(item: AssessmentItem, into: string, module: string | undefined): Promise<AssessmentItem> {
  const course = await openCourseOrThrow(into);
  const home = module ?? course.course.modules.at(-1)?.id ?? '';
  if (!course.course.modules.some(({ id, assessment }) => id === home || assessment?.id === home))
    throw new Error(`The course has no module "${home}".`);
  const { id } = newItem(course, {
    type: item.interaction,
    into: home,
    item: { ...item, id: item.id === 'q' ? '' : item.id },
  });
  return { ...item, id };
}

async function importLesson(text: string, fallback: string, { terminal, into, module, json }: Target): Promise<number> {
  const { name, blocks, approximated } = readMarkdownLesson(text, fallback);
  const result = blocks.length > 0 ? { name, value: name, approximated } : { name, refused: 'There is nothing in it.' };
  const numbered = blocks.map((block, index) => ({ ...block, id: `b${String(index + 1)}` }));
  if (into !== undefined && blocks.length > 0) {
    const { id, files } = newLesson(await openCourseOrThrow(into), { name, module, blocks: numbered });
    terminal.tell(`Wrote lesson "${id}" into ${files.join(' and ')}`);
  }
  return finish(terminal, {
    results: [result],
    json,
    extra: { lesson: { name, blocks: numbered } },
    print: into === undefined,
  });
}

function finish(terminal: Terminal, { print, ...conversion }: Conversion & { readonly print: boolean }): number {
  const { json, extra } = conversion;
  if (!json && print) printJson(terminal, extra);
  return printConversion(terminal, conversion);
}
