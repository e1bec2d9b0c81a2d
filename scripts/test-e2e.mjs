import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

// `npm run test:e2e -- csp` runs only the files whose name contains "csp".
const wanted = process.argv[2] ?? '';
const files = readdirSync('test/e2e').filter((name) => name.endsWith('.e2e.mjs') && name.includes(wanted));
const counts = { passed: 0, failed: 0 };
const isTest = ({ details, skip, todo, file, name }) =>
  details.type !== 'suite' && skip === undefined && todo === undefined && !file?.endsWith(name);

const stream = run({
  files: files.map((name) => `${process.cwd()}/test/e2e/${name}`),
  concurrency: 1,
  timeout: 500_000,
});
stream.on('test:pass', (data) => {
  if (isTest(data)) counts.passed += 1;
});
stream.on('test:fail', (data) => {
  if (data.details.type !== 'suite') counts.failed += 1;
});
stream.compose(new spec()).pipe(process.stdout);
stream.on('end', () => {
  // The reporter writes a little longer than the tests run.
  setTimeout(() => {
    console.log(`e2e: ${String(counts.passed)} passed, ${String(counts.failed)} failed`);
    process.exitCode = counts.failed > 0 || files.length === 0 ? 1 : 0;
  }, 200);
});
