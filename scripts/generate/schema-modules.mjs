import { join } from 'node:path';
import { keepDescriptions } from './describe.mjs';
import { importCompiled } from './import-compiled.mjs';
import { PLUGS, descriptorOf, typesOf } from './indexes.mjs';

const OUT = 'build/schemas.mjs';

/**
 * Compiles the zod sources and the descriptors of all types into one module for Node, and imports it.
 * @returns `{ zod, course, translation, interactions, blocks }`: modules, and descriptors by type name.
 */
export function importSchemas() {
  const lines = [
    `export * as zod from 'zod/mini';`,
    `export * as course from './src/core/course/course.schema.ts';`,
    `export * as translation from './src/core/course/translation.schema.ts';`,
    ...PLUGS.flatMap(pluginLines),
  ];
  return importCompiled(lines, OUT, {
    packages: 'external',
    plugins: [onlyWhatIsImportedAtOnce, keepDescriptions],
  });
}

function pluginLines({ folder, call, kind }) {
  const types = typesOf(folder);
  const imports = types.map(
    (type, index) => `import ${kind}${index} from './${join(folder, type, descriptorOf(folder, type, call))}';`,
  );
  return [
    ...imports,
    `export const ${kind}s = { ${types.map((type, index) => `'${type}': ${kind}${index}`).join(', ')} };`,
  ];
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
