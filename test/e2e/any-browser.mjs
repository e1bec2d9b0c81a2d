import { firefox } from 'playwright-core';
import { findFirefox } from '../../.config/find-browsers.mjs';
import { startWebKit } from '../../.config/webdriver.mjs';
import { launchChromium } from '../../scripts/browser.mjs';

const launchers = {
  chromium: launchChromium,
  firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath: findFirefox() }),
};

/** Gives a page `in-page.mjs` as `window.inPage`, before its `load` event. */
export const IN_PAGE = `<script type="module">
  import * as inPage from '/test/e2e/in-page.mjs';
  window.inPage = inPage;
</script>`;

/**
 * Starts one of the three browsers, for tests that need no more than an address and a function that runs in its page.
 * @returns `open(url)`: a page with `run(script, argument)` and `close()`, each page with a storage of its own where the browser can;
 *   `close()` ends the browser.
 */
export async function startAnyBrowser(name) {
  if (name === 'webkitgtk') return startWebKitPages();
  const browser = await launchers[name]();
  return {
    async open(url) {
      const context = await browser.newContext({ locale: 'en' });
      const page = await context.newPage();
      await page.goto(url);
      return { run: (script, argument) => page.evaluate(script, argument), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

async function startWebKitPages() {
  const driver = await startWebKit();
  await driver.call('POST', '/timeouts', { script: 300_000 });
  return {
    async open(url) {
      await driver.call('POST', '/url', { url });
      return {
        async run(script, argument) {
          const result = await driver.call('POST', '/execute/async', {
            script: `const done = arguments[1]; (${script.toString()})(arguments[0]).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
            args: [argument ?? null],
          });
          if (result.error) throw new Error(result.error);
          return result.value;
        },
        close: () => forget(driver),
      };
    },
    close: () => driver.end(),
  };
}

/** The next page begins as a new learner. A page that may store nothing has nothing to forget. */
async function forget(driver) {
  const script = `const done = arguments[0];
    const databases = async () => indexedDB.databases();
    databases().catch(() => []).then((all) => Promise.all(all.map(({ name }) => new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    })))).then(() => { localStorage.clear(); done(); });`;
  await driver.call('POST', '/execute/async', { script, args: [] });
}
