import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4sProcess, newCourse, plant, readJson } from './support.mjs';

// Nearly all tests call the program in their own process; these see that its own one ends as it says.

test('a process ends with 0, 1 or 2, and keeps findings and complaints apart', () => {
  const folder = newCourse();
  assert.deepEqual(
    [c4sProcess('check', folder, '--json')].map(({ code, out, err }) => [code, JSON.parse(out).findings, err]),
    [[0, [], '']],
  );
  plant(folder, 'lessons/l1.json', '"type": "text"', '"type": "txt"');
  const faulty = c4sProcess('check', folder);
  assert.deepEqual([faulty.code, faulty.err], [1, '']);
  assert.match(faulty.out, /error unknown-block/);
  const wrong = c4sProcess('chekc');
  assert.deepEqual([wrong.code, wrong.out], [2, '']);
  assert.match(wrong.err, /^There is no command "chekc"\.\n[^]*c4s check COURSE/);
});

test('help is printed, not complained', () => {
  for (const args of [[], ['--help'], ['check', '--help']]) {
    const { code, out, err } = c4sProcess(...args);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /c4s check/);
  }
});

test('a process writes what it says that it wrote', () => {
  const folder = newCourse();
  const { code, out } = c4sProcess('new', 'item', folder, '--type', 'choice', '--into', 'm1');
  assert.equal(code, 0);
  assert.match(out, /^Wrote "q-m1-2" into .*course\.json\n$/);
  assert.equal(readJson(folder, 'course.json').modules[0].assessment.items[1].id, 'q-m1-2');
});
