import { rmSync } from 'node:fs';
import { run } from './run.mjs';

// The manifest of the elements feeds controls and docs, so it comes first.
rmSync('storybook-static', { recursive: true, force: true });
// `--generated`: it is there already, and others may be reading it.
if (!process.argv.includes('--generated')) await run('node', ['scripts/generate.mjs']);
await run('node', [
  'node_modules/storybook/dist/bin/dispatcher.js',
  'build',
  '--quiet',
  '--disable-telemetry',
  '--output-dir',
  'storybook-static',
]);
