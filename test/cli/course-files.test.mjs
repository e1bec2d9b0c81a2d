import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { temporaryFolder } from '../temporary-folder.mjs';
import { importSource, write } from './support.mjs';

// What all adapters of the port CourseFiles promise.

const { createFolderFiles } = await importSource('adapters/node/folder-files');
const { MemoryCourseFiles } = await importSource('adapters/memory-course-files');

/** Each makes the files of a course, and a hand that writes beside the port. */
const ADAPTERS = {
  'a folder': (start) => {
    const folder = temporaryFolder();
    const put = (path, text) => write(folder, path, text);
    for (const [path, text] of Object.entries(start)) put(path, text);
    return { files: createFolderFiles(folder), put };
  },
  memory: (start) => {
    const files = new MemoryCourseFiles(start);
    return { files, put: (path, text) => files.put(path, text) };
  },
};

const textOf = async (files, path) => {
  const bytes = await files.read(path);
  return bytes && new TextDecoder().decode(bytes);
};

for (const [name, make] of Object.entries(ADAPTERS)) {
  test(`${name}: files are listed, read and measured`, async () => {
    const { files } = make({ 'b.json': 'á', 'a/c.json': 'c', 'a/b/d.json': '', '.hidden': 'x', 'a/.hidden/e': 'x' });
    assert.deepEqual(await files.list(''), ['a/b/d.json', 'a/c.json', 'b.json']);
    assert.deepEqual(await files.list('a'), ['a/b/d.json', 'a/c.json']);
    assert.deepEqual([await files.list('none'), await files.list('b.json')], [[], []]);
    assert.deepEqual(await textOf(files, 'b.json'), 'á');
    assert.deepEqual(await textOf(files, 'a/./b/../c.json'), 'c');
    assert.deepEqual(
      [await files.read('none'), await files.read('a'), await files.read('b.json/c')],
      [null, null, null],
    );
    const sizes = ['b.json', 'a', '', 'a/b/d.json', 'none', 'b.json/c'].map((path) => files.size(path));
    assert.deepEqual(await Promise.all(sizes), [2, 0, 0, 0, null, null]);
  });

  test(`${name}: what is committed is read, in folders that were not there too`, async () => {
    const { files } = make({ 'a.json': 'old' });
    await files.read('a.json');
    await files.commit([
      { path: 'a.json', text: 'new' },
      { path: 'x/y/z.json', text: 'ő\n' },
    ]);
    assert.deepEqual([await textOf(files, 'a.json'), await textOf(files, 'x/y/z.json')], ['new', 'ő\n']);
    await files.commit([{ path: 'a.json', text: 'newer' }]);
    assert.equal(await textOf(files, 'a.json'), 'newer');
    await files.commit([]);
  });

  test(`${name}: nothing is written over what somebody else has written since it was read`, async () => {
    for (const [seen, change] of [
      ['a.json', ['a.json', 'theirs']],
      ['b.json', ['b.json', 'theirs, new']],
    ]) {
      const { files, put } = make({ 'a.json': 'old', 'c.json': 'c' });
      await files.read(seen);
      put(...change);
      const changes = ['c.json', seen].map((path) => ({ path, text: 'ours' }));
      await assert.rejects(files.commit(changes), { code: 'changed' });
      assert.deepEqual([await textOf(files, 'c.json'), await textOf(files, seen)], ['c', change[1]]);
    }
  });

  test(`${name}: after any commits each file says what was written last`, async () => {
    const path = fc.constantFrom('a.json', 'b/c.json', 'b/d/e.json', 'f/g.json');
    const commits = fc.array(fc.uniqueArray(fc.record({ path, text: fc.string() }), { selector: (one) => one.path }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(commits, async (list) => {
        const { files } = make({});
        const model = new Map();
        for (const changes of list) {
          await files.commit(changes);
          for (const one of changes) model.set(one.path, one.text);
        }
        assert.deepEqual(await files.list(''), [...model.keys()].sort());
        const encoder = new TextEncoder();
        for (const [key, text] of model) {
          assert.deepEqual([...(await files.read(key))], [...encoder.encode(text)]);
          assert.equal(await files.size(key), encoder.encode(text).length);
        }
      }),
      { numRuns: 40 },
    );
  });
}
