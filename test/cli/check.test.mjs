import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s, check, lineOf, newCourse, path, plant, readJson, write } from './support.mjs';

const C = 'course.json';
const L = 'lessons/l1.json';
const DEFECTS = [
  {
    name: 'a heading that skips a level',
    file: L,
    from: 'A cluster is',
    to: '## One\\n\\n#### Two\\n\\nA cluster is',
    code: 'heading-order',
    at: '#### Two',
  },
  {
    name: 'a year that starts a list',
    file: L,
    from: 'A cluster is',
    to: 'Read this.\\n\\n2019. november 15. A cluster is',
    code: 'accidental-list',
    at: '2019.',
  },
  {
    name: 'a key that names no option',
    file: C,
    from: '"a"\n            ]',
    to: '"z"\n            ]',
    code: 'invalid',
    at: '"z"',
  },
  {
    name: 'an unknown outcome',
    file: C,
    from: '"assesses": [\n              "o1"',
    to: '"assesses": [\n              "o9"',
    code: 'dangling-reference',
    at: '"o9"',
  },
  {
    name: 'an unknown lesson',
    file: C,
    from: '"lesson": "l1"',
    to: '"lesson": "l9"',
    code: 'dangling-reference',
    at: '"l9"',
  },
  {
    name: 'an unknown term',
    file: L,
    from: 'glossary:g-firm',
    to: 'glossary:g-none',
    code: 'dangling-reference',
    at: 'g-none',
  },
  {
    name: 'an id of another file',
    file: L,
    from: '"id": "b1"',
    to: '"id": "q1"',
    code: 'duplicate-id',
    at: '"id": "q1"',
  },
  {
    name: 'a scenario without end',
    file: L,
    from: '"text": "Done."',
    to: '"text": "Again.", "choices": [{ "id": "c", "text": "Back", "to": "s1" }]',
    code: 'scenario-endless',
    at: '"id": "s1"',
    line: -1,
  },
  {
    name: 'a scene that nobody reaches',
    file: L,
    from: '"scenes": [',
    to: '"scenes": [\n{ "id": "s0", "title": "Start", "text": "Go.", "choices": [{ "id": "c", "text": "On", "to": "s2" }] },',
    code: 'scenario-unreachable',
    at: '"id": "s1"',
    line: -1,
  },
  {
    name: 'a picture without words',
    file: L,
    from: '"type": "text",',
    to: '"type": "figure", "src": "https://example.org/a.png", "alt": "",',
    code: 'missing-alt',
    at: '"alt"',
  },
  {
    name: 'a picture that is not there',
    file: L,
    from: '"type": "text",',
    to: '"type": "figure", "src": "media/a.png", "alt": "A",',
    code: 'missing-file',
    at: '"src"',
  },
  { name: 'a text that is no JSON', file: L, from: '"id": "b1",', to: '"id": "b1"\n;', code: 'not-json', at: ';' },
  {
    name: 'a block of no known type',
    file: L,
    from: '"type": "text"',
    to: '"type": "txt"',
    code: 'unknown-block',
    at: '"txt"',
  },
];

test('a course without faults passes', async () => {
  assert.deepEqual(await check(newCourse()), { code: 0, findings: [] });
});

for (const { name, file, from, to, code, at, line = 0 } of DEFECTS) {
  test(`${name} is reported where it stands`, async () => {
    const folder = newCourse();
    plant(folder, file, from, to);
    const { findings } = await check(folder);
    const found = findings.find((finding) => finding.code === code);
    assert.ok(found, JSON.stringify(findings));
    assert.deepEqual([found.file, found.line], [path(folder, file), lineOf(folder, file, at) + line]);
  });
}

test('all faults of a file are reported, not only the first', async () => {
  const folder = newCourse();
  plant(folder, C, '"name": "Working together"', '"name": ""');
  plant(folder, C, '"version": "1.0.0"', '"version": "one"');
  const { code, findings } = await check(folder);
  assert.equal(code, 1);
  assert.deepEqual(findings.map(({ pointer }) => pointer).sort(), ['/name', '/version']);
});

test('an outcome that no question tests is a warning', async () => {
  const folder = newCourse();
  const course = readJson(folder, C);
  delete course.modules[0].assessment.items[0].assesses;
  write(folder, C, course);
  const { code, findings } = await check(folder);
  assert.deepEqual([code, findings.map((finding) => finding.code)], [0, ['untested-outcome']]);
});

test('a translation that has lost a gap of its text is reported where it stands', async () => {
  const folder = newCourse();
  const course = readJson(folder, C);
  course.modules[0].assessment.items.push({
    id: 'q2',
    interaction: 'cloze',
    prompt: 'Complete the text.',
    text: 'A cluster is a group of [[who]] in one [[where]].',
    gaps: [
      { id: 'who', accept: [{ id: 'firms', value: 'firms' }] },
      { id: 'where', accept: [{ id: 'region', value: 'region' }] },
    ],
  });
  write(folder, C, { ...course, availableLanguage: ['en', 'fr'] });
  const overlay = (text) => ({ inLanguage: 'fr', of: '1.0.0', strings: { 'q2.text': { text, source: 'x' } } });
  const broken = async () => (await check(folder)).findings.filter(({ code }) => code === 'broken-translation');
  write(folder, 'translations/fr/course.json', overlay('Dans une [[where]], des [[who]].'));
  assert.deepEqual(await broken(), []);
  write(folder, 'translations/fr/course.json', overlay('Un groupement de [[who]].'));
  assert.deepEqual(
    (await broken()).map(({ file, pointer }) => [file, pointer]),
    [[path(folder, 'translations/fr/course.json'), '/strings/q2.text']],
  );
});

test('wrong use ends with 2 and says how to use it', async () => {
  const { code, err } = await c4s('chekc');
  assert.equal(code, 2);
  assert.match(err, /c4s check COURSE/);
});
