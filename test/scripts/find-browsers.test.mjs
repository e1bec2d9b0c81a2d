import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { usualPlaces, wantedBrowsers } from '../../.config/find-browsers.mjs';
import { adviceFor } from '../../scripts/prepare-browsers.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';

/** The programs of these tests are shell scripts. */
const IN_A_SHELL = { skip: process.platform === 'win32' };
const NAMES = ['CHROMIUM', 'FIREFOX', 'WEBKIT_DRIVER', 'MINIBROWSER', 'C4S_BROWSERS', 'CI'];

/**
 * Prepares Chromium on a machine that has nothing but the programs named, each of which notes down how it was called.
 * @returns What was said, and the calls.
 */
function prepareChromium({ programs, environment = {}, uid = 1000 }) {
  const folder = temporaryFolder();
  const calls = join(folder, 'calls.txt');
  for (const program of programs) {
    const file = join(folder, program);
    writeFileSync(file, `#!/bin/sh\necho ${program} "$@" >> ${calls}\n`);
    chmodSync(file, 0o755);
  }
  const script = `process.getuid = () => ${String(uid)};
    const { prepareBrowsers } = await import('./scripts/prepare-browsers.mjs');
    await prepareBrowsers(['chromium']).catch((error) => console.error(error.message));`;
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NAMES.includes(name)));
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...others, PATH: folder, ...environment },
  });
  return { said: stderr, calls: existsSync(calls) ? readFileSync(calls, 'utf8') : '' };
}

test('nothing is installed with the rights of root unless somebody has agreed', IN_A_SHELL, () => {
  const { said, calls } = prepareChromium({ programs: ['apt-get', 'sudo'] });
  assert.equal(calls, '');
  assert.match(said, /missing: chromium\.\nInstall them: sudo apt-get install .*chromium/);
  assert.match(said, /C4S_BROWSERS=firefox,webkitgtk npm test/);
});

test('in continuous integration, and as root, browsers are installed without a question', IN_A_SHELL, () => {
  const ci = prepareChromium({ programs: ['apt-get', 'sudo'], environment: { CI: 'true' } });
  assert.match(ci.calls, /sudo env DEBIAN_FRONTEND=noninteractive apt-get install .*chromium/);
  const root = prepareChromium({ programs: ['apt-get', 'env'], uid: 0 });
  assert.match(root.calls, /env DEBIAN_FRONTEND=noninteractive apt-get install .*chromium/);
});

test('without apt the advice names what is missing and what can be left out', () => {
  assert.match(prepareChromium({ programs: [] }).said, /name their files in CHROMIUM/);
  const advice = adviceFor([{ browser: 'webkitgtk', packages: ['xvfb'] }]);
  assert.match(advice, /WebKitGTK comes with Debian and Ubuntu; elsewhere leave it out/);
});

test('a browser whose file is named is not missing', () => {
  const { said, calls } = prepareChromium({
    programs: ['apt-get', 'sudo'],
    environment: { CHROMIUM: process.execPath },
  });
  assert.deepEqual([said, calls], ['', '']);
});

test('browsers are looked for where the installers of macOS and Windows put them', () => {
  assert.deepEqual(usualPlaces('firefox', 'darwin', { HOME: '/Users/ada' }), [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
  assert.deepEqual(usualPlaces('firefox', 'win32', { ProgramFiles: 'C:\\Program Files' }), [
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
  assert.deepEqual(usualPlaces('chromium', 'linux', {}), []);
});

test('a step asks for the browsers that it can run in', () => {
  const before = process.env.C4S_BROWSERS;
  try {
    process.env.C4S_BROWSERS = 'chromium,webkitgtk';
    assert.deepEqual(wantedBrowsers(), ['chromium', 'webkitgtk']);
    assert.deepEqual(wantedBrowsers(['chromium', 'firefox']), ['chromium']);
    process.env.C4S_BROWSERS = 'netscape';
    assert.throws(() => wantedBrowsers(), /unknown browser netscape\. There are: chromium, firefox, webkitgtk/);
  } finally {
    if (before === undefined) delete process.env.C4S_BROWSERS;
    else process.env.C4S_BROWSERS = before;
  }
});
