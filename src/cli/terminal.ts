import { styleText } from 'node:util';

/** Where a command prints: the streams of the process, or a test that listens. */
export interface Terminal {
  /** Whether a person reads it who wants colours (no-color.org). */
  readonly colors: boolean;
  /** Writes on the standard output, as it is. */
  write(text: string): void;
  /** A line on the error output, because the standard one may be the file itself. */
  tell(line: string): void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  colors: process.stdout.isTTY && !process.env.NO_COLOR,
  write: (text) => void process.stdout.write(text),
  tell: (line) => void process.stderr.write(`${line}\n`),
};

/** A line on the standard output. */
export function print(terminal: Terminal, line: string): void {
  terminal.write(`${line}\n`);
}

/** A value on the standard output, as JSON. */
export function printJson(terminal: Terminal, value: unknown): void {
  print(terminal, JSON.stringify(value, null, 2));
}

/** A text in colour, where the terminal has colours. */
export function paint(
  { colors }: Terminal,
  color: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold',
  text: string,
): string {
  return colors ? styleText(color, text) : text;
}

/** Rows in columns, the numbers of which stand at their right end. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => [...String(row[column] ?? '')].length)),
  );
  const cell = (value: string | number, column: number): string =>
    typeof value === 'number' || column > 0
      ? String(value).padStart(widths[column] ?? 0)
      : value.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
