import { existsSync } from 'node:fs';
import { run } from './run.mjs';

// Everything, and the pure rooms once more without the types of a page. Both need what `npm run generate` writes.
if (!existsSync('build/vendor/localize.js') || !existsSync('build/custom-elements.json')) {
  await run('node', ['scripts/generate.mjs']);
}
for (const [name, project] of Object.entries({ all: 'tsconfig.json', core: '.config/tsconfig.core.json' })) {
  const memory = ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/typescript/${name}.tsbuildinfo`];
  await run('node', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project, ...memory]).catch(() => {
    process.exitCode = 1;
  });
}
