import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { readdirSync } from 'node:fs';
import { buildCli } from './build/cli.mjs';

// The command line is tested as it is shipped: bundled, and called as a program.
await buildCli();
const files = readdirSync('test/cli')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/cli/${name}`);
const counts = { passed: 0, failed: 0 };
const tests = runTests({ files, concurrency: 1 });
tests.on('test:pass', ({ details }) => (counts.passed += details.type === 'suite' ? 0 : 1));
tests.on('test:fail', ({ details }) => (counts.failed += details.type === 'suite' ? 0 : 1));
const reporter = tests.compose(spec);
reporter.pipe(process.stdout);
await new Promise((resolve) => reporter.on('end', resolve));
console.log(`cli: ${String(counts.passed)} passed, ${String(counts.failed)} failed`);
if (counts.failed > 0) process.exitCode = 1;
