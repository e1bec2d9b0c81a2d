/**
 * Makes `sendKeys({ press })` mean the same in all browsers: `Shift+Tab` is a chord, `Space` has a name, and Tab at the last
 * element does not go to the bars of the browser, which headless Firefox has and headless Chromium has not. (Once there, Firefox
 * still gives keys to the page's buttons, but does not click them.)
 */
export function withSameKeys(launcher) {
  const getPage = launcher.getPage.bind(launcher);
  launcher.getPage = (id) => {
    const page = getPage(id);
    if (!Object.hasOwn(page.keyboard, 'press')) page.keyboard.press = pressIn(page);
    return page;
  };
  return launcher;
}

function pressIn(page) {
  const { keyboard } = page;
  const pressOne = keyboard.press.bind(keyboard);
  const nameOf = (key) => (key === 'Space' ? ' ' : key);
  const pressAll = async (keys) => {
    if (keys.length === 1) return pressOne(keys[0]);
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.reverse()) await keyboard.up(key);
  };
  return async (chord) => {
    const keys = chord === '+' ? [chord] : chord.split('+').map(nameOf);
    if (!keys.includes('Tab')) return pressAll(keys);
    await page.evaluate(fenceIn, keys.includes('Shift'));
    await pressAll(keys);
    await page.evaluate(takeFence);
  };
}

/** Runs in the page: a stop before the first and after the last element; where Tab ran into one, it continues from the other. */
function fenceIn(backwards) {
  const [first, last] = ['before', 'after'].map((place) => {
    const stop = document.createElement('span');
    stop.tabIndex = 0;
    stop.dataset.tabStop = place;
    return stop;
  });
  document.body.prepend(first);
  document.body.append(last);
  if (window.tabRanOut) (backwards ? last : first).focus({ preventScroll: true });
  window.tabRanOut = false;
}

/** Runs in the page: removes the stops, and remembers whether Tab ran into one. */
function takeFence() {
  window.tabRanOut = document.activeElement?.hasAttribute('data-tab-stop') ?? false;
  for (const stop of document.querySelectorAll('[data-tab-stop]')) stop.remove();
}
