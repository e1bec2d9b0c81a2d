import { existsSync } from 'node:fs';
import { run } from './run.mjs';

// Everything, and the pure rooms once more without the types of a page. Both need what `npm run generate` writes.
if (!existsSync('build/vendor/commonmark.js') || !existsSync('build/custom-elements.json')) {
  await run('node', ['scripts/generate.mjs']);
}
for (const project of ['tsconfig.json', '.config/tsconfig.core.json']) {
  await run('node', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project]).catch(() => {
    process.exitCode = 1;
  });
}
