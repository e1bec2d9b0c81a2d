import { readCsv, writeCsv } from '../formats/csv.js';
import type { ImportedUnit, Unit } from './units.js';

const HEADER = ['file', 'key', 'state', 'source', 'target', 'language'];
const NEEDED = ['file', 'key', 'source', 'target'] as const;

/**
 * The units as a table for spreadsheets. Those of a language with a decimal comma part their cells by semicolons, and would show
 * others in one column.
 * @param language - BCP 47 tag of the translations.
 */
export function exportCsv(units: readonly Unit[], language: string): string {
  const separator = new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
  const rows = units.map(({ file, key, state, source, target }) => [file, key, state, source, target, language]);
  return writeCsv([HEADER, ...rows], separator);
}

/**
 * Reads the table that a translator has filled. Columns may stand in any order and there may be more; how their names are written
 * does not matter.
 * @param expect.to - The language that it has to be for, where it says one.
 * @param expect.lossy - The file has no Unicode: letters that it could not say stand as `?` in it.
 * @throws Error where the columns `file`, `key`, `source` and `target` are not all there, and each once.
 */
export function importCsv(
  csv: string,
  { to, lossy }: { readonly to: string; readonly lossy: boolean },
): readonly ImportedUnit[] {
  const [header = [], ...rows] = readCsv(csv);
  const names = header.map((name) => name.trim().toLowerCase());
  for (const name of NEEDED) assertOnce(names, name, header);
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  for (const row of rows) {
    const language = cell(row, 'language').trim();
    if (language !== '' && language.toLowerCase() !== to.toLowerCase())
      throw new Error(`This file is for the language "${language}", not for "${to}".`);
  }
  return rows.map((row, index) => ({
    file: cell(row, 'file').trim(),
    key: cell(row, 'key').trim() || `row ${String(index + 2)}`,
    source: cell(row, 'source'),
    target: cell(row, 'target'),
    pending: cell(row, 'state').trim() === 'stale',
    lossy,
  }));
}

function assertOnce(names: readonly string[], name: string, header: readonly string[]): void {
  const count = names.filter((one) => one === name).length;
  if (count > 1) throw new Error(`The CSV has ${String(count)} columns "${name}": keep the one that counts.`);
  if (count === 1) return;
  const has = header.filter((one) => one.trim() !== '').map((one) => `"${one.slice(0, 30)}"`);
  throw new Error(`The CSV has no column "${name}". Its first row has: ${has.join(', ')}.`);
}
