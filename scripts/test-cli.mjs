import { readdirSync } from 'node:fs';
import { buildCli } from './build/cli.mjs';
import { runNodeTests } from './node-tests.mjs';

// The command line is tested as it is shipped: bundled, and called as a program. The tests of our own scripts run beside it.
await buildCli();
const files = ['test/cli', 'test/scripts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`),
);
// Files share nothing, so several run side by side.
await runNodeTests('cli', { files, concurrency: true });
