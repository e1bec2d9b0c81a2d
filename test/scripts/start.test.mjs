import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';

/** What a refused start says; the limit is there to fail, not to wait: nothing is built before the refusal. */
function refusal(environment) {
  const { stderr, stdout, status } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 60_000,
  });
  assert.deepEqual([status, stdout], [1, '']);
  return stderr;
}

for (const port of ['abc', '99999', '-1', '80.5'])
  test(`PORT=${port} is answered with one sentence before anything is built`, () => {
    assert.equal(refusal({ PORT: port }), `PORT is a number from 0 to 65535, not "${port}".\n`);
  });

test('a port in use is answered with one sentence before anything is built', async () => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address();
  try {
    const next = String(port + 1);
    assert.equal(
      refusal({ PORT: String(port) }),
      `Port ${String(port)} is in use. Choose another: PORT=${next} npm start\n`,
    );
  } finally {
    other.close();
  }
});

test('an address of another machine is answered with one sentence', () => {
  assert.equal(refusal({ HOST: '192.0.2.1', PORT: '0' }), 'HOST=192.0.2.1 is no address of this machine.\n');
});

/** Starts in a copy of the scripts whose build does nothing. @returns What it says up to the address of the demo; `end` stops it. */
async function startWithoutBuild(environment) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'demo'));
  writeFileSync(join(folder, 'demo/index.html'), '<p>The demo</p>');
  for (const name of ['start', 'prepare', 'prepare-browsers', 'run', 'serve'])
    writeFileSync(join(folder, `scripts/${name}.mjs`), readFileSync(`scripts/${name}.mjs`));
  writeFileSync(join(folder, 'scripts/build.mjs'), '');
  for (const name of ['node_modules', 'package-lock.json', 'src', '.config', 'tsconfig.json'])
    symlinkSync(join(process.cwd(), name), join(folder, name));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes('Ctrl+C')) break;
  }
  return { said, end: () => child.kill() };
}

test('the demo is served to this machine alone, unless HOST opens it', async () => {
  for (const [environment, isOpen] of [
    [{ HOST: '' }, false],
    [{ HOST: '0.0.0.0' }, true],
  ]) {
    const { said, end } = await startWithoutBuild({ PORT: '0', ...environment });
    try {
      const [, port] = /http:\/\/localhost:(\d+)\//.exec(said);
      assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), '<p>The demo</p>');
      // All of 127.0.0.0/8 is this machine; what listens on 127.0.0.1 alone is not there at 127.0.0.2.
      const other = await fetch(`http://127.0.0.2:${port}/`).catch(() => null);
      if (process.platform === 'linux') assert.equal(other !== null, isOpen);
    } finally {
      end();
    }
  }
});
