import { mkdirSync, writeFileSync } from 'node:fs';
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

/** A polyfill that no browser of ours needs. */
const withoutPolyfill = {
  name: 'without-polyfill',
  setup(build) {
    build.onLoad({ filter: /commonmark[\\/]lib[\\/]from-code-point\.js$/ }, () => ({
      contents: 'export default String.fromCodePoint;',
    }));
  },
};

/**
 * Bundles the parser of commonmark.js alone into `build/vendor/commonmark.js`, which the import `#commonmark` names for browsers,
 * tools and tests alike. Its renderers and its table of 2,125 entities (13 kB) stay out, and private names get short.
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
    plugins: [withoutPolyfill],
    mangleProps: /^_/,
    banner: { js: '// commonmark.js, (c) John MacFarlane, BSD-2-Clause: see node_modules/commonmark/LICENSE' },
    outfile: 'build/vendor/commonmark.js',
  });
  writeFileSync('build/vendor/commonmark.d.ts', TYPES);
}
