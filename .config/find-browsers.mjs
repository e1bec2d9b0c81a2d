import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// Nothing is imported here but Node's own modules: `npm test` asks for browsers before its packages are installed.

/** What Windows adds to the name of a program. */
const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];

/** Finds an executable by name on PATH. Returns undefined where there is none. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = names.flatMap((name) => ENDINGS.map((ending) => name + ending));
  return files.flatMap((file) => folders.map((folder) => join(folder, file))).find((path) => existsSync(path));
}

/**
 * Where installers of macOS and Windows put browsers, which stand on nobody's PATH there.
 * @param {'chromium' | 'firefox'} browser
 * @param {string} [platform] - As `process.platform`.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string[]} Paths, the likeliest first; none on other systems.
 */
export function usualPlaces(browser, platform = process.platform, environment = process.env) {
  if (platform === 'darwin') {
    const inside = { chromium: 'Chromium.app/Contents/MacOS/Chromium', firefox: 'Firefox.app/Contents/MacOS/firefox' };
    return ['', environment.HOME ?? ''].map((home) => `${home}/Applications/${inside[browser]}`);
  }
  if (platform !== 'win32') return [];
  const { LOCALAPPDATA, ProgramFiles } = environment;
  const inside = { chromium: 'Chromium\\Application\\chrome.exe', firefox: 'Mozilla Firefox\\firefox.exe' };
  return [ProgramFiles, environment['ProgramFiles(x86)'], LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${inside[browser]}`);
}

/** Chrome where macOS and Windows keep it. On Linux it is on PATH; one of Windows, seen from its Linux, cannot be driven. */
function installedChrome() {
  if (!['darwin', 'win32'].includes(process.platform)) return undefined;
  try {
    return createRequire(import.meta.url)('chrome-launcher').getChromePath();
  } catch {
    // Not installed, or the package is not.
    return undefined;
  }
}

const atUsualPlace = (browser) => usualPlaces(browser).find((path) => existsSync(path));

export const findChromium = () =>
  process.env.CHROMIUM ??
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
  installedChrome() ??
  atUsualPlace('chromium');
export const findFirefox = () => process.env.FIREFOX ?? onPath('firefox-esr', 'firefox') ?? atUsualPlace('firefox');
export const findWebKitDriver = () => process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver');

/** WebKitGTK's small browser lies beside the library, not on PATH. */
export function findMiniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  return ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap(candidates).find((path) => existsSync(path));
}

function candidates(root) {
  const below = existsSync(root) ? readdirSync(root) : [];
  return ['', ...below.filter((name) => name.includes('linux-gnu'))].flatMap((name) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => join(root, name, api, 'MiniBrowser')),
  );
}

/** What each browser of the tests needs, by the name of the Debian package that brings it. */
const NEEDS = {
  chromium: { chromium: findChromium },
  firefox: { 'firefox-esr': findFirefox },
  webkitgtk: {
    'webkit2gtk-driver': () => findWebKitDriver() && findMiniBrowser(),
    xvfb: () => onPath('Xvfb'),
    xauth: () => onPath('xvfb-run') && onPath('xauth'),
  },
};

/**
 * The browsers to test in: all, or those that C4S_BROWSERS names.
 * @param {string[]} [among] - Those that a step can run in, where it cannot run in all.
 * @throws Error on a name that is not known.
 */
export function wantedBrowsers(among = Object.keys(NEEDS)) {
  const wanted = (process.env.C4S_BROWSERS || Object.keys(NEEDS).join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !Object.hasOwn(NEEDS, name));
  if (unknown.length > 0) {
    const known = Object.keys(NEEDS).join(', ');
    throw new Error(`C4S_BROWSERS: unknown browser ${unknown.join(', ')}. There are: ${known}`);
  }
  return wanted.filter((name) => among.includes(name));
}

/**
 * What is missing for some browsers: by default those to test in.
 * @returns {{ browser: string, packages: string[] }[]} Each browser that cannot run, with the Debian packages that it lacks.
 */
export function missingBrowsers(names = wantedBrowsers()) {
  return names
    .map((browser) => ({ browser, packages: missingFor(NEEDS[browser]) }))
    .filter(({ packages }) => packages.length > 0);
}

const missingFor = (needs) => Object.keys(needs).filter((name) => !needs[name]());
