import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};

/** The policy that the widgets must pass without a violation (docs/decisions, README "Content Security Policy"). */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types c4s-lit";

/**
 * A static file server for demo pages, tests and measurements.
 * @param {{ root: string, headers?: (path: string) => Record<string, string> }} options - `root`: folder to serve.
 */
export function createServer({ root, headers = () => ({}) }) {
  return createHttpServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : resolve(root, path === '/' ? '/demo/index.html' : path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const etag = tagOf(file);
    const fresh = request.headers['if-none-match'] === etag;
    response.writeHead(fresh ? 304 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
      ...(path.endsWith('/strict-csp.html') ? { 'content-security-policy': STRICT_CSP } : {}),
      ...headers(path),
    });
    if (fresh || request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

function tagOf(file) {
  const { size, mtimeMs } = statSync(file);
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The file of a path inside the root; null for what is missing, hidden or outside. */
function resolve(root, path) {
  const relative = normalize(path);
  if (relative.includes('\0') || relative.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'))
    return null;
  const file = join(root, relative);
  if (!file.startsWith(root + sep) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}
