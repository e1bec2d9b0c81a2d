import { readdirSync } from 'node:fs';
import { buildCli } from './build/cli.mjs';
import { runNodeTests } from './node-tests.mjs';

// The command line is tested as it is shipped: bundled, and called as a program.
await buildCli();
const files = readdirSync('test/cli')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/cli/${name}`);
await runNodeTests('cli', { files });
