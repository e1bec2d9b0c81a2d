import { writeFileSync } from 'node:fs';
import { decodeText } from '../../authoring/formats/decode-text.js';
import {
  openTranslation,
  unitsOf,
  writeOverlays,
  type CourseTranslation,
} from '../../authoring/translate/translate-course.js';
import { exportCsv, importCsv } from '../../authoring/translate/translation-csv.js';
import type { ImportedUnit } from '../../authoring/translate/units.js';
import { exportXliff, importXliff } from '../../authoring/translate/xliff.js';
import { openFolder, readBytes } from '../open-folder.js';
import { print, printJson, type Terminal } from '../terminal.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s translate COURSE --to LANGUAGE [--export csv|xliff [--output FILE] | --import FILE] [--prune] [--json]

Writes or updates translations/LANGUAGE/ of a course. What is translated already is never lost.

  --to LANGUAGE   BCP 47 tag, for example hu.
  --export csv    Prints all texts with their translations for a spreadsheet; writes no file of the course.
  --export xliff  The same as XLIFF 2.1 for translation tools.
  --output FILE   Writes the export into a file, as UTF-8 whatever the terminal is set to.
  --import FILE   Takes over the translations from a CSV or XLIFF 2.x file; empty ones change nothing.
  --prune         Takes out orphaned texts: translations of what the course says no more.
  --json          Prints the state of all texts as JSON.

A text whose source has changed stays stale until its translation changes, or somebody says that it is done: "translated" as its
state in the CSV or the XLIFF.
Exit codes: 0 done, 1 some texts of the import were refused, 2 wrong use or unreadable files.`;

/** `c4s translate`. @returns The exit code. */
export async function translate(call: Call): Promise<number> {
  const { terminal } = call;
  const given = readArguments(call, HELP, { texts: ['to', 'export', 'output', 'import'], flags: ['prune'] });
  if (!given) return 0;
  const [folder, ...rest] = given.places;
  const [to, format, file] = [given.text('to'), given.text('export'), given.text('import')];
  if (folder === undefined || rest.length > 0) throw new UsageError('Say which course to translate.', HELP);
  if (to === undefined) throw new UsageError('Say --to which language, for example --to hu.', HELP);
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(to))
    throw new UsageError(`"${to}" is no tag of a language. Write --to es, for example, or --to pt-BR.`, HELP);
  if (format !== undefined && file !== undefined) throw new UsageError('Export or import, one at a time.', HELP);
  const home = openFolder(folder);
  if ((await home.files.size(home.name)) === null) throw new Error(`There is no course at ${folder}.`);
  const course = await openTranslation(home, to);
  if (format !== undefined) {
    const [text, output] = [exportUnits(course, format), given.text('output')];
    if (output === undefined) terminal.write(text);
    else writeFileSync(output, text);
    return 0;
  }
  const imported = file === undefined ? [] : importUnits(terminal, file, to);
  const { written, refused } = await writeOverlays(course, imported, {
    prune: given.has('prune'),
  });
  const units = unitsOf(await openTranslation(home, to));
  if (given.has('json')) printJson(terminal, { written, refused, units });
  else {
    const count = (state: string): string => String(units.filter((unit) => unit.state === state).length);
    const states = ['translated', 'missing', 'awaited', 'stale', 'orphaned'].map(
      (state) => `${state}: ${count(state)}`,
    );
    print(terminal, [`Taken over: ${String(written)}`, ...states].join(', '));
    for (const { key, reason } of refused) print(terminal, `Refused, ${reason}: ${key}`);
    for (const hint of hintsOf(course, count('orphaned') !== '0')) print(terminal, hint);
  }
  return refused.length > 0 ? 1 : 0;
}

function exportUnits(course: CourseTranslation, format: string): string {
  switch (format) {
    case 'csv':
      return exportCsv(unitsOf(course), course.language);
    case 'xliff':
      return exportXliff(unitsOf(course), { from: course.from, to: course.language });
    default:
      throw new UsageError(`There is no export to "${format}".`, HELP);
  }
}

function importUnits(terminal: Terminal, file: string, to: string): readonly ImportedUnit[] {
  const { text, guess } = decodeText(readBytes(file), to);
  if (/^\uFEFF?\s*</.test(text)) return importXliff(text, { to });
  if (guess !== undefined) {
    const advice = 'look at the accents, and save it as "CSV UTF-8" next time';
    terminal.tell(`"${file}" is not Unicode and was read as ${guess}: ${advice}.`);
  }
  return importCsv(text, { to, lossy: guess !== undefined });
}

/** What is left to do, that nobody guesses. */
function hintsOf({ language, value, from }: CourseTranslation, orphans: boolean): readonly string[] {
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'availableLanguage') : null;
  const listed: readonly unknown[] = Array.isArray(field) ? field : [from];
  const list = JSON.stringify([...listed, language]);
  return [
    ...(listed.includes(language)
      ? []
      : [`Learners do not see it yet: write "availableLanguage": ${list} into the course file.`]),
    ...(orphans ? ['Orphaned texts translate what the course says no more: --prune takes them out.'] : []),
  ];
}
