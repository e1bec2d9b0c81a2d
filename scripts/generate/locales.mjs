import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalizer } from '../i18n/messages.mjs';

/** The locale modules by path, from the translation files. A message that is not translated yet stays English. */
export async function localeFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'c4s-locales-'));
  const { warn } = console;
  // What is missing is reported by check-i18n, once and with its id.
  console.warn = () => {};
  try {
    await createLocalizer(folder).build();
    return new Map(
      readdirSync(folder).map((name) => [
        `src/i18n/locales/${name}`,
        withOwnLibrary(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  } finally {
    console.warn = warn;
    rmSync(folder, { recursive: true });
  }
}

/** The tool names the package; ours is a copy of our own. */
const withOwnLibrary = (code) => code.replace("'@lit/localize'", "'#localize'");
