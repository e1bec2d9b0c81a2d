import { faultsOfNames } from './control-names.mjs';

const LIMIT = 30_000;

/** Runs in the page: keeps what Storybook says of the story, from the moment its channel exists. */
function listen() {
  const heard = [];
  window.heard = heard;
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(created) {
      channel = created;
      const keep = (event) =>
        created.on(event, (detail) => heard.push({ event, detail: structuredClone(summary(detail)) }));
      const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
      [...failures, 'unhandledErrorsWhilePlaying', 'storyFinished'].forEach(keep);
    },
  });
  function summary(detail) {
    if (Array.isArray(detail)) return { message: detail.map(({ message }) => message).join('; ') };
    if (!detail?.reporters)
      return {
        message: [detail?.title, detail?.message, detail?.description].filter(Boolean).join(' '),
      };
    const violations = detail.reporters.flatMap(({ result }) => result?.violations ?? []);
    return {
      status: detail.status,
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      ),
      checked: detail.reporters.some(({ type }) => type === 'a11y'),
    };
  }
}

/** A page that is ready to run stories one after the other. */
export async function openStoryPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  return page;
}

/** Tag of a story that shows what happens when a file cannot be loaded. */
const NETWORK_ERROR = 'network-error';

/**
 * Opens one story in one language and theme and waits until it has been rendered, played and checked by axe.
 * @param {{ id: string, language: string, theme: 'light' | 'dark', tags: readonly string[] }} run
 * @returns What went wrong, one line each; empty where all went well.
 */
export async function runStory(page, origin, { id, language, theme, tags }) {
  const faults = [];
  const expected = (text) => tags.includes(NETWORK_ERROR) && text.startsWith('Failed to load resource');
  const onError = (error) => faults.push(`error: ${error.message}`);
  const onConsole = (message) => {
    const [text] = message.text().split('\n');
    if (message.type() === 'error' && !expected(text)) faults.push(`console: ${text} (${message.location().url})`);
  };
  const onRequest = (request) => {
    const foreign = /^https?:/.test(request.url()) && !request.url().startsWith(origin);
    if (foreign) faults.push(`foreign request: ${request.url()}`);
  };
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
  try {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=language:${language};theme:${theme}`);
    await page.waitForFunction(
      () => window.heard.some(({ event }) => event === 'storyFinished' || event === 'storyMissing'),
      null,
      { timeout: LIMIT },
    );
    faults.push(
      ...faultsOf(await page.evaluate(() => window.heard)),
      ...(await faultsOfNames(page, id.startsWith('interactions-'))),
    );
  } catch (error) {
    faults.push(`not finished: ${error.message.split('\n')[0]}`);
  } finally {
    page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
  }
  return [...new Set(faults)];
}

function faultsOf(heard) {
  return heard.flatMap(({ event, detail }) => {
    if (event !== 'storyFinished') return [`${event}: ${detail.message}`];
    if (!detail.checked) return ['axe did not run'];
    const others = detail.status === 'error' && detail.violations.length === 0 ? ['finished with an error'] : [];
    return [...detail.violations.map((violation) => `axe ${violation}`), ...others];
  });
}
