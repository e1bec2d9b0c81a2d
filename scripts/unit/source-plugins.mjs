import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { transform } from 'esbuild';

const root = process.cwd();

/** Finds the TypeScript that an import of `./x.js` means, and leaves to the test server what it alone serves. */
export const sources = {
  name: 'sources',
  resolveId(id, importer) {
    if (id.startsWith('/__')) return { id, external: true };
    if (!importer || !/^\.{1,2}\//.test(id)) return null;
    const path = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
};

/** TypeScript and JSON as JavaScript. */
export const transpiled = {
  name: 'transpiled',
  async transform(code, id) {
    if (id.endsWith('.json')) return { code: `export default ${code};`, map: null };
    if (!id.endsWith('.ts')) return null;
    const { code: script, map } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: 'external',
      tsconfigRaw: {
        compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
      },
    });
    return { code: script, map };
  },
};

const RESET = resolve('src/testing/page/after-file.ts');

/**
 * Makes each test file a suite of its own that bears its path, so that several can share a page: its hooks hold for itself alone, and
 * the page is new again after it. No line moves, so source maps stay true.
 */
export const suites = {
  name: 'suites',
  transform(code, id) {
    if (!id.endsWith('.test.ts')) return null;
    const { body } = this.parse(code);
    const isImport = ({ type }) => type === 'ImportDeclaration';
    const end = body.findLast(isImport)?.end ?? 0;
    if (body.some((part) => part.type.startsWith('Export') || (!isImport(part) && part.start < end)))
      this.error('a test file exports nothing, and imports at its top alone');
    const name = JSON.stringify(relative(root, id).replaceAll('\\', '/'));
    const before = `import { afterFile } from ${JSON.stringify(RESET)}; ${code.slice(0, end)}`;
    return { code: `${before} describe(${name}, () => { after(afterFile); ${code.slice(end)}\n});`, map: null };
  },
};

/**
 * Entries that import several test files: `page:<name>`. The test server adds a query to an entry's address, so that a chunk which
 * imported the entry would run it again: the entry is thin, and what it loads has one address.
 */
export const grouping = (pages) => ({
  name: 'grouping',
  resolveId: (id) => (/^(page|tests):/.test(id) ? id : null),
  load(id) {
    const [kind, name] = id.split(/:(.*)/s);
    if (kind === 'page') return `await import(${JSON.stringify(`tests:${name}`)});`;
    if (kind === 'tests') return pages[name].map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n');
    return null;
  },
});
