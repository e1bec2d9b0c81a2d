import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findMiniBrowser, findWebKitDriver } from './find-browsers.mjs';

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Tries again every 100 ms until an attempt succeeds; rejects with the last error after the limit (ms). */
export async function until(attempt, limit = 15_000) {
  const deadline = performance.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Continues in a window without toolbars, which would keep it from becoming as narrow as a phone. */
async function useBareWindow(call) {
  const [first] = await call('GET', '/window/handles');
  await call('POST', '/execute/sync', {
    script: "window.open('about:blank', '', 'popup,width=800,height=600')",
    args: [],
  });
  const handles = await call('GET', '/window/handles');
  await call('POST', '/window', { handle: handles.find((handle) => handle !== first) });
}

/**
 * Starts WebKitGTK under a virtual screen.
 * @returns `call(method, path, body)` for commands of W3C WebDriver, relative to the session, and `end()`.
 */
export async function startWebKit() {
  const port = await freePort();
  const args = ['-a', '-s', '-screen 0 1600x1600x24', findWebKitDriver(), `--port=${String(port)}`];
  const driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true });
  const kill = () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', kill);
  const root = `http://127.0.0.1:${String(port)}`;
  await until(() => fetch(`${root}/status`));
  const options = {
    binary: findMiniBrowser(),
    args: ['--automation', '--javascript-can-open-windows-automatically=true'],
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = await until(() => command(`${root}/session`, 'POST', { capabilities }));
  const base = `${root}/session/${sessionId}`;
  await useBareWindow((...parts) => command(base + parts[1], parts[0], parts[2]));
  return {
    call: (method, path, body) => command(base + path, method, body),
    async end() {
      await command(base, 'DELETE').catch(() => {});
      process.off('exit', kill);
      kill();
    },
  };
}

async function command(url, method, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
