import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';
import { c4s, check, newCourse, path, read, readJson, write } from './support.mjs';

const create = async (...args) => {
  const { code, out, err } = await c4s('new', ...args, '--json');
  assert.equal(code, 0, err);
  return JSON.parse(out);
};

/** Errors, except for files that a template names and an author has to supply. */
const errors = async (folder) =>
  (await check(folder)).findings.filter(({ level, code }) => level === 'error' && code !== 'missing-file');

test('a new course is without faults', async () => {
  const folder = join(temporaryFolder(), 'course');
  await create('course', folder, '--name', 'Első lépések', '--language', 'hu');
  assert.deepEqual(await check(folder), { code: 0, findings: [] });
  const { id, name, inLanguage } = readJson(folder, 'course.json');
  assert.deepEqual([id, name, inLanguage], ['https://example.org/courses/elso-lepesek', 'Első lépések', 'hu']);
});

test('a new course never overwrites another', async () => {
  const folder = newCourse();
  const before = read(folder, 'course.json');
  assert.equal((await c4s('new', 'course', folder)).code, 2);
  assert.equal(read(folder, 'course.json'), before);
});

test('lessons, blocks and questions of every type are added without faults', async () => {
  const folder = newCourse();
  const { id } = await create('lesson', folder, '--name', 'Second', '--module', 'm1');
  assert.equal(id, 'l2');
  const help = (await c4s('new', '--help')).out;
  const types = (word) => new RegExp(`${word}: ([^.]*)\\.`).exec(help)[1].split(/,\s*/);
  assert.ok(types('Blocks').length >= 18 && types('Items').length >= 8, help);
  for (const type of types('Blocks')) await create('block', folder, '--type', type, '--into', id);
  for (const type of types('Items')) {
    await create('item', folder, '--type', type, '--into', 'm1');
    await create('item', folder, '--type', type, '--into', id);
  }
  assert.deepEqual(await errors(folder), []);
});

test('what is in a file stays as it is, letter by letter', async () => {
  const folder = newCourse();
  const odd = read(folder, 'course.json')
    .replaceAll('  ', '\t')
    .replaceAll('\n', '\r\n')
    .replace('"name": "Clusters"', '"name":   "Clusters" ');
  write(folder, 'course.json', odd);
  await create('item', folder, '--type', 'choice', '--into', 't1');
  const after = read(folder, 'course.json');
  let [start, end] = [0, 0];
  while (odd[start] === after[start]) start++;
  while (odd.at(-1 - end) === after.at(-1 - end) && end < odd.length - start) end++;
  assert.equal(start + end, odd.length, 'something else than an addition has happened');
  const added = after.slice(start, after.length - end);
  assert.ok(!/[^\r]\n/.test(added), 'line ends are those of the file');
  assert.ok(!/\n {2}/.test(added), 'indents are those of the file');
  assert.deepEqual(await errors(folder), []);
});

test('lists on one line and empty lists are added to', async () => {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  course.modules[0].assessment.items = [];
  write(folder, 'course.json', course);
  await create('item', folder, '--type', 'choice', '--into', 'm1');
  assert.equal(readJson(folder, 'course.json').modules[0].assessment.items.length, 1);
  const line = newCourse();
  write(line, 'lessons/l1.json', JSON.stringify(readJson(line, 'lessons/l1.json')));
  await create('block', line, '--type', 'text', '--into', 'l1');
  assert.equal(readJson(line, 'lessons/l1.json').blocks.length, 3);
  assert.ok(!read(line, 'lessons/l1.json').includes('\n'));
});

test('an id never comes back: neither a replaced one nor one that only a translation remembers', async () => {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  course.modules[0].lessons[0].replaces = ['l2'];
  write(folder, 'course.json', course);
  write(folder, 'translations/hu/lessons/l3.json', {
    inLanguage: 'hu',
    of: '1.0.0',
    strings: { 'l3.name': { text: 'x' } },
  });
  assert.equal((await create('lesson', folder, '--name', 'New')).id, 'l4');
});

test('wrong use says what there is', async () => {
  const folder = newCourse();
  const { code, err } = await c4s('new', 'item', folder, '--type', 'riddle', '--into', 'm1');
  assert.equal(code, 2);
  assert.match(err, /choice, order/);
  assert.equal((await c4s('new', 'lesson', folder)).code, 2);
  assert.match((await c4s('new', 'lesson', folder, '--nam', 'x')).err, /--nam/);
  assert.equal((await c4s('new', 'block', path(folder, 'none'), '--type', 'text', '--into', 'l1')).code, 2);
});
