import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromium, firefox, webkitgtk } from './.config/browsers.mjs';

const launchers = { chromium, firefox, webkitgtk };
const wanted = (process.env.C4S_BROWSERS ?? 'chromium,firefox,webkitgtk').split(',');

export default {
  files: ['src/**/*.test.ts', 'stories/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/testing/**', 'src/**/*.stories.ts', 'src/i18n/locales/**'], reporters: ['text-summary', 'lcovonly'] },
  browsers: wanted.map((name) => launchers[name]()),
};
