import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s, check, newCourse, path, read, readJson, write } from './support.mjs';

const FIXTURES = 'test/cli/fixtures';
const imported = async (file, ...args) => {
  const { code, out, err } = await c4s('import', file, '--json', ...args);
  assert.ok(code < 2, err);
  return { code, ...JSON.parse(out) };
};
const byName = ({ approximated }) => Object.fromEntries(approximated.map(({ name, notes }) => [name, notes.join(' ')]));
const reasons = ({ refused }) => refused.map(({ name, reason }) => `${name}: ${reason}`);

test('questions of GIFT arrive with the right keys', async () => {
  const result = await imported(`${FIXTURES}/questions.gift`);
  const items = Object.fromEntries(result.items.map((item) => [item.id, item]));
  const near = items['q-near'];
  assert.deepEqual(near.correctResponse, ['a']);
  assert.equal(near.options[0].feedback, 'Yes: that is why they meet.');
  assert.equal(near.feedback.incorrect, 'Look at lesson 1 again.');
  assert.deepEqual(near.keywords, ['basics']);
  assert.deepEqual(
    [items.several.maxChoices, items.several.correctResponse, items.several.scoring],
    [0, ['a', 'b'], undefined],
  );
  assert.deepEqual(items.part.scoring, { mode: 'mapped', mapping: { a: 1, b: 0.5 } });
  assert.deepEqual([items.true.correctResponse, items.true.options[0].feedback], [['false'], 'Many have none.']);
  assert.deepEqual(
    items.word.accept.map(({ value, credit, wildcard }) => [value, credit, wildcard]),
    [
      ['coopetition', undefined, undefined],
      ['co-opetition', undefined, undefined],
      ['cooperation', 0.5, undefined],
      ['*', 0, true],
    ],
  );
  assert.deepEqual([items.number.correctResponse, items.number.misconceptions[0].value], [2400, 60000]);
  assert.deepEqual([items.range.correctResponse, items.range.tolerance.value], [15, 5]);
  assert.deepEqual([items.pairs.stems.length, items.pairs.options.length], [3, 4]);
  assert.match(items.gap.prompt, /has many .*_ in one field/);
  assert.equal(items.q.prompt, 'Is **this** \\& that bold?');
});

test('what Moodle lets stand without a backslash is read too', async () => {
  const folder = newCourse();
  const lines = [
    'See http://example.org/a#b: 2 + 2 = {=https://example.org/c ~no: not so}',
    'How many? {#3:1#about: three}',
    '::A: name::Pi? {#3.141..3.142}.',
  ];
  write(folder, 'q.gift', `${lines.join('\n\n')}\n`);
  const [address, many, pi] = (await imported(path(folder, 'q.gift'))).items;
  assert.equal(address.prompt, 'See http://example.org/a#b: 2 + 2 =');
  assert.deepEqual(
    address.options.map(({ text }) => text),
    ['https://example.org/c', 'no: not so'],
  );
  assert.deepEqual([many.correctResponse, many.tolerance.value, many.feedback.correct], [3, 1, 'about: three']);
  assert.deepEqual([pi.id, pi.prompt, pi.correctResponse, pi.tolerance.value], ['a-name', 'Pi?', 3.1415, 0.0005]);
});

test('what is not a question, or broken, is refused with its line, and the rest arrives', async () => {
  const result = await imported(`${FIXTURES}/questions.gift`);
  assert.equal(result.code, 1);
  const text = reasons(result).join('\n');
  assert.match(text, /category is not a question/);
  assert.match(text, /Line \d+ is not GIFT/);
  assert.match(text, /belongs into a text block/);
  assert.equal(result.items.length, 11);
  assert.deepEqual(result.items[10], { id: 'essay', interaction: 'extended-text', prompt: 'Tell us of your cluster.' });
});

test('questions of Aiken arrive, and those without a right letter are refused', async () => {
  const result = await imported(`${FIXTURES}/questions.aiken.txt`);
  const [item] = result.items;
  assert.deepEqual(
    [item.prompt, item.correctResponse, item.options[1].text],
    ['Who pays for the stand at a fair?', ['a'], 'The town \\* always'],
  );
  assert.deepEqual(
    result.refused.map(({ name }) => name),
    ['line 6', 'line 11'],
  );
});

test('questions of Moodle XML arrive with keys, feedback, points and marks', async () => {
  const result = await imported(`${FIXTURES}/questions.moodle.xml`);
  const [two, address, word, price, pairs, order, gaps] = result.items;
  assert.equal(two.prompt, 'Which **two** are members?\n\n(a map)');
  assert.deepEqual(
    [two.correctResponse, two.shuffle, two.scoring, two.hints],
    [['a', 'b'], false, { maxScore: 2 }, ['Who can sign?']],
  );
  assert.deepEqual(
    [two.options[2].feedback, two.options[3].text, two.feedback.correct],
    ['It flows by.', '5 \\* 5\\_a', 'Well *done*.'],
  );
  assert.deepEqual(two.keywords, ['basics-of-it']);
  assert.deepEqual(address.correctResponse, ['false']);
  assert.deepEqual(word.accept[0], { id: 'a', value: 'Co*tition', caseSensitive: true, wildcard: true });
  assert.equal(word.accept[1].value, '5 * 5');
  assert.ok(Math.abs(word.accept[1].credit - 1 / 3) < 1e-12);
  assert.deepEqual([price.unit, price.tolerance.value, price.feedback.correct], ['€', 0.5, 'Exactly.']);
  assert.deepEqual([pairs.reuse, pairs.options.length], [true, 2]);
  assert.equal(order.scoring.mode, 'absolutePosition');
  assert.equal(gaps.prompt, 'Complete it.');
  assert.equal(gaps.text, 'A group of [[g1]] in one [[g2]] since [[g3]].');
  assert.deepEqual(
    [gaps.gaps[1].options[2].text, gaps.gaps[1].correctResponse, gaps.gaps[1].weight],
    ['sea } side', 'b', 2],
  );
  assert.deepEqual([gaps.gaps[2].correctResponse, gaps.gaps[2].tolerance.value], [1990, 2]);
});

test('a text to write arrives without points, and with what graders are told as its model answer', async () => {
  const result = await imported(`${FIXTURES}/questions.moodle.xml`);
  const [item] = result.items.filter(({ interaction }) => interaction === 'extended-text');
  assert.deepEqual(item, {
    ...{ id: 'essay', interaction: 'extended-text', prompt: 'Tell us.', feedback: { correct: 'Thank you.' } },
    ...{ maxWords: 80, modelAnswer: 'Says **who** meets whom.' },
  });
  assert.match(byName(result).Essay, /look whether learners.*begin with.*No files.*Nobody judges it/s);
});

test('what Moodle XML loses is told', async () => {
  const result = await imported(`${FIXTURES}/questions.moodle.xml`);
  const notes = byName(result);
  assert.match(notes['Two of four'], /picture is left out.*penalty/is);
  assert.match(notes.Order, /grading/);
  assert.deepEqual(
    reasons(result).map((reason) => reason.split(':')[0]),
    ['category', 'Markers'],
  );
});

test('imported questions go into the test, with ids of their own, and the course stays without faults', async () => {
  const folder = newCourse();
  for (const file of ['questions.gift', 'questions.aiken.txt', 'questions.moodle.xml', 'questions.gift'])
    await imported(`${FIXTURES}/${file}`, '--into', folder, '--module', 'm1');
  const { code, findings } = await check(folder);
  assert.deepEqual(findings, []);
  assert.equal(code, 0);
  assert.equal(readJson(folder, 'course.json').modules[0].assessment.items.length, 1 + 11 + 1 + 8 + 11);
});

test('the words of true and false are those of the course', async () => {
  const folder = newCourse();
  write(folder, 'course.json', { ...readJson(folder, 'course.json'), inLanguage: 'hu' });
  write(folder, 'q.gift', 'Igaz ez? {T}\n');
  const [item] = (await imported(path(folder, 'q.gift'), '--into', folder)).items;
  assert.deepEqual(
    item.options.map(({ text }) => text),
    ['Igaz', 'Hamis'],
  );
});

test('a module without a test gets one', async () => {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  course.modules.push({ id: 'm2', name: 'More', lessons: [] });
  write(folder, 'course.json', course);
  await imported(`${FIXTURES}/questions.aiken.txt`, '--into', folder);
  assert.equal(readJson(folder, 'course.json').modules[1].assessment.id, 'm2-test');
  assert.deepEqual((await check(folder)).findings, []);
});

const LESSON = `---
title: ignored
---
# Find a partner

Begin with a **call**.

## Who

- one
- two

![A map](media/map.svg "Where they are")

| Way | Risk |
|---|---|
| Export | low \\| none |

> We travel together.
> — A member

\`\`\`
# no heading
\`\`\`
`;

test('a lesson of Markdown becomes blocks', async () => {
  const folder = newCourse();
  write(folder, 'partner.md', LESSON);
  write(folder, 'media/map.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { approximated } = await imported(path(folder, 'partner.md'), '--into', folder, '--module', 'm1');
  const { blocks } = readJson(folder, 'lessons/l2.json');
  assert.deepEqual(
    blocks.map(({ type }) => type),
    ['text', 'text', 'figure', 'table', 'quote', 'text'],
  );
  assert.equal(readJson(folder, 'course.json').modules[0].lessons[1].name, 'Find a partner');
  assert.deepEqual(blocks[3].rows[0].cells, ['Export', 'low | none']);
  assert.deepEqual([blocks[2].caption, blocks[4].credit], ['Where they are', 'A member']);
  assert.match(blocks[5].text, /^```\n# no heading\n```$/);
  assert.equal(approximated[0].notes.length, 2);
  assert.deepEqual((await check(folder)).findings, []);
});

test('a file that cannot be read writes nothing', async () => {
  const folder = newCourse();
  const before = read(folder, 'course.json');
  write(folder, 'bad.xml', '<quiz><question>');
  assert.equal((await c4s('import', path(folder, 'bad.xml'), '--into', folder)).code, 2);
  assert.equal((await c4s('import', path(folder, 'none.gift'), '--into', folder)).code, 2);
  write(folder, 'other.xml', '<xliff/>');
  assert.match((await c4s('import', path(folder, 'other.xml'), '--into', folder)).err, /not Moodle XML/);
  assert.equal((await c4s('import', `${FIXTURES}/questions.gift`, '--into', folder, '--module', 'm9')).code, 2);
  assert.equal(read(folder, 'course.json'), before);
});
