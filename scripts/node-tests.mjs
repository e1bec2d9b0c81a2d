import { basename } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const isTest = ({ details, skip, todo, file, name }) =>
  details.type !== 'suite' && skip === undefined && todo === undefined && !file?.endsWith(name);

/**
 * Runs files of Node's test runner, one after another unless told otherwise, and prints what they say; at the end, in lines that `npm test` reads,
 * which tests failed and how many passed.
 * @param step The name of the step of `npm test`.
 * @param options As of `run` of `node:test`: at least `files`. `nameOf(path)`: how a file is called where a test of it failed.
 */
export async function runNodeTests(step, { nameOf = basename, ...options }) {
  let passed = 0;
  const failures = [];
  const stream = run({ concurrency: 1, ...options });
  stream.on('test:pass', (data) => (passed += isTest(data) ? 1 : 0));
  stream.on('test:fail', (data) => {
    if (data.details.type !== 'suite') failures.push(describe(data, nameOf));
  });
  const report = stream.compose(spec);
  report.pipe(process.stdout);
  await new Promise((resolve) => report.on('end', resolve));
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`${step}: ${String(passed)} passed, ${String(failures.length)} failed`);
  if (failures.length > 0) process.exitCode = 1;
}

function describe({ name, file = '', details: { error } }, nameOf) {
  const [message] = (error?.cause?.message ?? error?.message ?? 'no message').split('\n');
  return `${nameOf(file)} · ${name} · ${message}`;
}
