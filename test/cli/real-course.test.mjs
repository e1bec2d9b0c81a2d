import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s } from './support.mjs';

const COURSE = 'courses/cluster4smart';

test('the real course is without errors', async () => {
  const { code, out } = await c4s('check', COURSE, '--json');
  const { findings, lessons } = JSON.parse(out);
  assert.deepEqual(
    findings.filter(({ level }) => level === 'error').map(({ file, line, message }) => `${file}:${line} ${message}`),
    [],
  );
  assert.equal(code, 0);
  assert.ok(lessons.length >= 10, 'its lessons are read');
  for (const { id, reading } of lessons) assert.deepEqual(Object.keys(reading).sort(), ['en', 'es', 'fr', 'hu'], id);
});
