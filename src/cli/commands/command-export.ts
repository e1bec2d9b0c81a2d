import { writeFileSync } from 'node:fs';
import { openCourseOrThrow } from '../../authoring/course/open-course.js';
import { exportQuestions } from '../../authoring/interchange/export-questions.js';
import { openFolder } from '../open-folder.js';
import { printConversion } from './print-conversion.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s export COURSE --format gift|moodle-xml [--module MODULE] [--output FILE] [--json]

Prints all questions of a course, those of its tests and those inside lessons, for Moodle and others. Tells on the error output what was
kept, what was approximated and how, and what was refused and why.

  --format   gift: choice, true or false, texts and numbers to type, matching. moodle-xml: ordering and gaps as well, hints, points.
  --module   Only the test of this module.
  --output   Writes a file, as UTF-8 whatever the terminal is set to; without it the questions are printed.
  --json     Prints { kept, approximated, refused, text }.

Exit codes: 0 all of it was exported, 1 some of it was refused, 2 wrong use or unreadable files.`;

/** `c4s export`. @returns The exit code. */
export async function exportCourse(call: Call): Promise<number> {
  const given = readArguments(call, HELP, { texts: ['format', 'module', 'output'] });
  if (!given) return 0;
  const [path, ...rest] = given.places;
  if (path === undefined || rest.length > 0) throw new UsageError('Say which course to export.', HELP);
  const format = given.text('format');
  if (format !== 'gift' && format !== 'moodle-xml')
    throw new UsageError('Say --format gift or --format moodle-xml.', HELP);
  const course = await openCourseOrThrow(openFolder(path));
  const { results, text } = await exportQuestions(course, { format, module: given.text('module') });
  const output = given.text('output');
  if (output !== undefined) writeFileSync(output, text);
  else if (!given.has('json')) call.terminal.write(text);
  return printConversion(call.terminal, { results, json: given.has('json'), extra: { text } });
}
