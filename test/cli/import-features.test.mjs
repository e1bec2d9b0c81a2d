import assert from 'node:assert/strict';
import { test } from 'node:test';
import { c4s } from './support.mjs';

// What Moodle's own example files of GIFT and Moodle XML can do, and what Moodle's tests expect of it, said in our words.

const imported = async (file) => {
  const { code, out, err } = await c4s('import', `test/cli/fixtures/${file}`, '--json');
  assert.ok(code < 2, err);
  return JSON.parse(out);
};
const gift = await imported('features.gift');
const xml = await imported('features.moodle.xml');
const asking = (words, { items } = gift) => items.find(({ prompt }) => prompt.includes(words));
const refusedOf = ({ refused }) => Object.fromEntries(refused.map(({ name, reason }) => [name, reason]));
const texts = (parts) => parts.map(({ text }) => text);

test('GIFT: comments name the question and its keywords', () => {
  const price = asking('How much is a stand?');
  assert.deepEqual(
    [price.id, price.keywords, price.prompt],
    ['stand-price', ['fairs', 'money'], 'How much is a stand?'],
  );
  assert.deepEqual([price.correctResponse, price.tolerance], [1200, undefined]);
});

test('GIFT: each text is read in its own format', () => {
  const host = asking('hosts');
  assert.equal(host.prompt, 'Who **hosts** the meeting?');
  assert.deepEqual(texts(host.options), ['the *board*', 'the **town**', 'the \\<i>press\\</i>']);
  assert.deepEqual(
    host.options.map(({ feedback }) => feedback),
    ['Yes, the **board**.', 'no: it pays', 'It only \\*writes\\*.'],
  );
  assert.deepEqual(texts(asking('Match the kinds.').stems), ['A **fair**', 'A \\<b>visit\\</b>', 'A **call**']);
});

test('GIFT: answers in the middle leave a gap in the sentence', () => {
  const gap = '\\_\\_\\_\\_\\_';
  assert.equal(asking('second meeting').prompt, `The second meeting is ${gap} in most clusters.`);
  assert.equal(asking('Members pay').prompt, `Members pay ${gap}.`);
  assert.equal(asking('Between which?').prompt, 'Between which?');
  assert.deepEqual(asking('second meeting').correctResponse, ['b']);
});

test('GIFT: the first text that fits wins, with its weight and its feedback', () => {
  assert.deepEqual(
    asking('rivals').accept.map(({ value, credit, wildcard, feedback }) => [value, credit, wildcard, feedback]),
    [
      ['coopetition', undefined, undefined, 'Well put!'],
      ['coopetion', 0.75, undefined, 'Nearly: a letter is missing.'],
      ['*', 0, true, 'Read lesson 2 again.'],
    ],
  );
});

test('GIFT: signs behind a backslash are letters', () => {
  const signs = asking('Which signs');
  assert.deepEqual(texts(signs.options), ['\\= equals # one', '\\\\ and : both {here}', '\\~ tilde']);
  assert.deepEqual(signs.correctResponse, ['b']);
  assert.equal(asking('towns.').prompt, 'Match {all} towns.');
});

test('GIFT: pairs have answers to spare, and answers that repeat', () => {
  const towns = asking('towns.');
  assert.deepEqual(
    [texts(towns.stems), texts(towns.options)],
    [
      ['Szeged', 'Burgos'],
      ['Hungary', 'Spain', 'Malta'],
    ],
  );
  const kinds = asking('Match the kinds.');
  assert.deepEqual([kinds.reuse, texts(kinds.options)], [true, ['a meeting = place', 'a road']]);
  assert.deepEqual(
    kinds.correctResponse.map(([, option]) => option),
    ['o-a', 'o-b', 'o-a'],
  );
});

test('GIFT: numbers have tolerances, ranges, answers of less, and a word for all others', () => {
  const range = ({ correctResponse, tolerance }) => [correctResponse, tolerance?.value];
  assert.deepEqual(range(asking('founded')), [1998, 2]);
  assert.deepEqual(range(asking('Between which')), [3.1415, 0.0005]);
  const towns = asking('How many towns');
  assert.deepEqual(range(towns), [12, undefined]);
  const near = { id: 'a', value: 12, tolerance: { type: 'absolute', value: 2 }, credit: 0.5 };
  assert.deepEqual(towns.misconceptions, [{ ...near, feedback: 'Near enough for half of it.' }]);
  assert.deepEqual(towns.feedback, { correct: 'Right, all twelve.', incorrect: 'Count them again.' });
  const more = asking('How many more');
  assert.deepEqual([...range(more), more.misconceptions], [5, 1, undefined]);
  assert.equal(more.feedback.incorrect, 'Count = again.');
});

test('GIFT: true and false say why, and one feedback is for all', () => {
  const firm = asking('is a firm');
  assert.deepEqual(firm.correctResponse, ['false']);
  assert.deepEqual(
    firm.options.map(({ feedback }) => feedback),
    ['It is a network.', 'Well seen.'],
  );
  assert.deepEqual(Object.values(firm.feedback), Array(3).fill('Lesson 1 tells more.'));
  assert.deepEqual(asking('sun rises').correctResponse, ['true']);
});

test('GIFT: weights of several right answers stay as they are', () => {
  const two = asking('Two of them');
  assert.deepEqual([two.maxChoices, two.correctResponse], [0, ['a', 'b']]);
  assert.deepEqual(two.scoring, { mode: 'mapped', mapping: { a: 0.5, b: 0.5, d: -1 } });
  const any = asking('Any of them').scoring;
  assert.deepEqual(any, { mode: 'mapped', mapping: { a: 1, b: 1, c: -0.5 }, upperBound: 1 });
});

test('GIFT: letters of all languages and lines of code arrive', () => {
  assert.equal(asking('Tisza').prompt, 'Melyik város épült a Tisza „két” partján?');
  assert.equal(asking('print').prompt, 'What does it print?\n\n```\nline 1\n  line 2\n```');
});

test('GIFT: what asks nothing is refused by name, and what nobody can judge has no key and no score', () => {
  const refused = refusedOf(gift);
  assert.deepEqual(Object.keys(refused), ['Words', '$course$/Fairs']);
  const { interaction, correctResponse, scoring } = asking('Tell us of your cluster');
  assert.deepEqual([interaction, correctResponse, scoring], ['extended-text', undefined, undefined]);
  assert.match(refused.Words, /text block/);
});

test('Moodle XML: what has no format of its own is written as the question is', () => {
  const fees = asking('Who pays fees', xml);
  assert.equal(fees.feedback.partial, 'Firms \\& towns.');
  assert.deepEqual(texts(fees.options), ['Firms \\& co', 'Towns', 'The press']);
});

test('Moodle XML: right answers of 100 % each earn the whole score, as in Moodle', () => {
  const { scoring, correctResponse } = asking('Who pays fees', xml);
  assert.deepEqual(correctResponse, ['a', 'b']);
  assert.deepEqual(scoring, { mode: 'mapped', mapping: { a: 2, b: 2 }, upperBound: 2 });
});

test('Moodle XML: numbers of less, and the answer for all others', () => {
  const { misconceptions, feedback } = asking('How many members', xml);
  const near = { id: 'a', value: 42, tolerance: { type: 'absolute', value: 3 } };
  assert.deepEqual(misconceptions, [{ ...near, credit: 0.5, feedback: 'Near.' }]);
  assert.deepEqual(feedback, {
    correct: 'Yes.\n\nSee lesson 3.',
    partial: 'See lesson 3.',
    incorrect: 'No.\n\nSee lesson 3.',
  });
});

test('Moodle XML: gaps of any spelling, with marks in their feedback', () => {
  const { text, gaps } = asking('Fill it in', xml);
  assert.equal(text, 'A [[g1]] of [[g2]] since [[g3]], for [[g4]].');
  const [group, of, since, price] = gaps;
  assert.deepEqual(
    group.accept.map(({ value, credit, feedback }) => [value, credit, feedback]),
    [
      ['R&D group', undefined, 'Yes,\\\n**well** put.'],
      ['group', 0.5, undefined],
      ['*', 0, 'No.'],
    ],
  );
  assert.deepEqual([of.correctResponse, texts(of.options)], ['b', ['towns', 'firms \\& co']]);
  assert.deepEqual([since.correctResponse, since.tolerance], [0, undefined]);
  assert.deepEqual(texts(price.options), ['$3 or $1', '$4']);
});

test('Moodle XML: gaps that cannot be answered are refused by name', () => {
  const refused = refusedOf(xml);
  assert.deepEqual(Object.keys(refused), ['No gap', 'No list', 'One word', 'Nothing right', 'No number']);
  assert.match(refused['One word'], /less than two/);
  assert.match(refused['No number'], /earns the whole score/);
});
