import type { Converted } from '../../authoring/interchange/question.js';
import { paint, printJson, type Terminal } from '../terminal.js';

/** What came of a list of questions. */
export interface Conversion {
  readonly results: readonly Converted<unknown>[];
  readonly json: boolean;
  /** Goes with it as JSON. */
  readonly extra: object;
}

/**
 * Tells what was kept, approximated and refused: on the error output, because the standard one may be the file itself.
 * @returns The exit code: 1 where something was refused.
 */
export function printConversion(terminal: Terminal, { results, json, extra }: Conversion): number {
  const refused = results.flatMap((result) =>
    'refused' in result ? [{ name: result.name, reason: result.refused }] : [],
  );
  const written = results.flatMap((result) => ('refused' in result ? [] : [result]));
  const approximated = written.filter((result) => result.approximated.length > 0);
  const kept = written.filter((result) => result.approximated.length === 0).map(({ name }) => name);
  if (json) {
    const changed = approximated.map(({ name, approximated: notes }) => ({ name, notes }));
    printJson(terminal, { kept, approximated: changed, refused, ...extra });
    return refused.length > 0 ? 1 : 0;
  }
  for (const { name, approximated: notes } of approximated)
    for (const note of notes) terminal.tell(`${paint(terminal, 'yellow', 'approximated')} ${name}: ${note}`);
  for (const { name, reason } of refused) terminal.tell(`${paint(terminal, 'red', 'refused')} ${name}: ${reason}`);
  const numbers = [
    `Kept: ${String(kept.length)}`,
    `approximated: ${String(approximated.length)}`,
    `refused: ${String(refused.length)}`,
  ];
  terminal.tell(numbers.join(', '));
  return refused.length > 0 ? 1 : 0;
}
