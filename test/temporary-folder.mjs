import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder of a test's own, which is removed when its process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'c4s-'));
  made.push(folder);
  return folder;
}
