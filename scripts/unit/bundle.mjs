import { rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { replacements } from '../build/replacements.mjs';
import { grouping, sources, suites, transpiled } from './source-plugins.mjs';

/** Where the bundles are written, from the root that the test server serves. */
const OUT = 'build/unit';

/** Said of packages that only tests use. */
const KNOWN = new Set(['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED', 'EVAL']);

/**
 * Bundles test files as the build bundles what ships: with the same replacements, and with Lit as learners get it.
 * @param {Readonly<Record<string, readonly string[]>>} pages - Files of each page, by the name of the page.
 * @param {{ isWhole?: boolean }} [options] - `isWhole`: each module stays a file of its own, for coverage.
 * @returns Paths of the pages' scripts.
 */
export async function bundleForBrowsers(pages, { isWhole = false } = {}) {
  rmSync(OUT, { recursive: true, force: true });
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(pages).map((name) => [name, `page:${name}`])),
    plugins: [grouping(pages), sources, transpiled, suites, replacements(), nodeResolve({ browser: true })],
    // What a test imports for its effects stays, whatever a package says of itself.
    treeshake: false,
    onLog: (level, log, handler) => (KNOWN.has(log.code) ? undefined : handler(level, log)),
  });
  const { output } = await bundle.write({
    dir: OUT,
    format: 'es',
    sourcemap: true,
    preserveModules: isWhole,
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
  return output
    .filter(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId.startsWith('page:'))
    .map(({ fileName }) => `${OUT}/${fileName}`);
}
