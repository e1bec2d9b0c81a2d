import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** How many were compiled in this process: what has been imported once is never read again under the same name. */
let count = 0;

/**
 * Compiles lines of TypeScript, with all that they import, into one module for Node, and imports it.
 * @param lines - Exports from our sources, by paths from the root of the repository.
 * @param out - The file to write for a moment, below `build`. Each process has one of its own, for several may compile at once.
 * @param options - Further options of esbuild.
 */
export async function importCompiled(lines, out, options = {}) {
  const outfile = out.replace(/\.mjs$/, `-${String(process.pid)}-${String((count += 1))}.mjs`);
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
    ...options,
  });
  try {
    return await import(pathToFileURL(resolve(outfile)).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
