import { prepare, prepareBrowsers } from './prepare.mjs';

// `npm run coverage`: which lines of the sources the tests beside the code run, all of them in Chromium; fails below the threshold. The
// report is coverage/lcov.info. Not part of `npm test`: tests prove what they assert, not what they touch.
const THRESHOLD = { statements: 90, branches: 85, functions: 85, lines: 90 };

process.env.C4S_BROWSERS = 'chromium';
await prepare();
await prepareBrowsers();
const [{ startTestRunner }, { runnerConfig }, { bundleForBrowsers }, { findTestFiles }, { pagesOf }] =
  await Promise.all([
    import('@web/test-runner'),
    import('../.config/test-runner.mjs'),
    import('./unit/bundle.mjs'),
    import('./unit/test-files.mjs'),
    import('./unit/pages.mjs'),
  ]);
const pages = await bundleForBrowsers(pagesOf(findTestFiles([])), { isWhole: true });
await startTestRunner({
  config: {
    ...runnerConfig(pages),
    coverage: true,
    coverageConfig: {
      include: ['build/unit/**/src/**'],
      exclude: ['**/src/testing/**', '**/*.test.js', '**/*.examples.js', '**/src/i18n/locales/**', '**/*.generated.js'],
      reporters: ['text-summary', 'lcovonly'],
      threshold: THRESHOLD,
    },
  },
  readCliArgs: false,
  readFileConfig: false,
});
