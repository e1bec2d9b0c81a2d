import { readFileSync } from 'node:fs';
import {
  exportCsv,
  importCsv,
  openTranslation,
  unitsOf,
  writeOverlays,
  type CourseTranslation,
  type ImportedUnit,
} from './translate-course.js';
import { exportXliff, importXliff } from './xliff.js';
import { readArguments, UsageError } from './usage.js';

const HELP = `c4s translate COURSE --to LANGUAGE [--export csv|xliff | --import FILE] [--json]

Writes or updates translations/LANGUAGE/ of a course. What is translated already is never lost.

  --to LANGUAGE   BCP 47 tag, for example hu.
  --export csv    Prints all texts with their translations for a spreadsheet; writes no file of the course.
  --export xliff  The same as XLIFF 2.1 for translation tools.
  --import FILE   Takes over the translations from a CSV or XLIFF 2.x file; empty ones change nothing.
  --json          Prints the state of all texts as JSON.

A text whose source has changed stays stale until its translation changes, or somebody says that it is done: "translated" as its
state in the CSV or the XLIFF.
Exit codes: 0 done, 1 some texts of the import are not in the course, 2 wrong use or unreadable files.`;

/** `c4s translate`. @returns The exit code. */
export async function translate(args: readonly string[]): Promise<number> {
  const given = readArguments(args, HELP, { texts: ['to', 'export', 'import'] });
  if (!given) return 0;
  const [folder, ...rest] = given.places;
  const [to, format, file] = [given.text('to'), given.text('export'), given.text('import')];
  if (folder === undefined || rest.length > 0) throw new UsageError('Say which course to translate.', HELP);
  if (to === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(to))
    throw new UsageError('Say --to which language, for example --to hu.', HELP);
  if (format !== undefined && file !== undefined) throw new UsageError('Export or import, one at a time.', HELP);
  const course = await openTranslation(folder, to);
  if (format !== undefined) {
    process.stdout.write(exportUnits(course, format));
    return 0;
  }
  const imported = file === undefined ? [] : importUnits(readFileSync(file, 'utf8'), to);
  const { written, refused } = writeOverlays(course, imported);
  const units = unitsOf(await openTranslation(folder, to));
  if (given.has('json')) console.log(JSON.stringify({ written, refused, units }, null, 2));
  else {
    const count = (state: string): string => String(units.filter((unit) => unit.state === state).length);
    const states = ['translated', 'missing', 'awaited', 'stale', 'orphaned'].map(
      (state) => `${state}: ${count(state)}`,
    );
    console.log([`Taken over: ${String(written)}`, ...states].join(', '));
    for (const key of refused) console.log(`Refused, no such text: ${key}`);
  }
  return refused.length > 0 ? 1 : 0;
}

function exportUnits(course: CourseTranslation, format: string): string {
  switch (format) {
    case 'csv':
      return exportCsv(unitsOf(course));
    case 'xliff':
      return exportXliff(unitsOf(course), { from: course.from, to: course.language });
    default:
      throw new UsageError(`There is no export to "${format}".`, HELP);
  }
}

const importUnits = (text: string, to: string): readonly ImportedUnit[] =>
  /^\uFEFF?\s*</.test(text) ? importXliff(text, { to }) : importCsv(text);
