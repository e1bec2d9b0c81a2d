import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs the packages where they are missing or older than the lock file. Needs nothing but Node and npm. */
export async function prepare() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000;
  if (fresh) return;
  console.log('Installing packages (npm ci) …');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}
