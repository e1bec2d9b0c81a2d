/** A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const cell = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/**
 * Reads CSV. Cells may be parted by commas, semicolons or tabs, as the spreadsheet of a language likes: the first line tells,
 * also one that says nothing but `sep=;`.
 * @throws Error for a quoted cell that does not end.
 */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const told = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(csv);
  const text = csv.slice(told?.[0].length ?? 0).replace(/^\uFEFF/, '');
  const separator = told?.[1] ?? /[,;\t]/.exec(text)?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`Row ${String(rows.length + 1)} of the CSV has a quoted cell that does not end well.`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) {
      if (cell.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
