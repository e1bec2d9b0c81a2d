import { readdirSync } from 'node:fs';
import { matchesGlob } from 'node:path';

const FOLDERS = ['src', 'stories'];

/**
 * Paths of test files beside the code, sorted, from the root of the repository.
 * @param {readonly string[]} patterns - Files, folders or globs; none means all.
 */
export function findTestFiles(patterns) {
  return FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => patterns.length === 0 || patterns.some((pattern) => isMeant(path, pattern)))
    .sort();
}

function isMeant(path, pattern) {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  return path === plain || path.startsWith(`${plain}/`) || (plain.includes('*') && matchesGlob(path, plain));
}
