import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { get } from 'node:http';
import { after, test } from 'node:test';
import { PROGRAM, c4s, newCourse, path, plant, write } from './support.mjs';

const running = [];
after(() => running.forEach((child) => child.kill()));

/** Starts a preview. @returns Its address. */
async function start(folder) {
  const child = spawn(process.execPath, [PROGRAM, 'preview', folder, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = await child.stdout.take(1).toArray();
  return JSON.parse(line).address;
}

/** @returns Status, headers and text of an answer; the address is sent as it is written, dots and all. */
function ask(address, raw, headers = {}) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: raw, headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += String(data)));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', reject);
  });
}

test('it shows the course, the widgets and what the check says', async () => {
  const folder = newCourse();
  plant(folder, 'lessons/l1.json', '"type": "text"', '"type": "txt"');
  const address = await start(folder);
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await ask(address, '/');
  assert.match(page.text, /<iframe/);
  assert.match(page.headers['content-security-policy'], /script-src 'self'/);
  assert.equal((await ask(address, '/c4s/c4s.js')).status, 200);
  assert.match((await ask(address, '/course/course.json')).text, /Working together/);
  const report = JSON.parse((await ask(address, '/report.json')).text);
  assert.deepEqual([report.name, report.languages, report.src], ['Working together', ['en'], '/course/course.json']);
  assert.deepEqual(
    report.findings.map(({ code, file }) => [code, file]),
    [['unknown-block', 'lessons/l1.json']],
  );
});

test('it tells of each change', async () => {
  const folder = newCourse();
  const address = await start(folder);
  const { hostname, port } = new URL(address);
  const told = new Promise((resolve) => {
    get({ hostname, port, path: '/events' }, (response) => {
      response.on('data', (data) => {
        if (String(data).includes('changed')) resolve(response.destroy());
        else plant(folder, 'course.json', 'Working together', 'Working better');
      });
    });
  });
  await told;
  assert.equal(JSON.parse((await ask(address, '/report.json')).text).name, 'Working better');
});

test('nothing outside the course, nothing hidden, and no other name of this machine is answered', async () => {
  const folder = newCourse();
  write(folder, '.env', 'secret');
  symlinkSync('/etc/hostname', path(folder, 'link.txt'));
  const address = await start(folder);
  for (const raw of [
    '/course/../../etc/hostname',
    '/course/%2e%2e/%2e%2e/etc/hostname',
    '/course/.env',
    '/course/link.txt',
    '/etc/hostname',
  ])
    assert.equal((await ask(address, raw)).status, 404, raw);
  assert.equal((await ask(address, '/report.json', { host: 'evil.example' })).status, 403);
});

test('a folder without a course is refused', async () => {
  const { code, err } = await c4s('preview', path(newCourse(), 'lessons'));
  assert.equal(code, 2);
  assert.match(err, /no course/);
});
