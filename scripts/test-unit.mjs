import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesForNode } from './unit/for-node.mjs';
import { findTestFiles } from './unit/test-files.mjs';
import { runInNode } from './unit/in-node.mjs';
import { runInBrowsers } from './unit/in-browsers.mjs';

// The tests beside the code: those that need no page in Node, once (with those of the scripts), the others in browsers. `--in node` or `--in browsers` runs one half,
// `--files 'src/interactions/choice/*.test.ts'` some; a folder will do as well.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { in: { type: 'string' }, files: { type: 'string', multiple: true, default: [] } },
});
if (![undefined, 'node', 'browsers'].includes(values.in)) throw new Error('--in node, or --in browsers');
const patterns = [...values.files, ...positionals];
const files = findTestFiles(patterns);
if (files.length === 0) throw new Error(`No test file is called ${patterns.join(' or ')}`);
const inNode = await filesForNode(files);
const ofScripts = readdirSync('test/scripts')
  .filter((name) => patterns.length === 0 && name.endsWith('.test.mjs'))
  .map((name) => `test/scripts/${name}`);
if (values.in !== 'browsers' && inNode.length + ofScripts.length > 0) await runInNode(inNode, ofScripts);
const inBrowsers = files.filter((file) => !inNode.includes(file));
if (values.in !== 'node' && inBrowsers.length > 0) await runInBrowsers(inBrowsers);
