import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS } from './chromium-args.mjs';
import { findChromium, findFirefox, wantedBrowsers } from './find-browsers.mjs';
import { withSameKeys } from './same-keys.mjs';
import { webkitgtk } from './webkitgtk.mjs';

const launchers = {
  // `browser: 'chrome'` must stay unset: coverage is collected only then.
  chromium: () =>
    withSameKeys(chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })),
  firefox() {
    const launchOptions = { browser: 'firefox', executablePath: findFirefox() };
    return withSameKeys(chromeLauncher({ puppeteer: puppeteerCore, launchOptions }));
  },
  webkitgtk,
};

/** Launchers of the browsers to test in, for the test runner. */
export const browsers = () => wantedBrowsers().map((name) => launchers[name]());
