import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { IN_PAGE, startAnyBrowser } from './any-browser.mjs';
import { course, module } from './learner.mjs';
import { wantedBrowsers } from '../../.config/find-browsers.mjs';
import { ALL_PARTS, walk } from './walk.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const OTHER_VERSION = '0.0.9';
const places = { lesson: module.lessons[0].id, assessment: module.assessment.id, scope: module.id, limit: 20_000 };

const script = (src) => `<script ${src.includes('bundle') ? 'defer' : 'type="module"'} src="${src}"></script>`;

/** Pages with one or more copies of the script, in the order of the page. */
const COPIES = {
  'a query': ['/dist/c4s.js?ver=6.8'],
  'a hash': ['/dist/c4s.js#widgets'],
  'a redirect': ['/latest/c4s.js'],
  'two queries': ['/dist/c4s.js?ver=1', '/dist/c4s.js?ver=2'],
  'a redirect and the address it leads to': ['/latest/c4s.js', '/dist/c4s.js'],
  'a module and the bundle': ['/dist/c4s.js', '/dist/c4s.bundle.js?ver=1'],
  'the bundle and a module': ['/dist/c4s.bundle.js', '/dist/c4s.js?ver=1'],
  'another version after ours': ['/dist/c4s.js', '/other/c4s.js'],
  'another version before ours': ['/other/c4s.js', '/dist/c4s.js'],
  'another version as a bundle before ours': ['/other/c4s.bundle.js', '/dist/c4s.js?ver=3'],
};

/** Serves the repository; `/latest/` leads to `dist/`, `/other/` is the same script as if another version had been built, `/page/…` one of the pages. */
function serve() {
  const files = sirv(process.cwd(), { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, folder, rest] = /^\/(latest|other|page)\/(.+)$/.exec(pathname) ?? [];
    if (folder === 'latest') response.writeHead(302, { location: `/dist/${rest}` }).end();
    else if (folder === 'other') send(response, 'text/javascript', otherVersion(rest));
    else if (folder === 'page') send(response, 'text/html', pageWith(COPIES[decodeURIComponent(rest)]));
    else files(request, response, () => response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const send = (response, type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);

function otherVersion(path) {
  const code = readFileSync(`dist/${path}`, 'utf8');
  const changed = code.replaceAll(version, OTHER_VERSION);
  assert.ok(path.includes('chunks') || changed !== code, `${path} tells its version`);
  return changed;
}

const pageWith = (scripts) => `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>Copies</title>${IN_PAGE}${scripts.map(script).join('')}
<c4s-course src="/courses/cluster4smart/course.json" lang="en"></c4s-course>
<c4s-review course="${course.id}"></c4s-review></html>`;

for (const name of wantedBrowsers()) {
  describe(`copies of the script in ${name}`, () => {
    let server;
    let browser;
    before(async () => {
      server = await serve();
      browser = await startAnyBrowser(name);
    });
    after(async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    });

    for (const what of Object.keys(COPIES)) {
      it(`${what}: every part of the course comes`, async () => {
        const origin = `http://127.0.0.1:${String(server.address().port)}`;
        const page = await browser.open(`${origin}/page/${encodeURIComponent(what)}`);
        assert.deepEqual(await page.run(walk, places), ALL_PARTS);
        await page.close();
      });
    }
  });
}
