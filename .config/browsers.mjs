import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

/** Arguments that let Chromium run as root and leave the network alone. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds an executable by name on PATH. Returns undefined where there is none. */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

export const findChromium = () => process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome');
export const findFirefox = () => process.env.FIREFOX ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK's small browser lies beside the library, not on PATH. */
export function findMiniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  for (const root of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    for (const candidate of candidates(root)) if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

function candidates(root) {
  const below = existsSync(root) ? readdirSync(root) : [];
  return ['', ...below.filter((name) => name.includes('linux-gnu'))].flatMap((name) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => join(root, name, api, 'MiniBrowser')),
  );
}

export const chromium = () => chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } });

export const firefox = () =>
  chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: findFirefox() } });

const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017', ArrowLeft: '\uE012',
  ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010', Shift: '\uE008',
  Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D', PageUp: '\uE00E', PageDown: '\uE00F',
};

/** A launcher for WebKitGTK by WebDriver, under a virtual screen. */
export function webkitgtk() {
  let driver;
  let base;
  let session;
  let active;
  let current;
  const call = async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const start = async () => {
    const port = await freePort();
    const args = ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${String(port)}`];
    driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true });
    base = `http://127.0.0.1:${String(port)}`;
    await until(() => fetch(`${base}/status`));
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    session = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    base += `/session/${session.sessionId}`;
  };
  const press = (actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const key = (name) => KEYS[name] ?? name;
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      if (!session) await start();
      active = id;
      current = url;
      await call('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => current,
    async stopSession() {
      await call('POST', '/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    sendKeys: (_id, payload) => press(keyActions(payload, key)),
    sendKeysNow: press,
    sendMouse: (_id, payload) => call('POST', '/actions', { actions: [pointer(payload)] }),
    async setViewport(_id, { width, height }) {
      await call('POST', '/window/rect', { width, height });
    },
    async startDebugSession() {},
    async stop() {
      if (session) await call('DELETE', '').catch(() => {});
      try {
        if (driver) process.kill(-driver.pid);
      } catch {
        // It has ended already.
      }
    },
  };
}

function keyActions(payload, key) {
  const tap = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  if (typeof payload === 'string' || Array.isArray(payload)) return [...payload].flatMap((name) => tap(key(name)));
  if ('type' in payload) return [...payload.type].flatMap(tap);
  if ('down' in payload) return [{ type: 'keyDown', value: key(payload.down) }];
  if ('up' in payload) return [{ type: 'keyUp', value: key(payload.up) }];
  const chord = payload.press.split('+').map(key);
  return [
    ...chord.map((value) => ({ type: 'keyDown', value })),
    ...chord.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

function pointer({ type, position, button = 'left' }) {
  const number = { left: 0, middle: 1, right: 2 }[button];
  const move = position ? [{ type: 'pointerMove', duration: 0, x: Math.round(position[0]), y: Math.round(position[1]) }] : [];
  const down = { type: 'pointerDown', button: number };
  const up = { type: 'pointerUp', button: number };
  const actions = { move, click: [...move, down, up], down: [down], up: [up] }[type];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(attempt) {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
