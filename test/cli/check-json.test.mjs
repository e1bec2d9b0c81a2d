import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { check, lineOf, newCourse, path, plant, read, write } from './support.mjs';

const C = 'course.json';
const L = 'lessons/l1.json';

for (const [name, from, to, at, message] of [
  ['a missing comma', '"type": "text",', '"type": "text"', '"text": "A cluster', /a comma is missing before this/],
  ['a comma too many', '"id": "s2",', '"id": "s2",,', '"id": "s2",,', /stops being JSON\.$/],
  [
    'typographic quotation marks',
    '"type": "text"',
    '“type”: "text"',
    '“type”',
    /straight quotation marks, " and not “/,
  ],
  [
    'a quotation mark inside a text',
    'A cluster',
    'A "cluster"',
    'A "cluster"',
    /inside a text a quotation mark is written/,
  ],
  ['a new line inside a text', 'A cluster', 'A\ncluster', '"A\n', /does not end in its line/],
  [
    'a field without quotation marks',
    '"type": "text"',
    'type: "text"',
    'type: "text"',
    /write "type" in quotation marks/,
  ],
  ['a comment', '"type": "text"', '// mine\n"type": "text"', '// mine', /no comments/],
]) {
  test(`${name} is told where the file stops being JSON`, async () => {
    const folder = newCourse();
    plant(folder, L, from, to);
    const { code, line, message: told } = (await check(folder)).findings[0];
    assert.deepEqual([code, line], ['not-json', lineOf(folder, L, at)]);
    assert.match(told, message);
  });
}

test('a comma before the end and a file that breaks off are told', async () => {
  const folder = newCourse();
  const text = read(folder, L).trimEnd();
  write(folder, L, `${text.slice(0, -1)},\n}`);
  assert.match((await check(folder)).findings[0].message, /take the comma away at the end of line \d+/);
  write(folder, L, text.slice(0, -1));
  assert.match((await check(folder)).findings[0].message, /breaks off/);
});

test('a file that is not UTF-8 is told at its first letter that is not', async () => {
  const folder = newCourse();
  plant(folder, C, 'Working together', 'Café');
  writeFileSync(path(folder, C), Buffer.from(read(folder, C), 'latin1'));
  const { code, line } = (await check(folder)).findings[0];
  assert.deepEqual([code, line], ['not-utf-8', lineOf(folder, C, '"name": "Caf')]);
});
