import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles the command line for Node into `dist/cli/`; nothing of it is loaded by pages. */
export async function buildCli() {
  await build({
    entryPoints: ['src/cli/c4s.ts'],
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['node'],
    chunkNames: 'chunks/[hash]',
    logLevel: 'warning',
  });
  chmodSync('dist/cli/c4s.js', 0o755);
}
