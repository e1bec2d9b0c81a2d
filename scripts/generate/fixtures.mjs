import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiled } from './import-compiled.mjs';
import { PLUGS, typesOf } from './indexes.mjs';

const FOLDER = 'content-schema/fixtures/valid';
const OUT = 'build/examples.mjs';

/**
 * Fixtures of types that have none yet, by path: of an interaction from its examples. What is there already stays as it is, because it
 * is what authors have written in the past.
 * @throws Error where a type has neither a fixture nor examples to make one of.
 */
export async function fixtureFiles() {
  const missing = PLUGS.flatMap(({ kind, folder }) =>
    typesOf(folder).map((type) => ({
      kind,
      type,
      path: join(FOLDER, `${kind}-${type}.json`),
      examples: join(folder, type, `${type}.examples.ts`),
    })),
  ).filter(({ path }) => !existsSync(path));
  const orphans = missing.filter(({ kind, examples }) => kind !== 'interaction' || !existsSync(examples));
  if (orphans.length > 0) throw new Error(`Write a fixture: ${orphans.map(({ path }) => path).join(', ')}`);
  const examples = missing.length > 0 ? await importExamples(missing) : {};
  return new Map(
    missing.map(({ type, path }) => [path, `${JSON.stringify(courseOf(type, examples[type]), null, 2)}\n`]),
  );
}

function importExamples(types) {
  const lines = types.map(({ type, examples }) => `export * as '${type}' from './${examples}';`);
  return importCompiled(lines, OUT);
}

/** A course of one lesson with the items of a type as checks. A folder that was copied has examples of the other type, which fit. */
function courseOf(type, examples) {
  const items = Object.values(examples).filter((example) => typeof example?.interaction === 'string');
  if (items.length === 0) throw new Error(`The examples of ${type} export no item.`);
  const blocks = items.map(({ assesses: _outcomes, ...item }, index) => ({
    id: `b${String(index + 1)}`,
    type: 'check',
    item: { ...item, id: `q${String(index + 1)}`, interaction: type },
  }));
  return {
    schemaVersion: '1.0.0',
    id: `https://example.org/courses/fixture-${type}`,
    version: '1.0.0',
    inLanguage: 'en',
    name: `Fixture: ${type}`,
    modules: [{ id: 'm1', name: 'Module', lessons: [{ id: 'm1-l1', name: 'Lesson', blocks }] }],
  };
}
