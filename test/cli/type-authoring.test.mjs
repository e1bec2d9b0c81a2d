import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importCompiled } from '../../scripts/generate/import-compiled.mjs';
import { importSchemas } from '../../scripts/generate/schema-modules.mjs';

const { interactionAuthoring, blockAuthoring } = await importSchemas();
const { sourceTexts } = await importCompiled(
  [`export { sourceTexts } from './src/core/course/translation.ts';`],
  'build/cli-test/translation.mjs',
);

const schema = JSON.parse(readFileSync('content-schema/lesson.v1.schema.json', 'utf8'));
/** The texts that all items have, in the words of core/course/course.schema.ts. */
const OF_ITEMS = ['prompt', 'hints.*', 'feedback.correct', 'feedback.partial', 'feedback.incorrect'];
const TYPES = [
  ...Object.entries(interactionAuthoring).map(([name, type]) => ({ kind: 'item', name, type, shared: OF_ITEMS })),
  ...Object.entries(blockAuthoring).map(([name, type]) => ({ kind: 'block', name, type, shared: [] })),
];

/** A value in which everything that a schema allows is there once, each text saying where it stands. */
function filled(node, place) {
  if (node.$ref) return filled(schema.$defs[node.$ref.split('/').at(-1)], place);
  if (node.const !== undefined || node.enum) return node.const ?? node.enum[0];
  if (node.anyOf) return filledUnion(node.anyOf, place);
  if (node.type === 'array') return [filled(node.items ?? {}, `${place}.*`)];
  if (node.type === 'string') return place;
  if (node.type !== 'object') return 1;
  const fields = Object.entries(node.properties ?? {});
  return Object.fromEntries(
    fields.map(([name, field]) => [name, filled(field, place === '' ? name : `${place}.${name}`)]),
  );
}

/** The fields of all forms together. */
function filledUnion(forms, place) {
  const values = forms.map((form) => filled(form, place));
  return values.every((value) => typeof value === 'object') ? Object.assign({}, ...values) : values[0];
}

const isQuestion = (place) => /^item(?:\.|$)/.test(place);

for (const { kind, name, type, shared } of TYPES) {
  test(`translations may overlay exactly the texts that "${name}" names`, () => {
    const value = filled(schema.$defs[`${kind}-${name}`], '');
    const found = sourceTexts(value, 'x').map(({ text }) => text);
    const places = [...new Set(found)].filter((place) => kind === 'item' || !isQuestion(place));
    assert.deepEqual(places.sort(), [...shared, ...type.texts].sort());
  });

  test(`the words of "${name}" are of fields that it has, and editors show them`, () => {
    for (const [place, words] of Object.entries(type.words))
      assert.equal(descriptionAt(schema.$defs[`${kind}-${name}`], place.split('.')), words, place);
  });

  test(`nothing is wrong with the example of "${name}"`, () => {
    const content = { [kind === 'item' ? 'interaction' : 'type']: name, ...type.example };
    assert.deepEqual(type.defects(content), []);
  });
}

function descriptionAt(node, [step, ...rest], description = node.description) {
  if (step === undefined) return description;
  const found = [node, ...(node.anyOf ?? [])].map((one) => (step === '*' ? one.items : one.properties?.[step]));
  const [next] = found.filter((one) => one !== undefined);
  return next === undefined ? undefined : descriptionAt(next, rest);
}

test('the texts of every fixture are those that they were: what a translation overlays is stored by their keys', () => {
  const folder = 'content-schema/fixtures/valid';
  const known = JSON.parse(readFileSync('content-schema/fixtures/text-keys.json', 'utf8'));
  const fixtures = readdirSync(folder).filter((name) => Object.hasOwn(known, name));
  assert.deepEqual(fixtures.sort(), Object.keys(known).sort());
  for (const name of fixtures) {
    const keys = sourceTexts(
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8').replace(/^\uFEFF/, '')),
      'course',
    ).map(({ key }) => key);
    assert.deepEqual(keys, known[name], name);
  }
});

test('the translations of the real course name texts that it has', () => {
  const course = 'courses/cluster4smart';
  const read = (path) => JSON.parse(readFileSync(`${course}/${path}`, 'utf8'));
  const lessons = readdirSync(`${course}/lessons`).map((name) => `lessons/${name}`);
  for (const file of ['course.json', ...lessons]) {
    const content = read(file);
    const keys = sourceTexts(content, file === 'course.json' ? 'course' : content.id).map(({ key }) => key);
    for (const language of readdirSync(`${course}/translations`)) {
      const { strings, awaited = {} } = read(`translations/${language}/${file}`);
      const translated = Object.keys(strings).filter((key) => !Object.hasOwn(awaited, key));
      assert.deepEqual(
        translated.filter((key) => !keys.includes(key)),
        [],
        `${language}/${file}`,
      );
      assert.deepEqual(
        keys.filter((key) => !Object.hasOwn(strings, key) && !Object.hasOwn(awaited, key)),
        [],
      );
    }
  }
});
