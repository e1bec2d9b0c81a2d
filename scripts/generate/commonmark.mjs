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

/**
 * Bundles the parser of commonmark.js alone, without its renderers and its table of 2,125 entities (13 kB), into
 * `build/vendor/commonmark.js`, which the import `#commonmark` names for browsers, tools and tests alike.
 */
export async function bundleCommonMark() {
  mkdirSync('build/vendor', { recursive: true });
  const entities = fileURLToPath(new URL('./commonmark-entities.js', import.meta.url));
  await build({
    stdin: {
      contents: `export { default as Parser } from './node_modules/commonmark/lib/blocks.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    alias: { entities },
    legalComments: 'inline',
    outfile: 'build/vendor/commonmark.js',
  });
  writeFileSync('build/vendor/commonmark.d.ts', TYPES);
}
