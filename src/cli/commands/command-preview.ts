import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPreview } from '../preview/preview-server.js';
import { courseFileOf } from '../open-folder.js';
import { print } from '../terminal.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s preview COURSE [--port PORT] [--json]

Shows a course in the widgets, in a browser on this machine only: every change of a file is shown at once, what "c4s check" finds stands
beside it, and language, width and colours can be switched. Nothing that is done in the preview is kept. Ctrl+C ends it.

  --port   4321 by default; 0 takes any that is free.
  --json   Prints { address } instead of a sentence.

Exit codes: 0 ended, 2 wrong use, unreadable files, or a port in use.`;

/** `c4s preview`. @returns The exit code, once it is ended. */
export async function preview(call: Call): Promise<number> {
  const given = readArguments(call, HELP, { texts: ['port'] });
  if (!given) return 0;
  const [path, ...rest] = given.places;
  if (path === undefined || rest.length > 0) throw new UsageError('Say which course to show.', HELP);
  const port = Number(given.text('port') ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError('A port is a number from 0 to 65535.', HELP);
  const { folder, name } = courseFileOf(path);
  if (!existsSync(join(folder, name))) throw new Error(`There is no course at ${path}.`);
  const { server, close } = createPreview(path);
  server.listen(port, '127.0.0.1');
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => refuse(error, port))]);
  const bound = server.address();
  const address = `http://127.0.0.1:${String(typeof bound === 'object' && bound ? bound.port : port)}/`;
  const line = given.has('json') ? JSON.stringify({ address }) : `The course is at ${address}  (Ctrl+C ends it)`;
  print(call.terminal, line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  await once(server, 'close');
  return 0;
}

function refuse(error: unknown, port: number): never {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  const other = `Port ${String(port)} is in use. Choose another: --port ${String(port + 1)}`;
  throw new Error(code === 'EADDRINUSE' ? other : String(error));
}
