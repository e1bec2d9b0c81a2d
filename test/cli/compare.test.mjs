import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s, newCourse, plant, readJson, write } from './support.mjs';

const C = 'course.json';
const L = 'lessons/l1.json';

/** What an update does, as `effect kind id`. `change` gets course and lesson of the new version. */
async function changes(change) {
  const [old, update] = [newCourse(), newCourse()];
  const [course, lesson] = [readJson(update, C), readJson(update, L)];
  course.version = '1.1.0';
  change(course, lesson);
  write(update, C, course);
  write(update, L, lesson);
  const { code, out } = await c4s('check', old, update, '--json');
  const list = JSON.parse(out).changes.map(({ effect, kind, id }) => `${effect} ${kind} ${id}`);
  return { code, list };
}

test('better wording of a lesson changes nothing for learners', async () => {
  const result = await changes((course, lesson) => {
    course.name = 'Other';
    lesson.blocks[0].text = 'Better.';
  });
  assert.deepEqual(result, { code: 0, list: [] });
});

test('a changed question keeps its answers, marked', async () => {
  const { code, list } = await changes((course) => (course.modules[0].assessment.items[0].options[0].text = 'Another'));
  assert.deepEqual([code, list], [0, ['changed test question q1']]);
});

test('a renamed lesson is kept by "replaces" and dropped without', async () => {
  const rename = (replaces) => (course, lesson) => {
    Object.assign(course.modules[0].lessons[0], { id: 'l2', replaces });
    course.modules[0].assessment.items[0].feedback.lesson = 'l2';
    lesson.id = 'l2';
  };
  assert.deepEqual(await changes(rename(['l1'])), { code: 0, list: ['kept lesson l2', 'changed test question q1'] });
  assert.deepEqual(await changes(rename(undefined)), {
    code: 1,
    list: ['added lesson l2', 'changed test question q1', 'dropped lesson l1'],
  });
});

test('removed and new questions, notes and pass marks are told', async () => {
  const { code, list } = await changes((course, lesson) => {
    const { assessment } = course.modules[0];
    assessment.masteryScore = 0.8;
    assessment.items[0].id = 'q9';
    lesson.blocks[1] = { id: 'b9', type: 'reflection', prompt: 'Why?' };
  });
  assert.equal(code, 1);
  assert.deepEqual(list, [
    'changed test t1',
    'added note b9',
    'added test question q9',
    'dropped note b2',
    'dropped test question q1',
  ]);
});

test('another course id drops everything, and a version that stays is told', async () => {
  const { list } = await changes((course) =>
    Object.assign(course, { id: 'https://example.org/other', version: '1.0.0' }),
  );
  assert.deepEqual(list, ['dropped course https://example.org/other', 'changed course https://example.org/other']);
});

test('a course that cannot be read is not compared', async () => {
  const [old, update] = [newCourse(), newCourse()];
  plant(update, L, '"blocks"', '"block"');
  const { code, err } = await c4s('check', old, update);
  assert.equal(code, 2);
  assert.match(err, /lessons\/l1\.json:1:1/);
});
