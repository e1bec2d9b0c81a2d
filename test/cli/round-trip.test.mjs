import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clean, cloze, entry, essay, longEssay, mapped, match, numeric, order, several, single } from './items.mjs';
import { c4s, importAuthoring, newCourse, path, readJson, write } from './support.mjs';

const load = async (name) => importAuthoring(`interchange/${name}`);
const [
  { fromItem },
  { toItem },
  { writeGift },
  { readGift },
  { writeMoodle, moodleFile },
  { readMoodle },
  { snapFraction },
] = await Promise.all(
  ['from-item', 'to-item', 'gift-write', 'gift-read', 'moodle-write', 'moodle-read', 'fractions'].map(load),
);

/** The item after a way through a format, and what was noted on it. */
async function through(item, write_, read_) {
  const question = fromItem(item);
  const written = write_(question.value);
  const [back, ...more] = read_(written.value);
  assert.deepEqual(more, [], written.value);
  assert.ok(back.value, `${back.refused}\n${written.value}`);
  const result = await toItem(back.value, ['True', 'False']);
  assert.ok(result.value, `${result.refused}\n${written.value}`);
  return {
    item: clean(result.value),
    notes: [...question.approximated, ...written.approximated, ...back.approximated],
  };
}

const GIFT = {
  name: 'GIFT',
  way: (item) => through(item, writeGift, readGift),
  kinds: { single, several, mapped, entry, numeric, match, essay },
};
const MOODLE = {
  name: 'Moodle XML',
  way: (item) => through(item, writeMoodle, (xml) => readMoodle(moodleFile([xml]))),
  kinds: { ...GIFT.kinds, order, cloze, longEssay },
};

for (const { name, way, kinds } of [GIFT, MOODLE]) {
  for (const [kind, arbitrary] of Object.entries(kinds)) {
    test(`questions (${kind}) come back from ${name} as they went`, async () => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (item) => {
          const { item: back, notes } = await way(item);
          assert.deepEqual(rounded(back), rounded(clean(item)), notes.join('\n'));
        }),
        { numRuns: 120 },
      );
    });
  }
}

/** Shares are known to five decimals in Moodle; they are compared to nine here, since thirds are read as thirds. */
const rounded = (value) =>
  JSON.parse(JSON.stringify(value, (_key, one) => (typeof one === 'number' ? Math.round(one * 1e9) / 1e9 : one)));

test('every share becomes the nearest that Moodle knows, and says whether it is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (parts, minus) => {
      const { fraction, exact } = snapFraction((minus ? -100 : 100) / parts);
      assert.equal(exact, parts < 11);
      assert.ok(Math.abs(Math.abs(fraction) - 100 / parts) < 2);
      assert.equal(fraction < 0, minus);
    }),
  );
});

const exported = async (folder, format) => {
  const { code, out } = await c4s('export', folder, '--format', format, '--json');
  return { code, ...JSON.parse(out) };
};

test('what a format has no word for is refused or told', async () => {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  const option = (id) => ({ id, text: id });
  const grid = (id, fields) => ({
    ...{ id, interaction: 'matrix', prompt: 'Which?', rows: [option('a'), option('b')] },
    ...{ columns: [option('x'), option('y')], ...fields },
  });
  course.modules[0].assessment.items.push(
    {
      id: 'q2',
      interaction: 'order',
      prompt: 'Order?',
      options: [option('a'), option('b')],
      correctResponse: ['b', 'a'],
    },
    {
      ...{ id: 'q3', interaction: 'choice', prompt: 'Eleven?', maxChoices: 0, hints: ['Look.'] },
      ...{ options: 'abcdefghijkl'.split('').map(option), correctResponse: 'abcdefghijk'.split('') },
    },
    {
      ...{
        id: 'q4',
        interaction: 'categorize',
        prompt: 'Sort.',
        options: [option('a'), option('b')],
        categories: [option('x'), option('y')],
      },
      correctResponse: [
        ['a', 'x'],
        ['b', 'x'],
      ],
    },
    grid('q5', {
      correctResponse: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    }),
    grid('q6', {
      maxChoices: 0,
      correctResponse: [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'y'],
      ],
    }),
  );
  write(folder, 'course.json', course);
  const gift = await exported(folder, 'gift');
  assert.equal(gift.code, 1);
  assert.deepEqual(
    gift.refused.map(({ name }) => name),
    ['q2', 'q6'],
  );
  const notes = Object.fromEntries(gift.approximated.map(({ name, notes: list }) => [name, list.join(' ')]));
  assert.match(notes.q3, /9\.09 % became 10 %.*Hints are lost/s);
  assert.match(notes.q4, /Sorting became matching/);
  assert.match(notes.q5, /grid became matching/);
  assert.match(notes.q1, /lesson to read again/);
  const moodle = await exported(folder, 'moodle-xml');
  assert.deepEqual(
    moodle.refused.map(({ name, reason }) => [name, reason]),
    [['q6', 'A grid with several choices in a row has no counterpart elsewhere.']],
  );
  assert.match(moodle.text, /<question type="matching">[\s\S]*<name><text>q5<\/text>/);
});

test('a text to write loses in GIFT what GIFT has no word for, and a scale is refused', async () => {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  const scale = ['no', 'yes'].map((id) => ({ id, text: id }));
  course.modules[0].assessment.items.push(
    { id: 'q2', interaction: 'extended-text', prompt: 'Write.', maxWords: 50, modelAnswer: 'So.', confidence: true },
    { id: 'q3', interaction: 'likert', prompt: 'Do you agree?', scale },
  );
  write(folder, 'course.json', course);
  const gift = await exported(folder, 'gift');
  const [{ notes }] = gift.approximated.filter(({ name }) => name === 'q2');
  assert.match(notes.join(' '), /somebody has to judge.*model answer is lost.*How long it should be is lost/);
  assert.deepEqual(gift.refused, [
    { name: 'q3', reason: 'A scale without a right answer is no question elsewhere; there it is a survey.' },
  ]);
  const moodle = await exported(folder, 'moodle-xml');
  assert.match(moodle.text, /<maxwordlimit>50<\/maxwordlimit>[\s\S]*<graderinfo format="markdown"><text>So\.</);
});

test('an export goes to the output alone, and what is told of it beside', async () => {
  const { out, err, code } = await c4s('export', newCourse(), '--format', 'moodle-xml');
  assert.equal(code, 0);
  assert.match(out, /^<\?xml [\s\S]*<\/quiz>\n$/);
  assert.match(err, /Kept: 0, approximated: 1, refused: 0/);
  assert.equal((await c4s('export', newCourse(), '--format', 'qti')).code, 2);
});

test('the real course goes to Moodle XML and back with the same keys', async () => {
  const { text, refused } = await exported('courses/cluster4smart', 'moodle-xml');
  assert.deepEqual(refused, []);
  const folder = newCourse();
  write(folder, 'all.xml', text);
  const back = JSON.parse((await c4s('import', path(folder, 'all.xml'), '--json')).out);
  assert.deepEqual(back.refused, []);
});
