import { styleText } from 'node:util';

/** A text in colour where a person reads it, on a terminal that wants colours (no-color.org). */
export function paint(color: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold', text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(color, text) : text;
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
