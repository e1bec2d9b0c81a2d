import { parseArgs, type ParseArgsConfig } from 'node:util';
import { print, type Terminal } from './terminal.js';

/** The program was called in a way that it does not know; says how it may be called. */
export class UsageError extends Error {
  constructor(reason: string, help: string) {
    super(`${reason}\n\n${help}`);
    this.name = 'UsageError';
  }
}

/** How a command is called, and where it prints. */
export interface Call {
  readonly args: readonly string[];
  readonly terminal: Terminal;
}

/** What a command was called with. */
export interface Arguments {
  readonly places: readonly string[];
  /** Value of an option that takes one. */
  text(name: string): string | undefined;
  has(name: string): boolean;
}

/**
 * Reads the arguments of a command; `--help` prints the help.
 * @param options.texts - Options with a value; `options.flags` those without, besides `json` and `help`.
 * @returns null where the help was asked for.
 * @throws UsageError for an option that the command does not have.
 */
export function readArguments(
  { args, terminal }: Call,
  help: string,
  { texts = [], flags = [] }: { readonly texts?: readonly string[]; readonly flags?: readonly string[] } = {},
): Arguments | null {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const name of ['json', ...flags]) options[name] = { type: 'boolean' };
  for (const name of texts) options[name] = { type: 'string' };
  const { values, positionals } = parse(args, options, help);
  if (values.help === true) {
    print(terminal, help);
    return null;
  }
  return {
    places: positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    has: (name) => values[name] === true,
  };
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>, help: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(.+?)'/.exec(reason)?.[1];
    throw new UsageError(unknown === undefined ? reason : `There is no option ${unknown}.`, help);
  }
}
