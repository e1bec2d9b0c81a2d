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
function checkFile(path) {
  const folder = temporaryFolder();
  copyFileSync(path, join(folder, 'course.json'));
  return check(folder);
}

for (const file of filesOf('valid')) {
  test(`the fixture ${file} passes`, () => {
    assert.deepEqual(checkFile(`${FIXTURES}/valid/${file}`), { code: 0, findings: [] });
  });
}

test('what is expected of each invalid fixture is written down', () => {
  assert.deepEqual(filesOf('invalid').sort(), Object.keys(EXPECTED).sort());
});

for (const [file, { check: expected }] of Object.entries(EXPECTED)) {
  test(`the fixture ${file} is reported as ${expected}`, () => {
    const { findings } = checkFile(`${FIXTURES}/invalid/${file}`);
    assert.ok(
      findings.some(({ code }) => code === expected),
      JSON.stringify(findings),
    );
  });
}

test('what is too deep or too large is reported', () => {
  const folder = temporaryFolder();
  const write = (text) => {
    writeFileSync(join(folder, 'course.json'), text);
    return check(folder).findings.map(({ code }) => code);
  };
  assert.deepEqual(write('['.repeat(33) + ']'.repeat(33)), ['too-deep']);
  const course = JSON.parse(readFileSync(`${FIXTURES}/valid/course-smallest.json`, 'utf8'));
  assert.deepEqual(write(JSON.stringify({ ...course, name: 'a'.repeat(200_001) })), ['invalid']);
  assert.deepEqual(write(JSON.stringify({ ...course, name: 'a'.repeat(200_000) })), []);
});
