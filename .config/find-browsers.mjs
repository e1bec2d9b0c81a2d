import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds an executable by name on PATH. Returns undefined where there is none. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

export const findChromium = () =>
  process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
export const findFirefox = () => process.env.FIREFOX ?? onPath('firefox-esr', 'firefox');
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

/** What each browser of the unit tests needs, by name. */
const NEEDS = {
  chromium: { chromium: findChromium },
  firefox: { 'firefox-esr': findFirefox },
  webkitgtk: {
    'webkit2gtk-driver': () => findWebKitDriver() && findMiniBrowser(),
    xvfb: () => onPath('Xvfb'),
    xauth: () => onPath('xvfb-run') && onPath('xauth'),
  },
};

/** The browsers to test in: all, or those that C4S_BROWSERS names. Throws on a name that is not known. */
export function wantedBrowsers() {
  const wanted = (process.env.C4S_BROWSERS || Object.keys(NEEDS).join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !Object.hasOwn(NEEDS, name));
  if (unknown.length > 0) throw new Error(`C4S_BROWSERS: unknown browser ${unknown.join(', ')}`);
  return wanted;
}

/** Debian packages that are missing for some browsers: by default those to test in. */
export function missingPackages(names = wantedBrowsers()) {
  const needs = names.flatMap((name) => Object.entries(NEEDS[name]));
  return needs.filter(([, find]) => !find()).map(([name]) => name);
}
