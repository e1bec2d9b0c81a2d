import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveFolder } from '../../scripts/browser.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';

const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
let site;

before(async () => {
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  const root = join(temporaryFolder(), 'site');
  for (const folder of ['demo', 'media', '.git', 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, content] of [
    ...[
      ['demo/index.html', '<p>demo</p>'],
      ['demo/strict-csp.html', '<p>strict</p>'],
      ['media/index.html', '<p>media</p>'],
    ],
    ...[
      ['media/film.mp4', BYTES],
      ['media/voice.mp3', BYTES],
      ['media/R&D #1?.txt', 'ő'],
      ['module.js', 'export {};'],
    ],
    ...[
      ['.env', 'secret'],
      ['.git/config', 'secret'],
      ['node_modules/secret.txt', 'secret'],
    ],
  ])
    writeFileSync(join(root, path), content);
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  site = await serveFolder(root);
});
after(() => site.close());

/** @returns Status, headers and body of an answer; the path is sent as it is written, dots and all. */
function ask(path, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

for (const [file, type] of [
  ['film.mp4', 'video/mp4'],
  ['voice.mp3', 'audio/mpeg'],
])
  test(`a player gets the part of ${file} that it asks for`, async () => {
    const { status, headers, body } = await ask(`/media/${file}`, { range: 'bytes=100-199' });
    assert.deepEqual([status, headers['content-type'], headers['content-range']], [206, type, 'bytes 100-199/1000']);
    assert.deepEqual(body, BYTES.subarray(100, 200));
    const rest = await ask(`/media/${file}`, { range: 'bytes=900-' });
    assert.deepEqual([rest.status, rest.body], [206, BYTES.subarray(900)]);
    assert.equal((await ask(`/media/${file}`, { range: 'bytes=1000-' })).status, 416);
  });

test('a range that is not understood is answered with the whole, and ends nothing', async () => {
  for (const range of ['bytes=-100', 'bytes=200-100', 'bytes=0-0', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=x-']) {
    const { status, body } = await ask('/media/film.mp4', { range });
    assert.deepEqual([status, body.length], [200, 1000], range);
  }
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/module.js');
  assert.match(headers['content-type'], /^text\/javascript/);
  assert.deepEqual([headers['cache-control'], headers['x-content-type-options']], ['no-cache', 'nosniff']);
  const again = await ask('/module.js', { 'if-none-match': headers.etag });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
});

test('folders show their index, and names may hold any sign', async () => {
  assert.equal(String((await ask('/')).body), '<p>demo</p>');
  for (const path of ['/media/', '/media']) assert.equal(String((await ask(path)).body), '<p>media</p>', path);
  const { headers, body } = await ask('/media/R%26D%20%231%3F.txt');
  assert.deepEqual([headers['content-type'], String(body)], ['text/plain;charset=utf-8', 'ő']);
  assert.deepEqual((await ask('/module.js', {}, 'HEAD')).body.length, 0);
});

test('nothing hidden and nothing outside is sent', async () => {
  for (const path of [
    ...['/.env', '/%2eenv', '/%252eenv', '/.git/config', '/node_modules/secret.txt', '/link.txt', '/missing.js'],
    ...['/../secret.txt', '/%2e%2e/%2e%2e/etc/hostname', '/demo/..%2f..%2f..%2fetc/hostname', '/module.js%00'],
  ]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, String(body)], [404, 'Not found'], path);
  }
  assert.equal((await ask('/%')).status, 400);
});

test('the README promises the policy that the demo is served with', async () => {
  const policy = (await ask('/demo/strict-csp.html')).headers['content-security-policy'];
  assert.ok(readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ').includes(` ${policy} `));
  assert.equal((await ask('/demo/')).headers['content-security-policy'], undefined);
});

test(
  'a file that cannot be read to its end costs one answer, not the server',
  { skip: process.platform !== 'linux' },
  async () => {
    // The memory of a process is a file that may be opened and whose first byte may not be read.
    const folder = '/proc/self';
    const server = await serveFolder(folder);
    try {
      await assert.rejects(fetch(`${server.origin}/mem`).then((response) => response.text()));
      assert.equal((await fetch(`${server.origin}/comm`)).status, 200);
    } finally {
      server.close();
    }
  },
);
