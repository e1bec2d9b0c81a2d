import { faultsOfNames } from './control-names.mjs';

/** Milliseconds after which a story hangs; no story takes a tenth of it. */
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
      story: detail.storyId,
      status: detail.status,
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      ),
      checked: detail.reporters.some(({ type }) => type === 'a11y'),
    };
  }
}

/** Stories that one page shows before it is given up: what they leave behind must not pile up. */
const MOST = 50;

/**
 * A page that shows one story after the other, by Storybook's channel: loading the page anew for each would take most of the time.
 * @returns `show(run)`: the page, with that story in its language and theme; `close()`.
 */
export function createStage(browser, origin) {
  let page = null;
  let shown = 0;
  let globals = '';
  const close = async () => {
    await page?.context().close();
    page = null;
  };
  const open = async () => {
    await close();
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.addInitScript(listen);
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    shown = 0;
  };
  return {
    close,
    async show({ id, language, theme }, prepare) {
      const wanted = `language:${language};theme:${theme}`;
      const isNew = page === null || globals !== wanted || shown === MOST;
      if (isNew) await open();
      prepare(page);
      if (isNew) await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${wanted}`);
      else await page.evaluate(choose, id);
      [globals, shown] = [wanted, shown + 1];
      return page;
    },
  };
}

/** Runs in the page: shows another story, from its top. */
function choose(id) {
  window.heard.length = 0;
  window.scrollTo(0, 0);
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
}

/** Tag of a story that shows what happens when a file cannot be loaded. */
const NETWORK_ERROR = 'network-error';

/**
 * Shows one story in one language and theme and waits until it has been rendered, played and checked by axe.
 * @param stage See `createStage`.
 * @param {{ id: string, language: string, theme: 'light' | 'dark', tags: readonly string[] }} run
 * @returns What went wrong, one line each; empty where all went well.
 */
export async function runStory(stage, origin, run) {
  const faults = [];
  const expected = (text) => run.tags.includes(NETWORK_ERROR) && text.startsWith('Failed to load resource');
  const listeners = {
    pageerror: (error) => faults.push(`error: ${error.message}`),
    console(message) {
      const [text] = message.text().split('\n');
      if (message.type() === 'error' && !expected(text)) faults.push(`console: ${text} (${message.location().url})`);
    },
    request(request) {
      const foreign = /^https?:/.test(request.url()) && !request.url().startsWith(origin);
      if (foreign) faults.push(`foreign request: ${request.url()}`);
    },
  };
  let page;
  try {
    await stage.show(run, (opened) => {
      page = opened;
      for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
    });
    await page.waitForFunction(
      () => window.heard.some(({ event }) => event === 'storyFinished' || event === 'storyMissing'),
      null,
      { timeout: LIMIT },
    );
    faults.push(...faultsOf(await page.evaluate(() => window.heard), run.id));
    faults.push(...(await faultsOfNames(page, run.id.startsWith('interactions-'))));
  } catch (error) {
    faults.push(`not finished: ${error.message.split('\n')[0]}`);
    // What comes late of it belongs to no other story.
    await stage.close();
  } finally {
    for (const [event, listener] of Object.entries(listeners)) page?.off(event, listener);
  }
  return [...new Set(faults)];
}

function faultsOf(heard, id) {
  return heard.flatMap(({ event, detail }) => {
    if (event !== 'storyFinished') return [`${event}: ${detail.message}`];
    if (detail.story !== id) return [`another story was shown: ${String(detail.story)}`];
    if (!detail.checked) return ['axe did not run'];
    const others = detail.status === 'error' && detail.violations.length === 0 ? ['finished with an error'] : [];
    return [...detail.violations.map((violation) => `axe ${violation}`), ...others];
  });
}
