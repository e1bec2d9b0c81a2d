import assert from 'node:assert/strict';
import * as nodeFs from 'node:fs';
import { join, relative } from 'node:path';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';
import { importSource, read, write } from './support.mjs';

// A commit writes all files or none: whatever call of the file system fails, and whenever the process is killed.

const { createFolderFiles } = await importSource('adapters/node/folder-files');
const START = { 'course.json': 'old course', 'lessons/l1.json': 'old lesson' };
const CHANGES = [
  { path: 'course.json', text: 'new course, longer than before' },
  { path: 'lessons/l1.json', text: 'new lesson' },
  { path: 'lessons/l2.json', text: 'a second lesson' },
  { path: 'translations/hu/course.json', text: 'magyarul' },
];
const AFTER = { ...START, ...Object.fromEntries(CHANGES.map(({ path, text }) => [path, text])) };

function start() {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(START)) write(folder, path, text);
  return folder;
}

/** All that is in a folder, hidden files and empty folders included. */
function contentOf(folder) {
  const entries = nodeFs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isDirectory()) return nodeFs.readdirSync(path).length === 0 ? [[relative(folder, path), null]] : [];
      return [[relative(folder, path), nodeFs.readFileSync(path, 'utf8')]];
    }),
  );
}

const CALLS = [
  ...['closeSync', 'fchmodSync', 'fsyncSync', 'linkSync', 'mkdirSync', 'openSync'],
  ...['renameSync', 'rmSync', 'rmdirSync', 'writeSync'],
];

/** A file system that does something else from its nth call on that may change something; `calls` counts them. */
function watched(at, instead, base = nodeFs) {
  const state = { calls: 0, fs: { ...base } };
  for (const name of CALLS)
    state.fs[name] = (...args) => {
      state.calls += 1;
      return state.calls >= at ? instead(state.calls === at, name, args) : base[name](...args);
    };
  return state;
}

class Killed extends Error {}

/** The process is killed: a write may have got half of its bytes to the disk, and nothing is called afterwards. */
const killed = (isFirst, name, args) => {
  if (isFirst && name === 'writeSync') nodeFs.writeSync(args[0], args[1].subarray(0, args[1].length / 2));
  throw new Killed(name);
};
const failing = (code) => (isFirst, name, args) => {
  if (isFirst) throw Object.assign(new Error(`${code}: ${name}`), { code, path: 'x' });
  return nodeFs[name](...args);
};

/** A disk that knows no second names for a file. */
const withoutLinks = {
  ...nodeFs,
  linkSync: () => {
    throw Object.assign(new Error('EPERM: linkSync'), { code: 'EPERM' });
  },
};

async function commit(folder, fs) {
  const files = createFolderFiles(folder, fs);
  for (const { path } of CHANGES) await files.read(path);
  await files.commit(CHANGES);
}

for (const [disk, base] of Object.entries({ 'a disk': nodeFs, 'a disk without links': withoutLinks })) {
  test(`killed at any moment, on ${disk}: the next opening finds everything old or everything new`, async () => {
    const seen = { old: 0, new: 0 };
    for (let at = 1; ; at += 1) {
      const folder = start();
      const machine = watched(at, killed, base);
      const ended = await commit(folder, machine.fs).then(
        () => true,
        () => false,
      );
      createFolderFiles(folder);
      const content = contentOf(folder);
      const isNew = 'lessons/l2.json' in content;
      assert.deepEqual(content, isNew ? AFTER : START, `killed at call ${String(at)}`);
      assert.ok(isNew || !ended, 'what is said to be written is there');
      seen[isNew ? 'new' : 'old'] += 1;
      if (machine.calls < at) break;
    }
    assert.ok(seen.old > 20 && seen.new > 3, JSON.stringify(seen));
  });

  for (const [code, told] of [
    ['ENOSPC', 'full'],
    ['EBUSY', 'refused'],
  ]) {
    test(`where any call fails with ${code}, on ${disk}, all is written or nothing is, and nothing else stays`, async () => {
      const seen = { refused: 0, written: 0 };
      for (let at = 1; ; at += 1) {
        const folder = start();
        const machine = watched(at, failing(code), base);
        const error = await commit(folder, machine.fs).catch((reason) => reason);
        if (error) {
          assert.deepEqual([error.code, contentOf(folder)], [told, START], `failed at call ${String(at)}`);
          assert.match(error.message, /nothing was written/);
        } else {
          createFolderFiles(folder);
          assert.deepEqual(contentOf(folder), AFTER, `failed at call ${String(at)}`);
        }
        seen[error ? 'refused' : 'written'] += 1;
        if (machine.calls < at) break;
      }
      assert.ok(seen.refused > 20, JSON.stringify(seen));
    });
  }
}

test('a new course in a new folder is written whole, or the folder is not there', async () => {
  for (let at = 1; ; at += 1) {
    const folder = join(temporaryFolder(), 'courses', 'new');
    const machine = watched(at, failing('ENOSPC'));
    const error = await createFolderFiles(folder, machine.fs)
      .commit(CHANGES)
      .catch((reason) => reason);
    if (error) assert.ok(!nodeFs.existsSync(join(folder, '..')), `failed at call ${String(at)}`);
    else createFolderFiles(folder);
    if (!error) assert.equal(read(folder, 'lessons/l2.json'), 'a second lesson');
    if (machine.calls < at) break;
  }
});

test('a read-only file stays, and with it all others', async () => {
  const folder = start();
  nodeFs.chmodSync(join(folder, 'lessons/l1.json'), 0o444);
  await assert.rejects(commit(folder), { code: 'read-only' });
  assert.deepEqual(contentOf(folder), START);
});

test('who may read a file stays as it is, and a link goes on leading to its file', async () => {
  const folder = start();
  nodeFs.chmodSync(join(folder, 'course.json'), 0o640);
  nodeFs.renameSync(join(folder, 'lessons/l1.json'), join(folder, 'real.json'));
  nodeFs.symlinkSync('../real.json', join(folder, 'lessons/l1.json'));
  await commit(folder);
  assert.equal(nodeFs.statSync(join(folder, 'course.json')).mode & 0o777, 0o640);
  assert.ok(nodeFs.lstatSync(join(folder, 'lessons/l1.json')).isSymbolicLink());
  assert.equal(read(folder, 'real.json'), 'new lesson');
});

test('while another process writes nothing is written; once it is gone, what it had begun is taken back', async () => {
  const folder = start();
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const steps = [{ target: 'course.json', fresh: '.c4s-1.new', old: '.c4s-1.old', part: '.c4s-1.part', existed: true }];
  write(folder, `.c4s-undo-${String(other.pid)}`, JSON.stringify({ steps, folders: [] }));
  write(folder, '.c4s-1.old', 'old course');
  write(folder, 'course.json', 'half of a cou');
  const half = contentOf(folder);
  await assert.rejects(commit(folder), { code: 'busy' });
  assert.deepEqual(contentOf(folder), half);
  const gone = new Promise((resolve) => other.once('close', resolve));
  other.kill();
  await gone;
  createFolderFiles(folder);
  assert.deepEqual(contentOf(folder), START);
});

test('a note that breaks off was never followed', () => {
  const folder = start();
  write(folder, '.c4s-undo-999999999', '{"steps":[{"targ');
  createFolderFiles(folder);
  assert.deepEqual(contentOf(folder), START);
});
