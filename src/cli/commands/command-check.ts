import { checkCourse, type CourseReport } from '../../authoring/check/check-course.js';
import { compareCourses } from '../../authoring/compare/compare-courses.js';
import type { Finding } from '../../authoring/files/course-files.js';
import { openFolder } from '../open-folder.js';
import { paint, print, printJson, table, type Terminal } from '../terminal.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s check COURSE [--json]
c4s check OLD NEW [--json]

Checks the course in a folder: files against their schemas, questions and blocks against their types, ids, references and links,
names of fields, scenarios, keys and answers, outcomes, captions and other alternatives of media, contrast of drawings, length and
difficulty of the texts, size of the lessons, and translations. Says file, line, column and JSON pointer of each finding.

Two courses: lists what the update from OLD to NEW does to the progress of learners.

  --json   Prints { findings, lessons }, or for two courses { changes }, as JSON.

Errors should be mended before anybody sees the course, warnings be thought about; notes say what a program cannot judge.
Readability is LIX: around 40 is a newspaper, above 60 is hard.
Exit codes: 0 no errors (for two courses: nothing is dropped), 1 errors, 2 wrong use.`;

const COLORS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** `c4s check`. @returns The exit code. */
export async function check(call: Call): Promise<number> {
  const { terminal } = call;
  const given = readArguments(call, HELP);
  if (!given) return 0;
  const [course, update, ...rest] = given.places;
  if (course === undefined || rest.length > 0) throw new UsageError('Say which course to check.', HELP);
  if (update !== undefined) return compare(terminal, [course, update], given.has('json'));
  const report = await checkCourse(openFolder(course));
  if (given.has('json')) printJson(terminal, report);
  else printReport(terminal, report);
  return count(report.findings, 'error') > 0 ? 1 : 0;
}

const count = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

function printReport(terminal: Terminal, { findings, lessons }: CourseReport): void {
  for (const { file, line, column, level, code, message, pointer } of findings) {
    const place = `${file}:${String(line)}:${String(column)}`;
    const [loud, quiet] = [paint(terminal, COLORS[level], level), paint(terminal, 'dim', pointer)];
    print(terminal, `${place} ${loud} ${code} ${quiet} ${message}`);
  }
  if (lessons.length > 0) {
    const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
    const languages = [...new Set(lessons.flatMap(({ reading }) => Object.keys(reading)))];
    const head = [
      'Lesson',
      'minutes',
      'words',
      ...languages.map((language) => `LIX ${language}`),
      'kB text',
      'kB media',
    ];
    const rows = lessons.map(({ id, minutes, reading, bytes, mediaBytes }) => [
      ...[id, minutes, Object.values(reading)[0]?.words ?? 0],
      ...languages.map((language) => reading[language]?.lix ?? '–'),
      ...[kilobytes(bytes), kilobytes(mediaBytes)],
    ]);
    print(terminal, `\n${table([head, ...rows])}\n`);
  }
  const numbers = (['error', 'warning', 'note'] as const).map(
    (level) => `${level}s: ${String(count(findings, level))}`,
  );
  print(terminal, numbers.join(', ').replace(/^e/, 'E'));
}

async function compare(terminal: Terminal, [old, update]: readonly [string, string], json: boolean): Promise<number> {
  const changes = await compareCourses(openFolder(old), openFolder(update));
  if (json) printJson(terminal, { changes });
  else {
    for (const { effect, kind, id, message } of changes) {
      const color = effect === 'dropped' ? 'red' : effect === 'kept' ? 'green' : 'yellow';
      print(terminal, `${paint(terminal, color, effect)} ${kind} ${id}: ${message}`);
    }
    if (changes.length === 0) print(terminal, 'Nothing changes for learners.');
  }
  return changes.some(({ effect }) => effect === 'dropped') ? 1 : 0;
}
