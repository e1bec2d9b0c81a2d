import { watch, type FSWatcher } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, relative, resolve } from 'node:path';
import { checkCourse } from '../../authoring/check/check-course.js';
import { openCourse } from '../../authoring/course/open-course.js';
import { courseFileOf, openFolder } from '../open-folder.js';
import { PREVIEW_POLICY } from '../serving/policies.js';
import { createStaticFiles, pathOf, type AnswerWithFile } from '../serving/static-files.js';
import { shipped } from './package-files.js';

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
  const withPolicy = (from: string): AnswerWithFile =>
    createStaticFiles(from, () => ({ 'content-security-policy': PREVIEW_POLICY }));
  const roots = new Map([
    ['c4s', withPolicy(dirname(widgets))],
    ['preview', withPolicy(pages)],
    ['course', withPolicy(folder)],
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
  readonly roots: ReadonlyMap<string, AnswerWithFile>;
  readonly listeners: Set<ServerResponse>;
  readonly path: string;
  readonly name: string;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, listeners, path, name } = exchange;
  const address = pathOf(request.url);
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
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  } else sendFile(exchange, address === '/' ? '/preview/page.html' : address);
}

/** What the page shows: the check, and by which names it can ask for the course. */
async function report(path: string, name: string): Promise<object> {
  const { findings } = await checkCourse(openFolder(path));
  const course = (await openCourse(openFolder(path), []))?.course;
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

/** The first part of an address says which folder the rest is in. */
function sendFile({ request, response, roots }: Exchange, address: string): void {
  const [, root = '', rest = '/'] = /^\/([^/]+)(\/.+)$/.exec(address) ?? [];
  const send = roots.get(root);
  if (send) send(request, response, rest);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** Against pages that make their own name stand for this machine (DNS rebinding). */
const isLocal = (host: string | undefined): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');

/** Tells of changes once they have settled: an editor that saves writes several times. */
function watchFolder(folder: string, changed: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
}
