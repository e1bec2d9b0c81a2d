import { check } from './commands/command-check.js';
import { exportCourse } from './commands/command-export.js';
import { importFile } from './commands/command-import.js';
import { create } from './commands/command-new.js';
import { preview } from './commands/command-preview.js';
import { translate } from './commands/command-translate.js';
import { print, type Terminal } from './terminal.js';
import { UsageError } from './usage.js';

const HELP = `c4s COMMAND

  c4s check COURSE        Reports what is wrong with a course.
  c4s check OLD NEW       Tells what an update does to learners' progress.
  c4s new KIND PLACE      Writes a course, a lesson, a block or a question from a template.
  c4s preview COURSE      Shows a course in the widgets while it is written.
  c4s translate COURSE    Writes and updates the texts of another language.
  c4s import FILE         Reads questions from GIFT, Aiken or Moodle XML, and lessons from Markdown.
  c4s export COURSE       Prints the questions as GIFT or Moodle XML.

c4s COMMAND --help says more. Exit codes: 0 fine, 1 faults found, 2 wrong use or unreadable files.`;

const COMMANDS = new Map([
  ['check', check],
  ['new', create],
  ['preview', preview],
  ['translate', translate],
  ['import', importFile],
  ['export', exportCourse],
]);

/** Runs the command line. What cannot be done is told on the error output. @returns The exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.tell(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function run([name = '--help', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--help' || name === '-h') {
    print(terminal, HELP);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`There is no command "${name}".`, HELP);
  return command({ args, terminal });
}
