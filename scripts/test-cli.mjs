import { readdirSync } from 'node:fs';
import { buildCli } from './build/cli.mjs';
import { runNodeTests } from './node-tests.mjs';

// The command line is tested as it is shipped: bundled, and called as a program. `--built`: it was bundled a moment ago.
if (!process.argv.includes('--built')) await buildCli();
const files = readdirSync('test/cli')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/cli/${name}`);
// Files share nothing, so two run side by side.
await runNodeTests('cli', { files, concurrency: 2 });
