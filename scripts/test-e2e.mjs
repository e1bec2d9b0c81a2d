import { readdirSync } from 'node:fs';
import { runNodeTests } from './node-tests.mjs';

// `npm run test:e2e -- csp` runs only the files whose name contains "csp".
const wanted = process.argv[2] ?? '';
const files = readdirSync('test/e2e').filter((name) => name.endsWith('.e2e.mjs') && name.includes(wanted));
// Files share nothing, so two run side by side.
await runNodeTests('e2e', {
  files: files.map((name) => `${process.cwd()}/test/e2e/${name}`),
  timeout: 500_000,
  concurrency: 2,
});
if (files.length === 0) process.exitCode = 1;
