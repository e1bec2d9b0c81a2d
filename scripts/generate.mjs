import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleCommonMark } from './generate/commonmark.mjs';
import { indexFiles } from './generate/indexes.mjs';

// `--check` writes nothing committed and fails where a committed file differs from what would be generated.
const checking = process.argv.includes('--check');
await bundleCommonMark();
const drifted = [];
for (const [path, text] of indexFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (checking) drifted.push(path);
  else writeFileSync(path, text);
}
if (drifted.length > 0) {
  console.error(`Out of date, run "npm run generate":\n${drifted.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
}
