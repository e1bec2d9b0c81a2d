import { execFileSync } from 'node:child_process';

/** Writes `build/custom-elements.json`, which Storybook reads and packages carry: elements with attributes, events, parts, slots. */
export function writeManifest() {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [analyzer, 'analyze', '--config', '.config/cem.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
