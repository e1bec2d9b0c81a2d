import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createGrouping } from './scripts/build/chunks.mjs';
import { hashOf } from './scripts/build/hash-of.mjs';
import { shortMessageIds } from './scripts/build/short-ids.mjs';
import { thirdPartyLicences } from './scripts/build/third-party.mjs';

/** Source maps of the compiled TypeScript. */
const compiledMaps = {
  name: 'compiled-maps',
  load: (id) =>
    existsSync(`${id}.map`) && !id.includes('node_modules')
      ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }
      : null,
};

/**
 * lit-html makes its Trusted Types policy while it is imported, and a page whose CSP does not list that name makes the whole
 * script fail. Ours has a name of its own and never throws.
 */
const ownPolicy = () => {
  let patched = 0;
  const call = /([\w$]+)\.createPolicy\((['"])lit-html\2,(\{createHTML:[\w$]+=>[\w$]+\})\)/g;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html[\\/](development[\\/])?lit-html\.js$/.test(id)) return null;
      const changed = code.replace(call, (_all, types, _quote, rules) => {
        patched += 1;
        return `(()=>{try{return ${types}.createPolicy('c4s-lit',${rules})}catch{}})()`;
      });
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && patched !== 1)
        this.error(`expected one Trusted Types policy in lit-html, found ${String(patched)}`);
    },
  };
};

/** The schemas' reader of the embed, see docs/decisions/0008. */
const smallZod = {
  name: 'small-zod',
  resolveId: (id) =>
    id === 'zod/mini' ? fileURLToPath(new URL('build/ts/core/schema/zod-mini.js', import.meta.url)) : null,
};

/** All our messages carry an id (scripts/check-i18n.mjs), so @lit/localize need not make one up by hashing. */
const noGeneratedIds = {
  name: 'no-generated-message-ids',
  load: (id) =>
    /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/.test(id) ? "export const generateMsgId = () => '';" : null,
};

/**
 * Lit's decorators and TypeScript's helper serve two standards of decorators and all kinds of members; our build has one standard
 * (`experimentalDecorators`) and decorates properties alone, for which these few lines say the same.
 */
const SMALL_DECORATORS = {
  'lit/decorators.js': `
    export const property = (options) => (target, name) => { target.constructor.createProperty(name, options); };
    export const state = (options) => property({ ...options, state: true, attribute: false });`,
  tslib: 'export const __decorate = ([decorate], target, name) => decorate(target, name);',
};
const smallDecorators = {
  name: 'small-decorators',
  resolveId: (id) => (Object.hasOwn(SMALL_DECORATORS, id) ? `\0small:${id}` : null),
  load: (id) => (id.startsWith('\0small:') ? SMALL_DECORATORS[id.slice('\0small:'.length)] : null),
};

const onLog = (level, log, handler) => {
  const ours = !log.id?.includes('node_modules') && !log.ids?.some((id) => id.includes('node_modules'));
  if (level === 'warn' && ours && log.code !== 'INVALID_ANNOTATION') throw new Error(log.message);
  if (level !== 'warn') handler(level, log);
};

/** idb adds short cuts and iterators to its objects at import; we use neither. */
const treeshake = { manualPureFunctions: ['replaceTraps'] };

const plugins = () => [
  compiledMaps,
  ownPolicy(),
  smallZod,
  noGeneratedIds,
  smallDecorators,
  shortMessageIds(),
  nodeResolve(),
  (minifyLiterals.default ?? minifyLiterals)({ include: ['build/ts/**'], failOnError: true }),
];
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
    input: { c4s: 'build/ts/define/embed.js' },
    preserveEntrySignatures: 'allow-extension',
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
      plugins: [small],
    },
  },
];
