import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiled } from './import-compiled.mjs';
import { PLUGS, typesOf } from './indexes.mjs';

const FOLDER = 'content-schema/fixtures/valid';
const OUT = 'build/examples.mjs';

/**
 * Fixtures of types that have none yet, by path: of an interaction from the examples that its tests use, else of any type from the one
 * that its guide shows. What is already there stays as it is, because it is what authors have written in the past.
 * @param modules - What `importSchemas` gives.
 */
export async function fixtureFiles(modules) {
  const missing = PLUGS.flatMap(({ kind, folder, tools }) =>
    typesOf(folder).map((type) => ({
      ...{ kind, type, path: join(FOLDER, `${kind}-${type}.json`), examples: examplesIn(folder, type) },
      shown: modules[tools.name][type].example,
    })),
  ).filter(({ path }) => !existsSync(path));
  const examples = await importExamples(missing.filter((each) => each.examples !== null));
  return new Map(missing.map((each) => [each.path, `${JSON.stringify(courseOf(each, examples), null, 2)}\n`]));
}

/** The file of examples in a type's folder; in a folder that was copied it may have the name of the other type. */
function examplesIn(folder, type) {
  const [name] = readdirSync(join(folder, type)).filter((file) => file.endsWith('.examples.ts'));
  return name === undefined ? null : join(folder, type, name);
}

async function importExamples(types) {
  if (types.length === 0) return {};
  const lines = types.map(({ type, examples }) => `export * as '${type}' from './${examples}';`);
  return importCompiled(lines, OUT);
}

/** A course of one lesson. In a folder that was copied the examples name the other type, whose schema they fit. */
function courseOf({ kind, type, shown }, examples) {
  const items = Object.values(examples[type] ?? {}).filter((example) => typeof example?.interaction === 'string');
  const contents = items.length > 0 ? items : [withoutFiles(shown)];
  const blocks = contents.map((content, index) => {
    const number = String(index + 1);
    if (kind === 'block') return { id: `b${number}`, type, ...without(content, ['id', 'type']) };
    const item = { ...without(content, ['assesses']), id: `q${number}`, interaction: type };
    return { id: `b${number}`, type: 'check', item };
  });
  return {
    schemaVersion: '1.0.0',
    id: `https://example.org/courses/fixture-${type}`,
    version: '1.0.0',
    inLanguage: 'en',
    name: `Fixture: ${type}`,
    modules: [{ id: 'm1', name: 'Module', lessons: [{ id: 'm1-l1', name: 'Lesson', blocks }] }],
  };
}

/** A fixture has no files beside it: its media are elsewhere. */
function withoutFiles(example) {
  return JSON.parse(JSON.stringify(example).replaceAll('"media/', '"https://media.example/'));
}

const without = (value, fields) => Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)));
