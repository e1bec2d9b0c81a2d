import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The browser's own bar would keep its window from getting as narrow as a phone. */
const NARROW_BAR = 'toolbar, toolbar *, headerbar, headerbar *, notebook > header, notebook > header * ' +
  '{ font-size: 1px; margin: 0; padding: 0; border-width: 0; min-width: 0; min-height: 0; }';

/** A folder of settings for the browser's window. */
function windowSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'c4s-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_BAR);
  return folder;
}

/**
 * Starts WebKitGTK under a virtual screen.
 * @returns `call(method, path, body)` for commands of W3C WebDriver, relative to the session, and `end()`.
 */
export async function startWebKit() {
  const port = await freePort();
  const args = ['-a', '-s', '-screen 0 1600x1600x24', findWebKitDriver(), `--port=${String(port)}`];
  const settings = windowSettings();
  const env = { ...process.env, XDG_CONFIG_HOME: settings };
  const driver = spawn('xvfb-run', args, { stdio: 'ignore', detached: true, env });
  const kill = () => {
    rmSync(settings, { recursive: true, force: true });
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', kill);
  const root = `http://127.0.0.1:${String(port)}`;
  await until(() => fetch(`${root}/status`));
  const options = { binary: findMiniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = await until(() => command(`${root}/session`, 'POST', { capabilities }));
  const base = `${root}/session/${sessionId}`;
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
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
