import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** All that decides what a story looks like, and how it is judged. */
const INPUTS = ['src', 'stories', '.storybook', 'courses', 'demo', 'scripts/stories', 'package-lock.json'];
/** Which inputs the full matrix last passed with: committed, so that a clone knows it too. */
const RECORD = '.config/full-matrix.json';

/** What the inputs contain now, in 16 hex digits. Tests are none of them. */
export function hashOfInputs() {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((file) => !file.endsWith('.test.ts') && statSync(file).isFile())
    .sort();
}

/** Whether the full matrix passed with the inputs of now. */
export const hasPassedInFull = () =>
  existsSync(RECORD) && JSON.parse(readFileSync(RECORD, 'utf8')).inputs === hashOfInputs();

/** Keeps in mind that the full matrix passed with the inputs of now. */
export function keepPassed(runs) {
  writeFileSync(RECORD, `${JSON.stringify({ inputs: hashOfInputs(), runs })}\n`);
}
