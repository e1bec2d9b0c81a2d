import { parseArgs, styleText } from 'node:util';
import { checkCourse } from './check-course.js';
import { UsageError } from './usage.js';

const HELP = `c4s check COURSE [--json]

Checks the course in a folder: files against their schemas, questions and blocks against their types, ids, references,
scenarios, keys, outcomes and translations. Says file, line, column and JSON pointer of each finding.

  --json   Prints the findings as JSON.

Exit codes: 0 no errors, 1 errors, 2 wrong use.`;

/** `c4s check`. @returns The exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [course, ...rest] = positionals;
  if (course === undefined || rest.length > 0) throw new UsageError('Say which course to check.', HELP);
  const findings = await checkCourse(course);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (values.json) {
    console.log(JSON.stringify(findings, null, 2));
    return errors > 0 ? 1 : 0;
  }
  const paint = (color: 'red' | 'yellow', text: string): string =>
    process.stdout.isTTY && process.env.NO_COLOR === undefined ? styleText(color, text) : text;
  for (const { file, line, column, level, code, message, pointer } of findings) {
    const word = paint(level === 'error' ? 'red' : 'yellow', level);
    console.log(`${file}:${String(line)}:${String(column)} ${word} ${code} ${pointer} ${message}`);
  }
  console.log(`Errors: ${String(errors)}, warnings: ${String(findings.length - errors)}`);
  return errors > 0 ? 1 : 0;
}
