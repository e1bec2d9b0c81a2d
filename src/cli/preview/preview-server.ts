import { createReadStream, existsSync, realpathSync, statSync, watch, type FSWatcher } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, relative, resolve, sep } from 'node:path';
import { checkCourse } from '../../authoring/check/check-course.js';
import { courseFileOf, openCourse } from '../../authoring/files/open-course.js';
import { shipped } from '../../authoring/files/package-files.js';

const TYPES: Readonly<Record<string, string>> = {
  ...{
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.txt': 'text/plain',
  },
  ...{
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.webp': 'image/webp',
  },
  ...{ '.gif': 'image/gif', '.avif': 'image/avif', '.vtt': 'text/vtt', '.mp4': 'video/mp4', '.webm': 'video/webm' },
  ...{ '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.pdf': 'application/pdf' },
};
/** Stricter than most partners' sites in what runs, and open for pictures and videos of elsewhere, as a course may have them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; " +
  "connect-src 'self'; frame-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
  "require-trusted-types-for 'script'; trusted-types c4s-lit";
const SETTLED = 150;

/**
 * Serves a course in the widgets, with what {@link checkCourse} says of it. Answers only to names of this machine, so that no page of
 * the web can ask it.
 * @param path - Folder or course file.
 * @throws Error where the widgets were not built.
 */
export function createPreview(path: string): { readonly server: Server; close(): void } {
  const { folder, name } = courseFileOf(path);
  const widgets = shipped('c4s.bundle.js');
  const pages = shipped('preview');
  if (!widgets || !pages)
    throw new Error('The widgets are not there; in their repository build them by "npm run build".');
  const roots = new Map([
    ['c4s', dirname(widgets)],
    ['preview', pages],
    ['course', realpathSync(folder)],
  ]);
  const listeners = new Set<ServerResponse>();
  const watcher = watchFolder(folder, () => {
    for (const listener of listeners) listener.write('data: changed\n\n');
  });
  const server = createServer((request, response) => {
    void answer({ request, response, roots, listeners, path, name }).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return {
    server,
    close() {
      watcher.close();
      for (const listener of listeners) listener.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly roots: ReadonlyMap<string, string>;
  readonly listeners: Set<ServerResponse>;
  readonly path: string;
  readonly name: string;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, roots, listeners, path, name } = exchange;
  const address = pathOf(request.url ?? '/');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  if (!isLocal(request.headers.host) || address === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Only for this machine.');
  } else if (address === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  } else if (address === '/report.json') {
    const text = JSON.stringify(await report(path, name));
    response.writeHead(200, { 'content-type': TYPES['.json'] }).end(text);
  } else sendFile(response, fileOf(address === '/' ? '/preview/page.html' : address, roots));
}

/** What the page shows: the check, and by which names it can ask for the course. */
async function report(path: string, name: string): Promise<object> {
  const { findings } = await checkCourse(path);
  const course = (await openCourse(path, []))?.course;
  const { folder } = courseFileOf(path);
  return {
    name: course?.name ?? name,
    src: `/course/${encodeURIComponent(name)}`,
    languages: [...new Set([course?.inLanguage ?? 'en', ...(course?.availableLanguage ?? [])])],
    findings: findings.map((finding) => ({
      ...finding,
      file: relative(folder, finding.file),
      path: resolve(finding.file),
    })),
  };
}

function sendFile(response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const text = /^text|json|javascript/.test(type) ? '; charset=utf-8' : '';
  response.writeHead(200, { 'content-type': `${type}${text}`, 'content-security-policy': POLICY });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file of an address; null for what is missing, hidden, or outside its folder, also by a link in it. */
function fileOf(address: string, roots: ReadonlyMap<string, string>): string | null {
  const [, root = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(address) ?? [];
  const home = roots.get(root);
  const inside = normalize(rest);
  if (home === undefined || inside.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'))
    return null;
  const file = join(home, inside);
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const real = realpathSync(file);
  return real.startsWith(realpathSync(home) + sep) ? real : null;
}

/** Against pages that make their own name stand for this machine (DNS rebinding). */
const isLocal = (host: string | undefined): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Tells of changes once they have settled: an editor that saves writes several times. */
function watchFolder(folder: string, changed: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
}
