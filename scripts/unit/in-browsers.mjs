import { startTestRunner } from '@web/test-runner';
import { runnerConfig } from '../../.config/test-runner.mjs';
import { bundleForBrowsers } from './bundle.mjs';
import { pagesOf } from './pages.mjs';

/**
 * Runs test files in the browsers that C4S_BROWSERS names, or in all of them side by side.
 * @param {readonly string[]} files - Paths from the root of the repository.
 */
export async function runInBrowsers(files) {
  const bundles = await bundleForBrowsers(pagesOf(files));
  // Who is told to end takes the browsers along.
  process.once('SIGTERM', () => process.exit(1));
  // It ends the process when all tests have run.
  await startTestRunner({ config: runnerConfig(bundles), readCliArgs: false, readFileConfig: false });
}
