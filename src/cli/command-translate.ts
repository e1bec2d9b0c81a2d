import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportCsv, importCsv, openTranslation, unitsOf, writeOverlays } from './translate-course.js';
import { UsageError } from './usage.js';

const HELP = `c4s translate COURSE --to LANGUAGE [--export csv | --import FILE] [--json]

Writes or updates translations/LANGUAGE/ of a course. What is translated already is never lost.

  --to LANGUAGE   BCP 47 tag, for example hu.
  --export csv    Prints all texts with their translations for a spreadsheet; writes no file of the course.
  --import FILE   Takes over the translations from a CSV file; empty cells change nothing.
  --json          Prints the state of all texts as JSON.

Exit codes: 0 done, 1 some texts of the import are not in the course, 2 wrong use or unreadable files.`;

/** `c4s translate`. @returns The exit code. */
export async function translate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      export: { type: 'string' },
      import: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [folder, ...rest] = positionals;
  const { to } = values;
  if (folder === undefined || rest.length > 0) throw new UsageError('Say which course to translate.', HELP);
  if (to === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(to))
    throw new UsageError('Say --to which language, for example --to hu.', HELP);
  const course = await openTranslation(folder, to);
  if (values.export !== undefined) {
    if (values.export !== 'csv') throw new UsageError(`There is no export to "${values.export}".`, HELP);
    process.stdout.write(exportCsv(unitsOf(course)));
    return 0;
  }
  const imported = values.import === undefined ? [] : importCsv(readFileSync(values.import, 'utf8'));
  const { written, refused } = writeOverlays(course, imported);
  const units = unitsOf(await openTranslation(folder, to));
  if (values.json) console.log(JSON.stringify({ written, refused, units }, null, 2));
  else {
    const count = (state: string): string => String(units.filter((unit) => unit.state === state).length);
    const states = ['translated', 'missing', 'stale', 'orphaned'].map((state) => `${state}: ${count(state)}`);
    console.log([`Taken over: ${String(written)}`, ...states].join(', '));
    for (const key of refused) console.log(`Refused, no such text: ${key}`);
  }
  return refused.length > 0 ? 1 : 0;
}
