#!/usr/bin/env node
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { checkCourse } from './check-course.js';

const HELP = `c4s check COURSE [--json]

Checks a course folder: files against their schemas, questions and blocks against their types, and translations.
Exit codes: 0 no errors, 1 errors found, 2 wrong use.`;

/** Runs the command line. @returns The exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, course, ...rest] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (command !== 'check' || course === undefined || rest.length > 0) throw new Error(HELP);
  const findings = await checkCourse(course);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const { file, line, column, level, code, message, pointer } of findings)
      console.log(`${file}:${line}:${column} ${level} ${code} ${pointer} ${message}`);
    console.log(`${errors} errors, ${findings.length - errors} warnings`);
  }
  return errors > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
