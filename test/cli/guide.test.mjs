import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guideExamples } from '../../scripts/generate/guide.mjs';
import { unexplained, WORDS } from '../../scripts/generate/field-words.mjs';
import { importSchemas } from '../../scripts/generate/schema-modules.mjs';

const { course, translation, interactions, blocks } = await importSchemas();
const examples = guideExamples();
const FILES = {
  course: course.courseFileSchema,
  lesson: course.lessonFileSchema,
  translation: translation.translationFileSchema,
};
const SCHEMAS = {
  blocks: (value) => [value.type, blocks[value.type]?.schema],
  interactions: (value) => [value.interaction, interactions[value.interaction]?.schemas.item],
};

for (const [kind, types, where] of [
  ['blocks', blocks, 'Blocks'],
  ['interactions', interactions, 'Questions'],
]) {
  for (const type of Object.keys(types)) {
    test(`the guide shows how to write "${type}"`, () => {
      const has = examples[kind].some(({ name }) => name === type);
      assert.ok(
        has,
        `docs/authoring.md has no example of src/${kind}/${type}. Add below "## ${where}" a heading "### \`${type}\`", ` +
          'a sentence or two, and one block of JSON to copy; then run "npm run generate".',
      );
    });
  }
  for (const { name, line, text } of examples[kind]) {
    test(`docs/authoring.md:${String(line)}: the example of "${name}" can be copied`, () => {
      const value = JSON.parse(text);
      const [type, schema] = SCHEMAS[kind](value);
      assert.equal(type, name, 'It stands below the heading of another type.');
      assert.ok(schema, `There is no type "${name}".`);
      assertAllowed(schema, value);
    });
  }
}

for (const { name, line, text } of examples.files) {
  test(`docs/authoring.md:${String(line)}: the ${name} file can be copied`, () =>
    assertAllowed(FILES[name], JSON.parse(text)));
}

test('every other JSON of the guide is JSON too', () => {
  const guide = readFileSync('docs/authoring.md', 'utf8');
  const blocksOfJson = [...guide.matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  assert.ok(blocksOfJson.length > 25);
  for (const [, text] of blocksOfJson) assert.doesNotThrow(() => JSON.parse(text), text);
});

for (const name of ['course', 'lesson', 'translation']) {
  test(`editors can explain every field of a ${name} file`, () => {
    const schema = JSON.parse(readFileSync(`content-schema/${name}.v1.schema.json`, 'utf8'));
    const fields = [...new Set(unexplained(schema))];
    const advice =
      'Write JSDoc above each in its *.schema.ts, or a word in its *.authoring.ts; what is true everywhere, in field-words.mjs.';
    assert.deepEqual(fields, [], `${advice} Then run "npm run generate".`);
  });
}

test('every word for fields is shown by editors somewhere, those for the members of lists too', () => {
  const texts = Object.keys(FILES).map((name) => readFileSync(`content-schema/${name}.v1.schema.json`, 'utf8'));
  const shown = new Set(
    texts.flatMap((text) => [...text.matchAll(/"description": (".*"),?$/gm)]).map(([, words]) => words),
  );
  const idle = Object.entries(WORDS).filter(([, words]) => !shown.has(JSON.stringify(words)));
  assert.deepEqual(idle, []);
});

function assertAllowed(schema, value) {
  const result = schema.safeParse(value);
  const reasons = result.success ? [] : result.error.issues.map(({ path, code }) => `/${path.join('/')}: ${code}`);
  assert.deepEqual(reasons, []);
  for (const key of Object.keys(value)) {
    const known = Object.keys(schema.def.shape ?? {});
    assert.ok(known.length === 0 || known.includes(key), `The schema knows no "${key}".`);
  }
}
