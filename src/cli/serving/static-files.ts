import { existsSync, realpathSync, statSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { type Readable } from 'node:stream';
import sirv from 'sirv';

/** @param path - The path of the address, decoded, beginning with `/`. */
export type AnswerWithFile = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/**
 * Answers requests with the files of a folder. Media types, etags and ranges are those of sirv. What is missing, hidden, or outside
 * the folder (also by a link in it) is not found; `/` at the end means `index.html`.
 * @param folder - Must exist.
 * @param headers - Headers of its own for a path. Those that were set on the response before are kept as well.
 */
export function createStaticFiles(
  folder: string,
  headers: (path: string) => Readonly<Record<string, string>> = () => ({}),
): AnswerWithFile {
  const home = realpathSync(folder);
  const send = sirv(home, { dev: true, etag: true, extensions: [] });
  return (request, response, path) => {
    const found = find(home, path);
    if (found === null) {
      response.writeHead(404, { 'content-type': 'text/plain;charset=utf-8' }).end('Not found');
      return;
    }
    response.setHeader('x-content-type-options', 'nosniff');
    // Without it browsers take a text for one of the system's own encoding.
    if (found.endsWith('.txt')) response.setHeader('content-type', 'text/plain;charset=utf-8');
    for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
    // A file may vanish while it is read; sirv does not listen.
    response.once('pipe', (source: Readable) => source.once('error', () => response.destroy()));
    send(narrowed(request, found), response);
  };
}

/** The path of an address; null where it cannot be decoded. */
export function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The path of a file below the folder, beginning with `/`; null for what must not be sent. */
function find(home: string, path: string): string | null {
  if (path.includes('\0')) return null;
  const wanted = normalize(path.endsWith('/') ? `${path}index.html` : path);
  if (wanted.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')) return null;
  const file = join(home, wanted);
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) return find(home, `${path}/`);
  return realpathSync(file).startsWith(home + sep) ? `/${wanted.split(sep).filter(Boolean).join('/')}` : null;
}

/**
 * The request as sirv can answer it. `_parsedUrl` is where it keeps the parts of an address, so that a `#` or `?` in the name of a file
 * is not taken for the end of the name.
 */
function narrowed(request: IncomingMessage, path: string): IncomingMessage {
  const url = encodeURI(path);
  if (!isPlainRange(request.headers.range)) delete request.headers.range;
  return Object.assign(request, { url, _parsedUrl: { raw: url, pathname: url } });
}

/** One range with a beginning is all that players ask for. sirv misreads others; a server may answer them with the whole (RFC 9110, 14.2). */
function isPlainRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-([1-9]\d*)?$/.exec(range ?? '') ?? [];
  return first !== undefined && (last === undefined || Number(first) <= Number(last));
}
