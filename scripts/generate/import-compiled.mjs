import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles lines of TypeScript, with all that they import, into one module for Node, and imports it.
 * @param lines - Exports from our sources, by paths from the root of the repository.
 * @param out - The file to write, below `build`.
 * @param options - Further options of esbuild.
 */
export async function importCompiled(lines, out, options = {}) {
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: out,
    logLevel: 'error',
    ...options,
  });
  return import(`${pathToFileURL(resolve(out)).href}?${String(Date.now())}`);
}
