import { ownTrustedTypesPolicy } from './replacements/own-trusted-types-policy.mjs';
import { shortMessageIds } from './replacements/short-message-ids.mjs';
import { smallTemplates } from './replacements/small-templates.mjs';
import { smallZod } from './replacements/small-zod.mjs';

/**
 * All that the build puts in the place of what stands in the sources, ours or a library's. The bundles for learners and those for
 * browser tests use this one list, so that what is tested is what ships. Each replacement
 * - finds our modules as sources (`src/*.ts`, already transpiled) and compiled (`build/ts/*.js`) alike,
 * - fails the build where it no longer finds what it is for, and has a test in `test/package/replacements.test.mjs` that says so,
 * - brings at least 500 bytes (brotli) to the first lesson, or is needed for what its `reason` says.
 * @returns Plugins of rollup with a `reason`, new for each build. They go after what transpiles and before what resolves packages.
 */
export function replacements() {
  return [ownTrustedTypesPolicy(), smallZod(), shortMessageIds(), smallTemplates()];
}
