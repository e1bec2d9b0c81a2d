import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBlock, c4s, check, found, lineOf, newCourse, path, plant, readJson, write } from './support.mjs';

const C = 'course.json';
const L = 'lessons/l1.json';

function addItem(folder, item) {
  const course = readJson(folder, C);
  course.modules[0].assessment.items.push({ prompt: 'What?', ...item });
  write(folder, C, course);
}

function limit(folder, changes) {
  const course = readJson(folder, C);
  Object.assign(course.modules[0].assessment, changes);
  write(folder, C, course);
}

test('a text that an earlier one always takes is reported', async () => {
  const folder = newCourse();
  const accept = [
    { id: 'any', value: 'c*', wildcard: true },
    { id: 'one', value: 'cluster', credit: 0.5 },
  ];
  addItem(folder, {
    id: 'q2',
    interaction: 'text-entry',
    accept: [accept[1], { ...accept[1], id: 'two', value: 'Cluster', credit: 1 }],
  });
  assert.equal((await found(folder, 'unreachable-answer')).pointer, '/modules/0/assessment/items/1/accept/1');
  const other = newCourse();
  addItem(other, { id: 'q2', interaction: 'text-entry', accept: [accept[0], { id: 'x', value: 'firm' }] });
  assert.deepEqual((await check(other)).findings, []);
});

test('a time limit that learners cannot keep is reported', async () => {
  const one = newCourse();
  limit(one, { timeLimit: 'PT20M', timeRequired: 'PT25M' });
  const { level, pointer, message } = await found(one, 'time-limit-too-short');
  assert.deepEqual([level, pointer], ['warning', '/modules/0/assessment/timeLimit']);
  assert.match(message, /by "timeRequired" the test takes 25 min/);
  for (const id of ['q2', 'q3']) addItem(one, { id, interaction: 'numeric-entry', correctResponse: 1 });
  limit(one, { timeLimit: 'PT1M', timeRequired: undefined });
  assert.match((await found(one, 'time-limit-too-short')).message, /asks 3 questions/);
  limit(one, { selection: { draw: 2 } });
  assert.deepEqual((await check(one)).findings, []);
  limit(one, { timeLimit: 'PT0M', items: [] });
  assert.match((await found(one, 'time-limit-too-short')).message, /leave "timeLimit" out/);
});

test('a known mistake that counts as right is reported', async () => {
  const folder = newCourse();
  addItem(folder, {
    id: 'q2',
    interaction: 'numeric-entry',
    correctResponse: 10,
    tolerance: { type: 'absolute', value: 1 },
    misconceptions: [
      { id: 'far', value: 20, feedback: 'Twice.' },
      { id: 'near', value: 10.5, feedback: 'Near.' },
    ],
  });
  assert.equal((await found(folder, 'unreachable-answer')).pointer, '/modules/0/assessment/items/1/misconceptions/1');
});

test('what is wrong with the pairs of a key is said of the pair', async () => {
  const named = (...ids) => ids.map((id) => ({ id, text: id }));
  const said = async (correctResponse) => {
    const folder = newCourse();
    const lists = { rows: named('a', 'b', 'c'), columns: named('x', 'y') };
    addItem(folder, { id: 'q2', interaction: 'matrix', ...lists, correctResponse });
    return (await check(folder)).findings.map(({ pointer, message }) => [pointer.split('/items/1/')[1], message]);
  };
  const lost = ['rows/2', 'No pair of the key begins with "c".'];
  const ids = '"gone" is no id of this question. There are: a, b, c, x, y.';
  assert.deepEqual(
    await said([
      ['a', 'x'],
      ['b', 'gone'],
    ]),
    [['correctResponse/1/1', ids], lost],
  );
  const twice = ['correctResponse/2', 'This pair stands twice.'];
  assert.deepEqual(
    await said([
      ['a', 'x'],
      ['b', 'x'],
      ['a', 'x'],
    ]),
    [twice, lost],
  );
});

for (const [name, target] of [
  ['a file that is not there', 'media/none.pdf'],
  ['a lesson that is not there', '#c4s/lesson/l9'],
]) {
  test(`a link to ${name} is reported`, async () => {
    const folder = newCourse();
    plant(folder, L, 'A cluster is', `See [this](${target}). A cluster is`);
    const { file, line } = await found(folder, 'dead-link');
    assert.deepEqual([file, line], [path(folder, L), lineOf(folder, L, target)]);
  });
}

test('links that work, and addresses elsewhere, are fine', async () => {
  const folder = newCourse();
  write(folder, 'media/a b.txt', 'text');
  const links = '[a](media/a%20b.txt) [b](#c4s/lesson/l1) [c](https://example.org/x) [d](mailto:a@example.org)';
  plant(folder, L, 'A cluster is', `${links} A cluster is`);
  assert.deepEqual(await check(folder), { code: 0, findings: [] });
});

test('a dead link of a translation is reported in the translation', async () => {
  const folder = newCourse();
  plant(folder, C, '"inLanguage": "en",', '"inLanguage": "en", "availableLanguage": ["en", "hu"],');
  const strings = { 'b1.text': { text: 'Lásd [itt](media/nincs.pdf).', source: 'x' } };
  write(folder, 'translations/hu/lessons/l1.json', { inLanguage: 'hu', of: '1.0.0', strings });
  assert.equal((await found(folder, 'dead-link')).file, path(folder, 'translations/hu/lessons/l1.json'));
});

test('an id that is replaced must be gone', async () => {
  const folder = newCourse();
  plant(folder, C, '"teaches": [', '"replaces": ["q1"], "teaches": [');
  assert.equal((await found(folder, 'reused-id')).line, lineOf(folder, C, '"replaces"'));
});

test('long sentences, long lessons and hard texts are warnings', async () => {
  const folder = newCourse();
  addBlock(folder, { id: 'b3', type: 'text', text: `${'word '.repeat(45)}end.` });
  addBlock(folder, { id: 'b4', type: 'text', text: 'Short is good. '.repeat(600) });
  const codes = (await check(folder)).findings.map(({ level, code }) => `${level} ${code}`);
  assert.deepEqual(codes.sort(), ['warning long-lesson', 'warning long-sentence']);
  const hard = newCourse();
  addBlock(hard, {
    id: 'b5',
    type: 'text',
    text: 'Internationalisation complicates organisational responsibilities. '.repeat(60),
  });
  assert.equal((await found(hard, 'hard-to-read')).level, 'warning');
});

test('a test that draws more questions than it has is a warning', async () => {
  const folder = newCourse();
  plant(folder, C, '"items": [', '"selection": { "draw": 5 }, "items": [');
  assert.equal((await found(folder, 'draw-too-large')).level, 'warning');
});

test('a test that has, or may draw, no question with a score is a warning', async () => {
  const folder = newCourse();
  const scale = ['no', 'yes'].map((id) => ({ id, text: id }));
  for (const id of ['q7', 'q8']) addItem(folder, { id, interaction: 'likert', scale });
  assert.deepEqual((await check(folder)).findings, []);
  plant(folder, C, '"items": [', '"selection": { "draw": 2 }, "items": [');
  assert.match(
    (await found(folder, 'no-score')).message,
    /draws 2 questions and may get none with a score: 2 have none/,
  );
  const course = readJson(folder, C);
  course.modules[0].assessment.items.shift();
  write(folder, C, course);
  const { level, pointer, message } = await found(folder, 'no-score');
  assert.deepEqual([level, pointer], ['warning', '/modules/0/assessment']);
  assert.match(message, /No question of the test has a score/);
});

test('each lesson is listed with words and sizes', async () => {
  const folder = newCourse();
  write(folder, 'media/a.png', 'x'.repeat(5000));
  addBlock(folder, { id: 'b3', type: 'figure', src: 'media/a.png', alt: 'A photo' });
  const [lesson] = JSON.parse((await c4s('check', folder, '--json')).out).lessons;
  assert.equal(lesson.mediaBytes, 5000);
  assert.equal(lesson.reading.en.words, 17);
  assert.match((await c4s('check', folder)).out, /Lesson +minutes +words +LIX en +kB text +kB media\nl1 /);
});

test('of a scenario only the longest way to an end counts as reading, with what may be chosen on it', async () => {
  const folder = newCourse();
  const { words } = JSON.parse((await c4s('check', folder, '--json')).out).lessons[0].reading.en;
  const choices = [
    { id: 'stay', text: 'Stay', feedback: 'Nothing happens', to: 'home' },
    { id: 'go', text: 'Go there', feedback: 'You learn a lot', to: 'away' },
    { id: 'again', text: 'Think again', to: 'start' },
  ];
  const scenes = [
    { id: 'start', title: 'Start', text: 'A letter comes', choices },
    { id: 'home', title: 'Home', text: 'The end' },
    { id: 'away', title: 'Away', text: 'A good end' },
  ];
  addBlock(folder, { id: 'b3', type: 'scenario', title: 'A story', scenes });
  const { lessons, findings } = JSON.parse((await c4s('check', folder, '--json')).out);
  assert.deepEqual(findings, []);
  // The title, the first scene with its three choices, one consequence, and the longer end.
  assert.equal(lessons[0].reading.en.words - words, 2 + 4 + 1 + 2 + 2 + 4 + 4);
});

test('a course file of another name is checked too', async () => {
  const folder = newCourse();
  write(folder, 'other.json', readJson(folder, C));
  assert.equal((await c4s('check', path(folder, 'other.json'))).code, 0);
});
