import { firefox } from 'playwright-core';
import { findFirefox, wantedBrowsers } from '../../.config/find-browsers.mjs';
import { launchChromium, serveFolder } from '../../scripts/browser.mjs';

const LIMIT = 15_000;

const launchers = {
  chromium: launchChromium,
  // Debian's own Firefox is driven by WebDriver BiDi, which this channel means. It has no downloads and no media emulation.
  firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath: findFirefox() }),
};

/** The browsers that end to end tests run in, of those wanted. */
export const e2eBrowsers = () => wantedBrowsers(Object.keys(launchers));

/**
 * Serves the repository and opens pages on it.
 * @param {'chromium' | 'firefox'} [name]
 * @returns `open(path, options)`: a page in a storage of its own, made of `options.html` where no file has it; `page.faults` lists errors, failed requests to us and CSP
 *   violations. `close()` ends everything.
 */
export async function startSite(name = 'chromium') {
  const site = await serveFolder(process.cwd());
  const browser = await launchers[name]();
  return {
    origin: site.origin,
    browser,
    open: async (path, { html, ...options } = {}) => {
      const context = await browser.newContext(options);
      if (html !== undefined)
        await context.route(site.origin + path, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      return openPage(context, site.origin, path);
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Opens a page in a context that exists: a second tab of the same learner. */
export async function openPage(context, origin, path) {
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') page.faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      page.faults.push(`foreign: ${request.url()}`);
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(origin + path);
  return page;
}

/** Asks until the answer is as wished, or a page would have given up waiting. @returns The last answer. */
export async function eventually(ask, isSo) {
  const deadline = performance.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (isSo(answer) || performance.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
