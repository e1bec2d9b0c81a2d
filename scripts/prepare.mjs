import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missingPackages, onPath } from '../.config/find-browsers.mjs';
import { run } from './run.mjs';

// Needs nothing but Node and npm, so that `npm start` and `npm test` can begin on a fresh clone.

/** Installs the packages where they are missing or not those of the lock file. */
export async function prepare() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional, peer }]) => {
    // Packages for other platforms are in the lock file only.
    if (path === '' || (!installed[path] && (optional || peer))) return true;
    return installed[path]?.version === version;
  });
}

/**
 * Installs Debian's browsers where they are missing and can be installed.
 * @throws Error with what to do otherwise.
 */
export async function prepareBrowsers() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || !(root || canSudo())) throw new Error(adviceFor(missing));
  console.log(`Installing browsers to test in (${missing.join(', ')}) …`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command, ...before] = apt;
  await run(command, [...before, 'update', '-qq']);
  await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu']);
  const still = missingPackages();
  if (still.length > 0) throw new Error(adviceFor(still));
}

function canSudo() {
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const adviceFor = (missing) =>
  `The tests run in real browsers, and these are missing: ${missing.join(', ')} (names of Debian packages).\n` +
  'Install them, or name the files in CHROMIUM, FIREFOX, WEBKIT_DRIVER and MINIBROWSER,\n' +
  'or test in fewer browsers on purpose: C4S_BROWSERS=chromium npm test';
