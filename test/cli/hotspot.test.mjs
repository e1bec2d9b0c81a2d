import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideExamples } from '../../scripts/generate/guide.mjs';
import { c4s, check, lineOf, newCourse, path, plant, readJson, write } from './support.mjs';

const ITEM = JSON.parse(guideExamples().interactions.find(({ name }) => name === 'hotspot').text);

/** A course of which the test asks the hotspot of the guide. */
function withHotspot() {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  course.modules[0].assessment.items.push({ ...ITEM, src: 'https://media.example/stand' });
  write(folder, 'course.json', course);
  return folder;
}

for (const { name, from, to, at, why } of [
  { name: 'a spot off the picture', from: '140', to: '400', at: '520', why: /it is not all within the picture/ },
  { name: 'a shape without its numbers', from: '"circle"', to: '"rect"', at: '520', why: /a rect takes left, top/ },
]) {
  test(`${name} is reported where it stands, and why`, async () => {
    const folder = withHotspot();
    assert.deepEqual((await check(folder)).findings, []);
    plant(folder, 'course.json', from, to);
    const [found] = (await check(folder)).findings;
    assert.equal(found.code, 'invalid');
    assert.match(found.message, why);
    assert.ok(Math.abs(found.line - lineOf(folder, 'course.json', at)) <= 1, JSON.stringify(found));
  });
}

test('a picture that is not there, and one without words, are reported', async () => {
  const missing = withHotspot();
  plant(missing, 'course.json', 'https://media.example/stand', 'media/stand.jpg');
  assert.deepEqual(
    (await check(missing)).findings.flatMap(({ level, code }) => (level === 'note' ? [] : [code])),
    ['missing-file'],
  );
  const mute = withHotspot();
  plant(mute, 'course.json', ITEM.alt, '');
  assert.match((await check(mute)).findings[0].pointer, /\/alt$/);
});

test('a hotspot is exported as the list of its spots, after the words for its picture, and says so', async () => {
  const folder = withHotspot();
  for (const format of ['gift', 'moodle-xml']) {
    const { text, refused, approximated } = JSON.parse((await c4s('export', folder, '--format', format, '--json')).out);
    assert.deepEqual(refused, []);
    assert.match(
      approximated.find(({ name }) => name === ITEM.id).notes.join(' '),
      /The picture is lost: its alternative text stands before the question/,
    );
    for (const words of [ITEM.alt, ITEM.prompt, ...ITEM.spots.map((spot) => spot.text)])
      assert.ok(text.includes(words), words);
    const file = format === 'gift' ? 'back.gift' : 'back.xml';
    write(folder, file, text);
    const { items } = JSON.parse((await c4s('import', path(folder, file), '--json')).out);
    const item = items.find(({ id }) => id === ITEM.id);
    const right = item.options.filter(({ id }) => item.correctResponse.includes(id));
    assert.deepEqual([item.interaction, right.map((option) => option.text)], ['choice', ['Screen']]);
  }
});

test('questions of Moodle that are dragged on a picture are refused, with what to do instead', async () => {
  const folder = newCourse();
  const question = '<question type="ddmarker"><name><text>Where?</text></name></question>';
  write(folder, 'places.xml', `<?xml version="1.0"?><quiz>${question}</quiz>`);
  const { refused } = JSON.parse((await c4s('import', path(folder, 'places.xml'), '--json')).out);
  assert.match(refused[0].notes?.join(' ') ?? JSON.stringify(refused), /write it as a \\?"hotspot/);
});
