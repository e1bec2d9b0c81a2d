import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browsers } from './.config/browsers.mjs';
import { corpora } from './.config/corpora.mjs';
import { countNodes } from './.config/count-nodes.mjs';
import { countReporter } from './.config/count-reporter.mjs';
import { fixtures } from './.config/fixtures.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const isNoise = (arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode');

export default {
  files: ['src/**/*.test.ts', 'stories/**/*.test.ts'],
  nodeResolve: true,
  // One page at a time: keyboard tests need the focus, and a small machine needs the rest.
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 40_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  middleware: [corpora, fixtures],
  plugins: [countNodes, esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig })],
  filterBrowserLogs: ({ args }) => !args.some(isNoise),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: [
      'src/testing/**',
      'src/**/*.stories.ts',
      'src/**/*.test.ts',
      'src/i18n/locales/**',
      'src/**/*.generated.ts',
    ],
    reporters: ['text-summary', 'lcovonly'],
  },
  reporters: [defaultReporter(), countReporter()],
  browsers: browsers(),
};
