import { run } from '../run.mjs';

/** Runs test files in the browsers that C4S_BROWSERS names, or in all. */
export async function runInBrowsers(files) {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  await run(process.execPath, [runner, ...files.flatMap((file) => ['--files', file])]).catch(() => {
    process.exitCode = 1;
  });
}
