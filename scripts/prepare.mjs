import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { ASIDE, run } from './run.mjs';

// Needs nothing but Node and npm, so that `npm start` and `npm test` can begin on a fresh clone.

/** Installs the packages where they are missing or differ from the lock file. */
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
  const sources = ['src', 'scripts/build', 'scripts/generate'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => statSync(`${folder}/${name}`).mtimeMs),
  );
  if (built > Math.max(...sources)) return;
  console.error('Building …');
  await run(process.execPath, ['scripts/build.mjs'], ASIDE);
}

export { prepareBrowsers } from './prepare-browsers.mjs';
