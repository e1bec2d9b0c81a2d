import { rmSync } from 'node:fs';
import { runNodeTests } from '../node-tests.mjs';
import { writeForNode } from './for-node.mjs';

/**
 * Runs tests in Node.
 * @param {readonly string[]} files - Those beside the code that need no page, see for-node.mjs.
 * @param {readonly string[]} others - Those that are for Node as they are.
 */
export async function runInNode(files, others = []) {
  const bundles = await writeForNode(files);
  // Failures name the line of the TypeScript.
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--enable-source-maps'].filter(Boolean).join(' ');
  await runNodeTests('node', {
    files: [...bundles.keys(), ...others],
    concurrency: 2,
    nameOf: (path) => bundles.get(path) ?? path,
  });
  for (const path of bundles.keys()) rmSync(path);
}
