import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { missingPackages, onPath } from '../.config/find-browsers.mjs';
import { run } from './run.mjs';

// Needs nothing but Node and npm, so that `npm start` and `npm test` can begin on a fresh clone.

/** What tools print while things are set up is not the result that was asked for. */
const ASIDE = { stdio: ['inherit', 2, 2] };

/** Installs the packages where they are missing or not those of the lock file. */
export async function prepare() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci) …');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32', ...ASIDE });
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

/** Builds `dist/` where it is missing or older than the sources. */
export async function prepareBuild() {
  const built = existsSync('dist/c4s.js') ? statSync('dist/c4s.js').mtimeMs : 0;
  const sources = readdirSync('src', { recursive: true }).map((name) => statSync(`src/${name}`).mtimeMs);
  if (built > Math.max(...sources)) return;
  console.error('Building …');
  await run(process.execPath, ['scripts/build.mjs'], ASIDE);
}

/**
 * Installs Debian's browsers where they are missing and can be installed.
 * @param {string[]} [names] - Which ones; those that C4S_BROWSERS names, or all.
 * @throws Error with what to do otherwise.
 */
export async function prepareBrowsers(names) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || !(root || canSudo())) throw new Error(adviceFor(missing));
  console.error(`Installing browsers to test in (${missing.join(', ')}) …`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command, ...before] = apt;
  await run(command, [...before, 'update', '-qq'], ASIDE);
  await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu'], ASIDE);
  const still = missingPackages(names);
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
