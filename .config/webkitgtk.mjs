import { startWebKit, until } from './webdriver.mjs';

const VIEWPORT = { width: 800, height: 600 };

const KEYS = {
  ...{ Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
  ...{ Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F' },
  ...{ Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D' },
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * A launcher for WebKitGTK. The test runner's commands (keys, mouse, viewport) know only the pages of Playwright and Puppeteer,
 * so it says it is the former and offers the part of such a page that they use.
 */
export function webkitgtk() {
  let driver = null;
  let active;
  let current;
  const call = async (...command) => driver?.call(...command);
  const page = createPage(call);
  const open = async (url) => {
    driver ??= await startWebKit();
    await page.setViewportSize(VIEWPORT);
    await call('POST', '/url', { url });
  };
  const close = async () => {
    const ending = driver;
    driver = null;
    await ending?.end();
  };
  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      active = id;
      current = url;
      // A browser that has died is restarted once.
      await open(url).catch(() => close().then(() => open(url)));
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => current,
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await call('DELETE', '/actions').catch(() => {});
      await call('POST', '/url', { url: 'about:blank' }).catch(close);
      return {};
    },
    async startDebugSession() {},
    stop: close,
  };
}

function createPage(call) {
  const perform = (source) => call('POST', '/actions', { actions: [source] });
  return {
    keyboard: keyboard((actions) => perform({ type: 'key', id: 'keyboard', actions })),
    mouse: mouse((actions) => perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })),
    setViewportSize: (size) => resize(call, size),
    emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media: skip this test where it is not supported.');
    },
  };
}

function keyboard(perform) {
  const value = (name) => KEYS[name] ?? name;
  const down = (name) => ({ type: 'keyDown', value: value(name) });
  const up = (name) => ({ type: 'keyUp', value: value(name) });
  return {
    type: (text) => perform([...text].flatMap((sign) => [down(sign), up(sign)])),
    press(chord) {
      const keys = chord.length > 1 ? chord.split('+') : [chord];
      return perform([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (name) => perform([down(name)]),
    up: (name) => perform([up(name)]),
  };
}

function mouse(perform) {
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => perform([move(x, y)]),
    click: (x, y, { button } = {}) => perform([move(x, y), down(button), up(button)]),
    down: ({ button } = {}) => perform([down(button)]),
    up: ({ button } = {}) => perform([up(button)]),
  };
}

/** Sizes the window so that the page inside gets the size asked for, whatever the browser's own bars take. */
async function resize(call, { width, height }) {
  const script = 'return [innerWidth, innerHeight]';
  await until(async () => {
    const [inner, rect] = [
      await call('POST', '/execute/sync', { script, args: [] }),
      await call('GET', '/window/rect'),
    ];
    if (inner[0] === width && inner[1] === height) return;
    await call('POST', '/window/rect', {
      width: rect.width + width - inner[0],
      height: rect.height + height - inner[1],
    });
    throw new Error(
      `viewport is ${inner.join('x')}, not ${String(width)}x${String(height)} ` +
        '(WebKitGTK gets no narrower than about 340: put the element into a narrow container)',
    );
  }, 3000);
}
