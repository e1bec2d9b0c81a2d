import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const OUT = 'node_modules/.cache/c4s-tests/node';
/** Stands in bundles where something of a page is used. */
const MARK = 'ONLY_IN_A_PAGE';
/** Packages that work in a page alone. */
const OF_PAGES = /^(lit|lit-html|lit-element|@lit\/(?!localize)[\w-]+|@web\/[\w-]+|idb|axe-core)(\/|$)/;
/** Imports in a test file that tell at once that it is for a page. */
const NAMES_A_PAGE =
  /^import (?!type )[^;]* from '(lit|lit\/[^']+|@web\/[^']+|[^']*\/harnesses\/[^']+)'|^import \{(?! expect \})[^}]*\} from '@open-wc\/testing'/m;

/**
 * Finds the test files that are for Node: nothing that they run asks for a global of pages that Node has not, nor for a package of
 * pages. What is loaded only when it is shown (`import('….element.js')`) does not count.
 * @param {readonly string[]} files - Paths from the root of the repository.
 */
export async function filesForNode(files) {
  const candidates = files.filter((file) => !NAMES_A_PAGE.test(readFileSync(file, 'utf8')));
  if (candidates.length === 0) return [];
  const { outputFiles, metafile } = await bundle(candidates, { write: false, metafile: true });
  const imports = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output.imports]));
  return outputFiles
    .filter(({ path, text }) => !text.includes(MARK) && !imports.get(path).some(isOfPages))
    .map(({ path }) => relative(OUT, path).replace(/\.mjs$/, '.ts'));
}

/**
 * Writes bundles of test files that are for Node, with source maps.
 * @returns The path of each bundle and of its source: `Map { '/…/x.test.mjs' => 'src/…/x.test.ts' }`.
 */
export async function writeForNode(files) {
  await bundle(files, { sourcemap: 'inline' });
  return new Map(files.map((file) => [resolve(OUT, file.replace(/\.ts$/, '.mjs')), file]));
}

function bundle(entryPoints, options) {
  return build({
    entryPoints,
    outdir: OUT,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: Object.fromEntries(
      globalsOfPages().flatMap((name) => [
        [name, MARK],
        [`globalThis.${name}`, MARK],
      ]),
    ),
    inject: ['scripts/unit/node-globals.mjs'],
    plugins: [outside, testing],
    logLevel: 'error',
    ...options,
  });
}

const isOfPages = ({ path, kind }) => kind !== 'dynamic-import' && OF_PAGES.test(path);

/** Names that TypeScript knows in a page and this Node does not. */
function globalsOfPages() {
  const library = readFileSync('node_modules/typescript/lib/lib.dom.d.ts', 'utf8');
  const names = [...library.matchAll(/^declare (?:var|function) (\w+)/gm)].map(([, name]) => name);
  return [...new Set(names)].filter((name) => !(name in globalThis));
}

/** Packages stay outside: Node finds them. So do elements that are loaded when they are shown. */
const outside = {
  name: 'outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path === '@open-wc/testing' ? undefined : { path, external: true },
    );
    onResolve({ filter: /\.element\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** `expect` is the one tool of @open-wc/testing that needs no page. */
const testing = {
  name: 'testing-in-node',
  setup({ onResolve, onLoad }) {
    const [, names] = /export \{([^}]*)\} from '@open-wc\/testing-helpers'/.exec(
      readFileSync('node_modules/@open-wc/testing/index.js', 'utf8'),
    );
    const marks = names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `export const ${name} = /* @__PURE__ */ ${MARK}();`);
    onResolve({ filter: /^@open-wc\/testing$/ }, ({ path }) => ({ path, namespace: 'testing' }));
    onLoad({ filter: /.*/, namespace: 'testing' }, () => ({
      resolveDir: process.cwd(),
      contents: ["export { expect } from '@esm-bundle/chai/esm/chai.js';", ...marks].join('\n'),
    }));
  },
};
