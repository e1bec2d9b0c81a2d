import { join } from 'node:path';
import { keepDescriptions } from './describe.mjs';
import { importCompiled } from './import-compiled.mjs';
import { PLUGS, authoringOf, descriptorOf, typesOf } from './indexes.mjs';

const OUT = 'build/schemas.mjs';

/**
 * Compiles the zod sources, the descriptors of all types and what tools know of them into one module for Node, and imports it.
 * @returns `{ zod, course, plainText, texts, translation, interactions, blocks, interactionAuthoring, blockAuthoring }`: modules, and the rest by
 * type name.
 */
export function importSchemas() {
  const lines = [
    `export * as zod from 'zod/mini';`,
    `export * as course from './src/core/course/course.schema.ts';`,
    `export { plainText } from './src/core/authoring/gesture.ts';`,
    `export * as texts from './src/core/course/text-fields.ts';`,
    `export * as translation from './src/core/course/translation.schema.ts';`,
    ...PLUGS.flatMap(pluginLines),
  ];
  return importCompiled(lines, OUT, {
    packages: 'external',
    plugins: [onlyWhatIsImportedAtOnce, keepDescriptions],
  });
}

function pluginLines({ folder, call, kind, tools }) {
  return [
    ...linesOf(folder, `${kind}s`, (type) => descriptorOf(folder, type, call)),
    ...linesOf(folder, tools.name, (type) => authoringOf(folder, type, tools.call)),
  ];
}

function linesOf(folder, name, fileOf) {
  const types = typesOf(folder);
  const imports = types.map((type, index) => `import ${name}${index} from './${join(folder, type, fileOf(type))}';`);
  const entries = types.map((type, index) => `'${type}': ${name}${index}`);
  return [...imports, `export const ${name} = { ${entries.join(', ')} };`];
}

/** The elements behind `import()` are for browsers and stay outside. */
const onlyWhatIsImportedAtOnce = {
  name: 'only-what-is-imported-at-once',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : null,
    );
  },
};
