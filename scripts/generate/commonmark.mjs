import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const TYPES = `export interface CommonMarkNode {
  readonly type: string;
  readonly literal: string | null;
  readonly destination: string | null;
  readonly title: string | null;
  readonly info: string | null;
  readonly level: number;
  readonly listType: 'bullet' | 'ordered' | null;
  readonly listStart: number | null;
  readonly listTight: boolean;
  readonly firstChild: CommonMarkNode | null;
  readonly next: CommonMarkNode | null;
  readonly parent: CommonMarkNode | null;
}
export declare class Parser {
  constructor(options?: { readonly smart?: boolean });
  parse(input: string): CommonMarkNode;
}
`;

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * What a text of ours never needs, by file: HTML (tags are shown as they are typed, which is safe and needs no grammar of them), and, for 0.7 kB
 * of the first lesson, stop-watches, typographic quotes, and what only renderers and editors ask of a node.
 */
const trims = {
  'from-code-point.js': [[/[^]*/, 'export default String.fromCodePoint;']],
  'node.js': [[/[^]*/, () => readFileSync(beside('./commonmark-node.js'), 'utf8')]],
  'blocks.js': [
    [/if \(this\.options\.time\) \{[^}]*\}/g, ''],
    [/!parser\.indented &&\s+peek\(parser\.currentLine, parser\.nextNonspace\) === C_LESSTHAN/, 'false'],
    [/html_block: \{[^]*?acceptsLines: true\s+\},/, ''],
    [/t === "html_block" &&/, 'false &&'],
  ],
  'inlines.js': [
    [/this\.options\.smart/g, 'false'],
    [/ \|\| this\.parseHtmlTag\(block\)/, ''],
    [/parseHtmlTag: parseHtmlTag,/, ''],
  ],
};

const trimmed = {
  name: 'trimmed-commonmark',
  setup(build) {
    build.onLoad({ filter: /commonmark[\\/]lib[\\/][\w-]+\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return {
        contents: (trims[basename(path)] ?? []).reduce((code, [from, to]) => cut(code, from, to, path), source),
      };
    });
  },
};

function cut(code, from, to, path) {
  if (!code.match(from)) throw new Error(`${path} has changed: nothing matches ${String(from)}`);
  return code.replace(from, to);
}

/**
 * Bundles the parser of commonmark.js alone into `build/vendor/commonmark.js`, which the import `#commonmark` names for browsers,
 * tools and tests alike. Its renderers and its table of 2,125 entities (13 kB) are left out.
 */
export async function bundleCommonMark() {
  mkdirSync('build/vendor', { recursive: true });
  await build({
    stdin: {
      contents: `export { default as Parser } from './node_modules/commonmark/lib/blocks.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    alias: { entities: beside('./commonmark-entities.js'), 'mdurl/encode.js': beside('./commonmark-encode.js') },
    plugins: [trimmed],
    banner: {
      js: '// commonmark.js, (c) John MacFarlane, BSD-2-Clause: see THIRD-PARTY-LICENSES.txt beside this file',
    },
    outfile: 'build/vendor/commonmark.js',
  });
  writeFileSync('build/vendor/commonmark.d.ts', TYPES);
}
