import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../.config/chromium-args.mjs';
import { findChromium } from '../.config/find-browsers.mjs';
import { createServer } from './serve.mjs';

/** Starts the machine's own Chromium. @throws Error with advice where there is none. */
export function launchChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install it, or name its file in CHROMIUM.');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Serves a folder on a free port of this machine. @returns Its `origin`, and `close()`. */
export async function serveFolder(root, options = {}) {
  const server = createServer({ root, ...options });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String(server.address().port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
