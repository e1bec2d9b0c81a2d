import { readdirSync } from 'node:fs';
import { runNodeTests } from './node-tests.mjs';

// What is shipped, in the hands of those who get it. `node scripts/test-package.mjs ssr` runs only the files whose name contains "ssr".
const wanted = process.argv[2] ?? '';
const files = readdirSync('test/package').filter((name) => name.endsWith('.test.mjs') && name.includes(wanted));
await runNodeTests('package', {
  files: files.map((name) => `${process.cwd()}/test/package/${name}`),
  timeout: 500_000,
});
if (files.length === 0) process.exitCode = 1;
