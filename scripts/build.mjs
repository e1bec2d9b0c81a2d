import { rmSync, cpSync, existsSync } from 'node:fs';
import { run } from './run.mjs';

// The generated indexes and the parser first, then types and modules, then the files for the web.
rmSync('build/ts', { recursive: true, force: true });
for (const name of ['chunks', 'c4s.js', 'c4s.bundle.js']) rmSync(`dist/${name}`, { recursive: true, force: true });
await run('node', ['scripts/generate.mjs']);
await run('node', ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.build.json']);
await run('node', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
if (existsSync('content-schema')) cpSync('content-schema', 'dist/content-schema', { recursive: true });
