import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s, check, newCourse, path, plant, read, readJson, write } from './support.mjs';

const OVERLAY = 'translations/hu/course.json';

/** Translates each text of the course as `hu: …`, through a table. */
async function translateAll(folder) {
  const rows = await c4s('translate', folder, '--to', 'hu', '--json');
  const units = JSON.parse(rows.out).units;
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const lines = units.map(({ file, key, source }) => [file, key, source, `hu: ${source}`].map(quoted).join(';'));
  write(folder, 'hu.csv', `\uFEFFfile;key;source;target\r\n${lines.join('\r\n')}\r\n`);
  return await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'hu.csv'));
}

function hungarian() {
  const folder = newCourse();
  plant(folder, 'course.json', '"inLanguage": "en",', '"inLanguage": "en",\n  "availableLanguage": ["en", "hu"],');
  return folder;
}

test('a filled table makes a course complete in its language', async () => {
  const folder = hungarian();
  assert.equal((await translateAll(folder)).code, 0);
  assert.deepEqual(await check(folder), { code: 0, findings: [] });
  assert.equal(readJson(folder, OVERLAY).strings['course.name'].text, 'hu: Working together');
});

test('what is exported and imported again changes nothing', async () => {
  const folder = hungarian();
  await translateAll(folder);
  const before = read(folder, OVERLAY);
  write(folder, 'again.csv', (await c4s('translate', folder, '--to', 'hu', '--export', 'csv')).out);
  const { code, out } = await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'again.csv'));
  assert.equal(code, 0);
  assert.match(out, /Taken over: 0/);
  assert.equal(read(folder, OVERLAY), before);
});

test('a translation is never lost: not to an empty cell, nor to a changed or removed source', async () => {
  const folder = hungarian();
  await translateAll(folder);
  plant(folder, 'course.json', '"What is a cluster?"', '"What is a cluster now?"');
  plant(folder, 'course.json', '"definition": "A business."', '"definition": "A business.", "x-note": "n"');
  write(folder, 'empty.csv', 'file,key,source,target\ncourse.json,course.name,Working together,\n');
  await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'empty.csv'));
  const { strings } = readJson(folder, OVERLAY);
  assert.equal(strings['course.name'].text, 'hu: Working together');
  assert.equal(strings['q1.prompt'].text, 'hu: What is a cluster?');
  assert.deepEqual(
    (await check(folder)).findings.map(({ code }) => code),
    ['stale-translation'],
  );
});

test('orphaned texts and changed keys are reported where they stand, also with a slash in the key', async () => {
  const folder = hungarian();
  await translateAll(folder);
  const overlay = readJson(folder, OVERLAY);
  overlay.strings['old/name'] = { text: 'x' };
  overlay.strings['q1.correctResponse.0'] = { text: 'b' };
  write(folder, OVERLAY, overlay);
  const { findings } = await check(folder);
  const lines = read(folder, OVERLAY).split('\n');
  for (const [code, key] of [
    ['orphaned-translation', 'old/name'],
    ['changed-key', 'q1.correctResponse.0'],
  ]) {
    const { line } = findings.find((finding) => finding.code === code);
    assert.ok(lines[line - 1].includes(key));
  }
});

test('a text that is not ours to translate is awaited, not missing, until it comes', async () => {
  const folder = hungarian();
  plant(folder, 'course.json', '"version"', '"funding": { "disclaimer": "The views are ours." },\n  "version"');
  await translateAll(folder);
  const key = 'course.funding.disclaimer';
  const { [key]: theirs, ...strings } = readJson(folder, OVERLAY).strings;
  write(folder, OVERLAY, { ...readJson(folder, OVERLAY), awaited: { [key]: 'the agency says it' }, strings });
  const found = async () => (await check(folder)).findings.map(({ level, code }) => `${level} ${code}`);
  assert.deepEqual(await found(), ['note awaited-translation']);
  assert.match((await c4s('translate', folder, '--to', 'hu')).out, /missing: 0, awaited: 1/);
  assert.deepEqual(readJson(folder, OVERLAY).awaited, { [key]: 'the agency says it' });
  write(folder, 'theirs.csv', `file,key,source,target\ncourse.json,${key},The views are ours.,${theirs.text}\n`);
  await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'theirs.csv'));
  assert.deepEqual(await found(), []);
  assert.equal(readJson(folder, OVERLAY).awaited, undefined);
});

test('an overlay that cannot be read is left as it is', async () => {
  const folder = hungarian();
  write(folder, OVERLAY, '{ "strings": ');
  assert.equal((await c4s('translate', folder, '--to', 'hu')).code, 2);
  assert.equal(read(folder, OVERLAY), '{ "strings": ');
});
