import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { c4s, newCourse, path, plant, readJson, write } from './support.mjs';

const OVERLAY = 'translations/es/course.json';
const HEAD = ['file', 'key', 'state', 'source', 'target', 'language'];
const SOURCE = 'What is a cluster?';

function spanish() {
  const folder = newCourse();
  plant(folder, 'course.json', '"inLanguage": "en",', '"inLanguage": "en",\n  "availableLanguage": ["en", "es"],');
  return folder;
}

const row = (target, { key = 'q1.prompt', source = SOURCE, language = 'es' } = {}) =>
  ['course.json', key, 'missing', source, target, language].map((cell) => `"${cell.replaceAll('"', '""')}"`);
const table = (rows, separator = ';') => [HEAD, ...rows].map((cells) => `${cells.join(separator)}\r\n`).join('');

/** Imports bytes as a translator's file. */
async function taken(folder, bytes, to = 'es') {
  writeFileSync(path(folder, 'in.csv'), bytes);
  return await c4s('translate', folder, '--to', to, '--import', path(folder, 'in.csv'));
}
const prompt = (folder, file = OVERLAY) => readJson(folder, file).strings['q1.prompt']?.text;

const WORDS = '¿Qué es un “clúster”?';
const utf16 = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le');
for (const [name, bytes] of [
  ['semicolons and a byte order mark', `\uFEFF${table([row(WORDS)])}`],
  ['tabs in UTF-16, as "Unicode text"', utf16(table([row(WORDS)], '\t'))],
  ['UTF-16 that begins with the big end', utf16(table([row(WORDS)])).swap16()],
  ['a line that names the separator', `sep=;\r\n${table([row(WORDS)])}`],
  ['names of columns in capitals, and blanks', table([row(WORDS)]).replace('file;key', ' File ; KEY')],
  ['a column more', table([row(WORDS)]).replaceAll('\r\n', ';"good, or not"\r\n')],
  ['blanks around a text', table([row(`${WORDS}  `)])],
]) {
  test(`a table comes back from a spreadsheet with ${name}`, async () => {
    const folder = spanish();
    const { code, out } = await taken(folder, bytes);
    assert.equal(code, 0, out);
    assert.equal(prompt(folder), WORDS);
  });
}

/** A text as an old Windows program writes it. */
function windows(text, letters) {
  return Buffer.from(
    [...text].map((letter) => letters[letter] ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63)),
  );
}

test('a table without Unicode is read by the letters of its language, and that is said', async () => {
  const folder = spanish();
  const { code, err } = await taken(folder, windows(table([row(WORDS)]), { '“': 0x93, '”': 0x94 }));
  assert.equal(code, 0);
  assert.equal(prompt(folder), WORDS);
  assert.match(err, /windows-1252: look at the accents/);
  const other = newCourse();
  await taken(other, windows(table([row('Mi a fő szó?', { language: 'hu' })]), { ő: 0xf5 }), 'hu');
  assert.equal(prompt(other, 'translations/hu/course.json'), 'Mi a fő szó?');
});

test('letters that became question marks are refused, and never replace what was right', async () => {
  const folder = newCourse();
  const hungarian = (text) => table([row(text, { language: 'hu' })]);
  const { code, out } = await taken(folder, windows(hungarian('Mi a fő szó?'), {}), 'hu');
  assert.equal(code, 1);
  assert.match(out, /letters became "\?".*q1\.prompt/);
  await taken(folder, hungarian('Mi a fő szó?'), 'hu');
  assert.match((await taken(folder, windows(hungarian('Mi a fő szó?'), {}), 'hu')).out, /Taken over: 0/);
  assert.equal(prompt(folder, 'translations/hu/course.json'), 'Mi a fő szó?');
});

for (const [name, rows, message] of [
  ['the error of a formula', [row('#¿NOMBRE?')], /formula: #¿NOMBRE\?: q1\.prompt/],
  ['two translations of one text', [row('Uno'), row('Dos')], /stands twice.*q1\.prompt/],
  ['a text that the course has not', [row('Uno', { key: 'q9.prompt' })], /no such text: q9\.prompt/],
  ['a row without a key', [row('Uno', { key: '' })], /no such text: row 2/],
]) {
  test(`${name} is refused by name`, async () => {
    const { code, out } = await taken(spanish(), table(rows));
    assert.equal(code, 1);
    assert.match(out, message);
  });
}

test('a file of another language, or with its columns lost, changes nothing', async () => {
  const folder = spanish();
  await taken(folder, table([row(WORDS)]));
  for (const [bytes, message] of [
    [table([row('Qu’est-ce qu’un cluster ?', { language: 'fr' })]), /for the language "fr", not for "es"/],
    [table([row('Otra')]).replace(';target;', ';Español;'), /no column "target". Its first row has: .*"Español"/],
    [table([row('Otra')]).replace(';state;', ';target;'), /2 columns "target"/],
  ]) {
    const { code, err } = await taken(folder, bytes);
    assert.equal(code, 2);
    assert.match(err, message);
    assert.equal(prompt(folder), WORDS);
  }
});

test('a table is parted as spreadsheets of its language part it, and can be written into a file', async () => {
  const folder = spanish();
  const first = async (to) => (await c4s('translate', folder, '--to', to, '--export', 'csv')).out.split('\r\n')[0];
  assert.equal(await first('es'), `\uFEFF${HEAD.join(';')}`);
  assert.equal(await first('zh'), `\uFEFF${HEAD.join(',')}`);
  const file = path(folder, 'es.xlf');
  assert.equal((await c4s('translate', folder, '--to', 'es', '--export', 'xliff', '--output', file)).out, '');
  assert.equal((await c4s('translate', folder, '--to', 'es', '--import', file)).code, 0);
});

test('what is left to do is said: the language to list, the orphans to take out', async () => {
  const folder = newCourse();
  assert.match((await taken(folder, table([row(WORDS)]))).out, /"availableLanguage": \["en","es"\]/);
  const overlay = readJson(folder, OVERLAY);
  write(folder, OVERLAY, { ...overlay, strings: { ...overlay.strings, 'old.name': { text: 'x', source: 'y' } } });
  assert.match((await c4s('translate', folder, '--to', 'es')).out, /orphaned: 1\n[^]*--prune/);
  assert.equal(readJson(folder, OVERLAY).strings['old.name'].text, 'x');
  assert.match((await c4s('translate', folder, '--to', 'es', '--prune')).out, /orphaned: 0/);
  assert.equal(prompt(folder), WORDS);
});

test('a course file is a course, a slip is named, and a missing file as well', async () => {
  const folder = spanish();
  assert.equal((await c4s('translate', path(folder, 'course.json'), '--to', 'es')).code, 0);
  assert.match((await c4s('translate', folder, '--to', 'spanish1')).err, /^"spanish1" is no tag of a language/);
  assert.match(
    (await c4s('translate', folder, '--to', 'es', '--import', 'none.csv')).err,
    /^There is no file "none\.csv"/,
  );
  assert.match((await c4s('translate', folder, '--tp', 'es')).err, /^There is no option --tp\./);
});

test('a new file names the schema that the course file names', async () => {
  const folder = spanish();
  plant(folder, 'course.json', '{', '{ "$schema": "./schemas/course.v1.schema.json",');
  await c4s('new', 'lesson', folder, '--name', 'Two');
  assert.equal(readJson(folder, 'lessons/l2.json').$schema, '../schemas/lesson.v1.schema.json');
  await c4s('translate', folder, '--to', 'es');
  const { $schema } = readJson(folder, 'translations/es/lessons/l2.json');
  assert.equal($schema, '../../../schemas/translation.v1.schema.json');
});
