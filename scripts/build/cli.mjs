import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { noticesOf } from './third-party.mjs';

/** Bundles the command line for Node into `dist/cli/`; no page loads any of it. */
export async function buildCli() {
  rmSync('dist/cli', { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ['src/cli/c4s.ts', 'src/cli/main.ts'],
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['node'],
    chunkNames: 'chunks/[hash]',
    logLevel: 'warning',
    plugins: [withoutElements],
  });
  await buildPreview();
  chmodSync('dist/cli/c4s.js', 0o755);
  writeFileSync('dist/cli/THIRD-PARTY-LICENSES.txt', noticesOf(Object.keys(metafile.inputs)));
}

/** The pages of `c4s preview`. */
async function buildPreview() {
  await build({
    entryPoints: ['src/cli/preview/page.ts', 'src/cli/preview/frame.ts'],
    outdir: 'dist/cli/preview',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  cpSync('src/cli/preview', 'dist/cli/preview', { recursive: true, filter: (path) => !path.endsWith('.ts') });
}

/** Elements are for browsers; the program needs only the rules of a type. */
const withoutElements = {
  name: 'without-elements',
  setup(build) {
    build.onResolve({ filter: /\.element\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};
