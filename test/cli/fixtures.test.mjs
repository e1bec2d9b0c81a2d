import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';
import { check } from './support.mjs';

const FIXTURES = 'content-schema/fixtures';
const EXPECTED = JSON.parse(readFileSync(`${FIXTURES}/invalid/expected.json`, 'utf8'));
const filesOf = (kind) => readdirSync(`${FIXTURES}/${kind}`).filter((file) => file !== 'expected.json');

/** Checks one file as the course of a folder. */
async function checkFile(path) {
  const folder = temporaryFolder();
  copyFileSync(path, join(folder, 'course.json'));
  return await check(folder);
}

for (const file of filesOf('valid')) {
  test(`the fixture ${file} passes`, async () => {
    assert.deepEqual(await checkFile(`${FIXTURES}/valid/${file}`), { code: 0, findings: [] });
  });
}

test('what is expected of each invalid fixture is written down', () => {
  assert.deepEqual(filesOf('invalid').sort(), Object.keys(EXPECTED).sort());
});

for (const [file, { check: expected }] of Object.entries(EXPECTED)) {
  test(`the fixture ${file} is reported as ${expected}`, async () => {
    const { findings } = await checkFile(`${FIXTURES}/invalid/${file}`);
    assert.ok(
      findings.some(({ code }) => code === expected),
      JSON.stringify(findings),
    );
  });
}

test('what is too deep or too large is reported', async () => {
  const folder = temporaryFolder();
  const write = async (text) => {
    writeFileSync(join(folder, 'course.json'), text);
    return (await check(folder)).findings.map(({ code }) => code);
  };
  assert.deepEqual(await write('['.repeat(33) + ']'.repeat(33)), ['too-deep']);
  const course = JSON.parse(readFileSync(`${FIXTURES}/valid/course-smallest.json`, 'utf8'));
  assert.deepEqual(await write(JSON.stringify({ ...course, name: 'a'.repeat(200_001) })), ['invalid']);
  assert.deepEqual(await write(JSON.stringify({ ...course, name: 'a'.repeat(200_000) })), []);
});
