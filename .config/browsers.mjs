import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS } from './chromium-args.mjs';
import { findChromium, findFirefox, wantedBrowsers } from './find-browsers.mjs';
import { webkitgtk } from './webkitgtk.mjs';

/** Lets `sendKeys({ press: 'Shift+Tab' })` mean in these browsers what it means in the others. */
function withChords(launcher) {
  const getPage = launcher.getPage.bind(launcher);
  launcher.getPage = (id) => {
    const page = getPage(id);
    const { keyboard } = page;
    if (!Object.hasOwn(keyboard, 'press')) keyboard.press = pressWithChords(keyboard);
    return page;
  };
  return launcher;
}

function pressWithChords(keyboard) {
  const pressOne = keyboard.press.bind(keyboard);
  const nameOf = (key) => (key === 'Space' ? ' ' : key);
  return async (chord) => {
    const keys = chord === '+' ? [chord] : chord.split('+').map(nameOf);
    if (keys.length === 1) return pressOne(keys[0]);
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.reverse()) await keyboard.up(key);
  };
}

const launchers = {
  // `browser: 'chrome'` must stay unset: coverage is collected only then.
  chromium: () =>
    withChords(chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })),
  firefox() {
    const launchOptions = { browser: 'firefox', executablePath: findFirefox() };
    return withChords(chromeLauncher({ puppeteer: puppeteerCore, launchOptions }));
  },
  webkitgtk,
};

/** Launchers of the browsers to test in, for the test runner. */
export const browsers = () => wantedBrowsers().map((name) => launchers[name]());
