import { once } from 'node:events';
import { createServer as createNetServer } from 'node:net';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

// `npm start`: everything that is missing is set up, then the demo is served, to this machine alone unless HOST says otherwise.
const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 8080;

try {
  await start(portOf(process.env.PORT), process.env.HOST || LOOPBACK);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start(port, host) {
  // A build takes a while, so what would stop the server is said before it.
  const attempt = await listen(createNetServer(), port, host);
  attempt.close();
  await once(attempt, 'close');
  await prepare();
  await run(process.execPath, ['scripts/build.mjs']);
  const { createServer } = await import('./serve.mjs');
  const server = await listen(createServer({ root: process.cwd() }), port, host);
  const name = [LOOPBACK, '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  console.log(`\nThe demo is at http://${name}:${String(server.address().port)}/  (Ctrl+C ends it)`);
  if (host !== LOOPBACK) console.log(`HOST=${host}: other machines may reach it as well.`);
}

/** @throws Error where it is no port. Nothing at all means the default; 0, any port that is free. */
function portOf(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT is a number from 0 to 65535, not "${text}".`);
  return port;
}

/** @throws Error with one sentence for people where the server cannot listen. */
async function listen(server, port, host) {
  try {
    await once(server.listen(port, host), 'listening');
    return server;
  } catch (error) {
    throw new Error(sentenceFor(error, port, host), { cause: error });
  }
}

function sentenceFor({ code, message }, port, host) {
  const other = port < 65_535 ? port + 1 : DEFAULT_PORT;
  const reasons = {
    EADDRINUSE: `Port ${String(port)} is in use. Choose another: PORT=${String(other)} npm start`,
    EACCES: `This system does not let you use port ${String(port)}. Choose another: PORT=${String(DEFAULT_PORT)} npm start`,
    EADDRNOTAVAIL: `HOST=${host} is no address of this machine.`,
    ENOTFOUND: `HOST=${host} is no address of this machine.`,
  };
  return reasons[code] ?? message;
}
