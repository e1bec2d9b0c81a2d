import { basename, extname } from 'node:path';
import { openCourseOrThrow, type OpenCourse } from '../../authoring/course/open-course.js';
import { decodeText } from '../../authoring/formats/decode-text.js';
import {
  formatOf,
  importLesson,
  importQuestions,
  readLesson,
  readQuestions,
  valuesOf,
  type QuestionFormat,
} from '../../authoring/interchange/import-questions.js';
import { openFolder, readBytes } from '../open-folder.js';
import { printJson, type Terminal } from '../terminal.js';
import { readArguments, UsageError, type Call } from '../usage.js';
import { printConversion, type Conversion } from './print-conversion.js';

const HELP = `c4s import FILE [--into COURSE --module MODULE] [--format gift|aiken|moodle-xml|markdown] [--json]

Questions from GIFT, Aiken or Moodle XML (multiple choice, true or false, short answer, numerical, matching, ordering, cloze) go into
the test of a module; a lesson from Markdown to the end of a module. Tells what was kept, what was approximated and how, and what was
refused and why.

  --into     The course; without it what was read is printed as JSON, and nothing is written.
  --module   Id of the module; the last one by default.
  --format   Where the file does not tell by itself.
  --json     Prints { kept, approximated, refused, items or lesson } and no sentences.

Exit codes: 0 all of it was imported, 1 some of it was refused, 2 wrong use or unreadable files.`;

/** `c4s import`. @returns The exit code. */
export async function importFile(call: Call): Promise<number> {
  const { terminal } = call;
  const given = readArguments(call, HELP, { texts: ['into', 'module', 'format'] });
  if (!given) return 0;
  const [path, ...rest] = given.places;
  if (path === undefined || rest.length > 0) throw new UsageError('Say which file to import.', HELP);
  const { text, guess } = decodeText(readBytes(path));
  if (guess !== undefined) terminal.tell(`"${path}" is not Unicode and was read as ${guess}: look at the accents.`);
  const target = { terminal, into: given.text('into'), module: given.text('module'), json: given.has('json') };
  const format = given.text('format') ?? formatOf(path, text);
  if (format === 'markdown') return takeLesson(text, basename(path, extname(path)), target);
  if (!isQuestionFormat(format)) throw new UsageError(`There is no format "${format}".`, HELP);
  return takeQuestions(text, format, target);
}

interface Target {
  readonly terminal: Terminal;
  readonly into: string | undefined;
  readonly module: string | undefined;
  readonly json: boolean;
}

const isQuestionFormat = (format: string): format is QuestionFormat => ['gift', 'aiken', 'moodle-xml'].includes(format);

async function takeQuestions(
  text: string,
  format: QuestionFormat,
  { terminal, into, module, json }: Target,
): Promise<number> {
  const course = await targetOf(into);
  const results = await readQuestions(text, format, course?.course.inLanguage ?? 'en');
  const items = course ? await importQuestions(course, results, module) : valuesOf(results);
  if (into !== undefined && items.length > 0)
    terminal.tell(`Wrote ${items.map(({ id }) => `"${id}"`).join(', ')} into ${into}`);
  return finish(terminal, { results, json, extra: { items }, print: !course });
}

async function takeLesson(text: string, fallback: string, { terminal, into, module, json }: Target): Promise<number> {
  const lesson = readLesson(text, fallback);
  const { name, blocks, approximated } = lesson;
  const result = blocks.length > 0 ? { name, value: name, approximated } : { name, refused: 'There is nothing in it.' };
  const course = blocks.length > 0 ? await targetOf(into) : null;
  if (course) {
    const { id, files } = await importLesson(course, lesson, module);
    terminal.tell(`Wrote lesson "${id}" into ${files.join(' and ')}`);
  }
  return finish(terminal, { results: [result], json, extra: { lesson: { name, blocks } }, print: into === undefined });
}

const targetOf = async (into: string | undefined): Promise<OpenCourse | null> =>
  into === undefined ? null : openCourseOrThrow(openFolder(into));

function finish(terminal: Terminal, { print, ...conversion }: Conversion & { readonly print: boolean }): number {
  const { json, extra } = conversion;
  if (!json && print) printJson(terminal, extra);
  return printConversion(terminal, conversion);
}
