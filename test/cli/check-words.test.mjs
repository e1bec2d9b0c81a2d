import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, lineOf, newCourse, plant, readJson, write } from './support.mjs';

const C = 'course.json';
const L = 'lessons/l1.json';

function withItem(item) {
  const folder = newCourse();
  const course = readJson(folder, C);
  course.modules[0].assessment.items.push({ id: 'q2', prompt: 'What?', ...item });
  write(folder, C, course);
  return folder;
}

function withBlock(block) {
  const folder = newCourse();
  const lesson = readJson(folder, L);
  lesson.blocks.push({ id: 'b9', ...block });
  write(folder, L, lesson);
  return folder;
}

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const choice = { interaction: 'choice', options, correctResponse: ['a'] };
const gap = { id: 'g', options, correctResponse: 'a' };
const cloze = { interaction: 'cloze', text: 'A [[g]]', gaps: [gap] };
const match = { interaction: 'match', stems: [{ id: 's', text: 'S' }], options, correctResponse: [['s', 'a']] };
const video = { type: 'video', title: 'V', transcript: 'T' };
const scene = (id, to) => ({ id, title: id, text: id, choices: [{ id: 'c', text: 'Go', to }] });

for (const [name, folder, pointer, message] of [
  [
    'a key that names no option',
    withItem({ ...choice, correctResponse: ['x'] }),
    /correctResponse\/0$/,
    /"x" is no id .*a, b, c/,
  ],
  [
    'more keys than choices',
    withItem({ ...choice, correctResponse: ['a', 'b'] }),
    /correctResponse$/,
    /"maxChoices": 0/,
  ],
  [
    'an option twice',
    withItem({ ...choice, options: [...options, options[0]] }),
    /options\/3\/id$/,
    /"a" is the id of two/,
  ],
  ['an order that is not whole', withItem({ ...choice, interaction: 'order' }), /correctResponse$/, /Missing: b, c/],
  [
    'a pair with nothing',
    withItem({ ...match, correctResponse: [['s', 'z']] }),
    /correctResponse\/0\/1$/,
    /"z" is no id/,
  ],
  ['a pair too few', withItem({ ...match, correctResponse: [] }), /correctResponse$/, /Each pair/],
  [
    'points for nothing',
    withItem({ ...choice, scoring: { mode: 'mapped', mapping: { z: 1 } } }),
    /mapping\/z$/,
    /"z" is no id/,
  ],
  [
    'points for the wrong',
    withItem({ ...choice, scoring: { mode: 'mapped', mapping: { b: 1 } } }),
    /mapping$/,
    /must earn/,
  ],
  ['a gap that the text lacks', withItem({ ...cloze, text: 'A' }), /text$/, /\[\[g\]\] must stand/],
  ['a mark without a gap', withItem({ ...cloze, text: '[[g]] [[h]]' }), /text$/, /\[\[h\]\], and no gap/],
  [
    'a gap with a strange key',
    withItem({ ...cloze, gaps: [{ ...gap, correctResponse: 'z' }] }),
    /gaps\/0\/correct/,
    /"z" is no option/,
  ],
  [
    'an answer that earns nothing',
    withItem({ interaction: 'text-entry', accept: [{ id: 'a', value: 'a', credit: 0 }] }),
    /accept$/,
    /whole score/,
  ],
  [
    'a number off the scale',
    withItem({ interaction: 'slider', min: 0, max: 5, correctResponse: 9 }),
    /correctResponse$/,
    /from 0 to 5/,
  ],
  [
    'a choice that leads nowhere',
    withBlock({ type: 'scenario', title: 'S', scenes: [scene('s', 'x')] }),
    /scenes\/0\/choices\/0\/to$/,
    /"x" is no scene.*: s\./,
  ],
  [
    'a picture without alt',
    withBlock({ type: 'figure', src: 'https://example.org/a.svg' }),
    /alt$/,
    /"alt" is missing/,
  ],
  [
    'an address in the place of an id',
    withBlock({ ...video, provider: 'youtube', videoId: 'https://youtu.be/abcdefghijk' }),
    /videoId$/,
    /: "abcdefghijk"/,
  ],
  [
    'a video in two places',
    withBlock({ ...video, src: 'https://example.org/a.mp4', provider: 'youtube', videoId: 'abcdefghijk' }),
    /src$/,
    /not both/,
  ],
  ['a video in none', withBlock(video), /src$/, /Say where/],
  [
    'an unknown kind',
    withBlock({ type: 'callout', kind: 'tipp', text: 'T' }),
    /kind$/,
    /"tipp" is not known here\. Known: .*"tip"/,
  ],
  [
    'a number as text',
    withBlock({ type: 'figure', src: 'https://example.org/a', alt: 'A', width: '9' }),
    /width$/,
    /a number, without/,
  ],
  ['an empty text', withBlock({ type: 'text', text: '' }), /text$/, /is empty/],
]) {
  test(`${name} is told in clear words, where it stands`, async () => {
    const found = (await check(folder)).findings.find(({ code }) => code === 'invalid');
    assert.match(found.message, message);
    assert.match(found.pointer, pointer);
  });
}

test('fields that mean nothing are warnings with a guess; fields of the author are not', async () => {
  const folder = withItem({ ...choice, hint: ['H'], 'x-mine': 1, feedback: { corect: 'Yes' } });
  plant(folder, C, '"version"', '"avaliableLanguage": ["en"], "version"');
  plant(folder, L, '"type": "text"', '"titel": "T", "type": "text"');
  const words = (await check(folder)).findings.map(({ level, code, message }) => `${level} ${code} ${message}`);
  assert.deepEqual(words.length, 4, words.join('\n'));
  for (const guess of ['"availableLanguage"', '"hints"', '"correct"'])
    assert.ok(
      words.some((one) => one.startsWith('warning unknown-field') && one.includes(`Did you mean ${guess}?`)),
      guess,
    );
  assert.ok(words.some((one) => one.includes('"titel" means nothing here.')));
});

test('what a newer version or an unknown type says is not called meaningless', async () => {
  const folder = withBlock({ type: 'hologram', beam: 'blue' });
  plant(folder, C, '"version"', '"beams": [], "version"');
  const codes = async () => (await check(folder)).findings.map(({ code }) => code);
  assert.deepEqual(await codes(), ['unknown-block', 'unknown-field']);
  plant(folder, C, '"schemaVersion": "1.0.0"', '"schemaVersion": "1.7.0"');
  assert.deepEqual(await codes(), ['unknown-block']);
});

test('captions are WebVTT, and there are some in each language', async () => {
  const captions = [{ language: 'en', src: 'media/v.en.vtt' }];
  const folder = withBlock({ ...video, src: 'https://example.org/a.mp4', captions });
  write(folder, 'media/v.en.vtt', 'WEBVTT\n');
  assert.deepEqual((await check(folder)).findings, []);
  write(folder, 'media/v.en.vtt', 'Hello');
  assert.equal((await check(folder)).findings[0].code, 'invalid-captions');
  write(folder, 'media/v.en.vtt', 'WEBVTT\n');
  plant(folder, C, '"inLanguage": "en",', '"inLanguage": "en", "availableLanguage": ["en", "fr", "es"],');
  const { message, line } = (await check(folder)).findings.find(({ code }) => code === 'missing-captions');
  assert.match(message, /no captions in fr, es\./);
  assert.equal(line, lineOf(folder, L, '"captions"'));
});

test('the name of a file is no alternative text', async () => {
  const folder = withBlock({ type: 'figure', src: 'https://example.org/a.svg', alt: 'a_plan.svg' });
  assert.equal((await check(folder)).findings[0].code, 'missing-alt');
});

test('links to what neither browsers nor courses know are dead, in translations too', async () => {
  const folder = newCourse();
  plant(folder, C, '"inLanguage": "en",', '"inLanguage": "en", "availableLanguage": ["en", "es"],');
  plant(folder, L, 'A cluster is', '[This](lesson:l1) and [this](mailto:a@example.org). A cluster is');
  const strings = { 'b1.text': { text: '[esto](glosario:g-firm)', source: 'x' } };
  write(folder, 'translations/es/lessons/l1.json', { inLanguage: 'es', of: '1.0.0', strings });
  const dead = (await check(folder)).findings.filter(({ code }) => code === 'dead-link');
  assert.deepEqual(
    dead.map(({ message }) => /"(.+?:)"/.exec(message)?.[1]),
    ['lesson:', 'glosario:'],
  );
});

test('what is left to translate says what to do and what the text is now', async () => {
  const folder = newCourse();
  plant(folder, C, '"inLanguage": "en",', '"inLanguage": "en", "availableLanguage": ["en", "es"],');
  const strings = { 'course.name': { text: 'x', source: 'old' } };
  write(folder, 'translations/es/course.json', { inLanguage: 'es', of: '1.0.0', strings });
  const { findings } = await check(folder);
  const told = (code) => findings.find((one) => one.code === code).message;
  assert.match(told('missing-file'), /"c4s translate COURSE --to es" writes it/);
  assert.match(told('stale-translation'), /It is now: Working together$/);
});
