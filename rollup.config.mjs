import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createGrouping } from './scripts/build/chunks.mjs';
import { hashOf } from './scripts/build/hash-of.mjs';
import { replacements } from './scripts/build/replacements.mjs';
import { thirdPartyLicences } from './scripts/build/third-party.mjs';

/** Source maps of the compiled TypeScript. */
const compiledMaps = {
  name: 'compiled-maps',
  load: (id) =>
    existsSync(`${id}.map`) && !id.includes('node_modules')
      ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }
      : null,
};

const onLog = (level, log, handler) => {
  const ours = !log.id?.includes('node_modules') && !log.ids?.some((id) => id.includes('node_modules'));
  if (level === 'warn' && ours && log.code !== 'INVALID_ANNOTATION') throw new Error(log.message);
  if (level !== 'warn') handler(level, log);
};

/** idb adds short cuts and iterators to its objects at import; we use neither. */
const treeshake = { manualPureFunctions: ['replaceTraps'] };

const plugins = () => [compiledMaps, ...replacements(), nodeResolve()];
const small = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, keep_fargs: false, sequences: false },
  mangle: { properties: false },
  format: { comments: false },
});

/** One address for all chunks of a build: a hash in each of the thirty names would cost the first lesson 180 bytes. */
const release = hashOf('build/ts', 'build/vendor', 'package-lock.json', 'rollup.config.mjs', 'scripts/build');

export default [
  {
    input: { c4s: 'build/ts/define/entry.js' },
    preserveEntrySignatures: 'strict',
    onLog,
    treeshake,
    plugins: plugins(),
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: `chunks/${release}/[name].js`,
      manualChunks: createGrouping(),
      onlyExplicitManualChunks: true,
      plugins: [small, thirdPartyLicences('THIRD-PARTY-LICENSES.txt')],
    },
  },
  {
    input: 'build/ts/define/embed.js',
    onLog,
    treeshake,
    plugins: plugins(),
    output: {
      file: 'dist/c4s.bundle.js',
      format: 'iife',
      name: 'C4S',
      sourcemap: true,
      inlineDynamicImports: true,
      // All in one file means also all classes: where there is no page, as on a server, none of it may run.
      banner: `if (typeof document !== 'undefined') {`,
      footer: '}',
      plugins: [small],
    },
  },
];
