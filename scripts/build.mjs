import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { brokenPromises } from './build/check-package.mjs';
import { builtManifestFaults } from './build/check-manifest.mjs';
import { buildCli } from './build/cli.mjs';
import { run } from './run.mjs';

// The generated indexes and the parser first, then types and modules, then the files for the web and for bundlers.
rmSync('build/ts', { recursive: true, force: true });
// `--generated`: what is generated is there already, and others may be reading it.
if (!process.argv.includes('--generated')) await run('node', ['scripts/generate.mjs']);
await run('node', ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.build.json']);
for (const name of existsSync('dist') ? readdirSync('dist') : []) {
  if (name !== 'README.md') rmSync(`dist/${name}`, { recursive: true });
}
await run('node', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
cpSync('build/ts', 'dist/npm', { recursive: true });
cpSync('build/custom-elements.json', 'dist/custom-elements.json');
cpSync('content-schema', 'dist/content-schema', { recursive: true, filter: (path) => !path.includes('fixtures') });
await buildCli();
const broken = brokenPromises();
if (broken.length > 0) throw new Error(`package.json exports what is not there: ${broken.join(', ')}`);
const faults = builtManifestFaults();
if (faults.length > 0) throw new Error(`dist/custom-elements.json: ${faults.join('; ')}`);
