import { defaultReporter } from '@web/test-runner';
import { browsers } from './browsers.mjs';
import { corpora } from './corpora.mjs';
import { countNodes } from './count-nodes.mjs';
import { countReporter } from './count-reporter.mjs';
import { fixtures } from './fixtures.mjs';

/**
 * How the tests run in browsers: all browsers side by side, each with one page at a time, for keyboard tests need the focus of theirs.
 * @param {string[]} files - Bundles of tests, from the root of the repository.
 */
export const runnerConfig = (files) => ({
  files,
  rootDir: process.cwd(),
  concurrency: 1,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 40_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  middleware: [corpora, fixtures],
  plugins: [countNodes],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countReporter()],
  browsers: browsers(),
});
