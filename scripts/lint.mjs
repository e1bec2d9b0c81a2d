import { run } from './run.mjs';

// All rules that a reviewer should not have to check by hand; every tool runs, so that all faults are seen at once.
const folders = ['src', 'stories', 'scripts', 'test', '.config', '.storybook', '*.mjs'];
const tools = {
  'eslint/bin/eslint.js': ['-c', '.config/eslint.config.mjs', '--no-error-on-unmatched-pattern', ...folders],
  'dependency-cruiser/bin/dependency-cruise.mjs': ['--config', '.config/dependency-cruiser.cjs', 'src'],
  'typescript/bin/tsc': ['--noEmit', '-p', '.config/tsconfig.core.json'],
  'prettier/bin/prettier.cjs': [
    ...['--config', '.config/prettier.json', '--ignore-path', '.prettierignore'],
    ...['--check', '--log-level', 'warn', '--no-error-on-unmatched-pattern', ...folders],
  ],
};
const attempt = (args) =>
  run(process.execPath, args).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });

await attempt(['scripts/check-files.mjs']);
for (const [tool, args] of Object.entries(tools)) await attempt([`node_modules/${tool}`, ...args]);
