import { run } from './run.mjs';

// All rules that a reviewer should not have to check by hand; every tool runs, so that all faults are seen at once.
const tools = [
  [
    'node_modules/eslint/bin/eslint.js',
    '-c',
    '.config/eslint.config.mjs',
    'src',
    'stories',
    'scripts',
    'test',
    '.config',
    '--no-error-on-unmatched-pattern',
  ],
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.config/dependency-cruiser.cjs', 'src'],
  ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.core.json'],
  ['scripts/check-files.mjs'],
  [
    'node_modules/prettier/bin/prettier.cjs',
    '--config',
    '.config/prettier.json',
    '--ignore-path',
    '.config/prettierignore',
    '--check',
    '--log-level',
    'warn',
    'src',
    'scripts',
    '.config',
    'test',
    'stories',
    '*.mjs',
  ],
];
for (const tool of tools) {
  await run('node', tool).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
