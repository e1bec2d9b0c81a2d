import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

// All rules that a reviewer should not have to check by hand; every tool runs, so that all faults are seen at once.
const CACHE = 'node_modules/.cache';
const folders = ['src', 'stories', 'scripts', 'test', '.config', '.storybook', '*.mjs'];
const tools = {
  'eslint/bin/eslint.js': [
    ...['-c', '.config/eslint.config.mjs', '--no-error-on-unmatched-pattern'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/${hashOfTypes()}`],
    ...folders,
  ],
  'dependency-cruiser/bin/dependency-cruise.mjs': ['--config', '.config/dependency-cruiser.cjs', 'src'],
  'knip/bin/knip.js': ['-c', '.config/knip.json', '--no-config-hints'],
  'prettier/bin/prettier.cjs': [
    ...['--config', '.config/prettier.json', '--ignore-path', '.prettierignore'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier.json`],
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

/**
 * ESLint remembers files by what they contain, but rules that ask for types look into other files too: what is remembered holds
 * only as long as all that has types is the same. (The rules themselves and ESLint's version ESLint looks at.)
 */
function hashOfTypes() {
  const hash = createHash('sha256');
  const typed = ['src', 'stories', '.storybook', 'build/vendor'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  for (const path of [...typed.sort(), 'tsconfig.json', 'package-lock.json', '.config/eslint-rules.mjs'])
    hash.update(path).update(readFileSync(path));
  return `${hash.digest('hex').slice(0, 16)}.json`;
}
