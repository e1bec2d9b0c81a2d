import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VENDORED, noticesOf } from './build/third-party.mjs';
import { bundleCommonMark } from './generate/commonmark.mjs';
import { fixtureFiles } from './generate/fixtures.mjs';
import { guideFiles } from './generate/guide.mjs';
import { indexFiles } from './generate/indexes.mjs';
import { schemaFiles } from './generate/json-schema.mjs';
import { localeFiles } from './generate/locales.mjs';
import { bundleLocalize } from './generate/localize.mjs';
import { writeManifest } from './generate/manifest.mjs';
import { importSchemas } from './generate/schema-modules.mjs';
import { textFieldFiles } from './generate/type-texts.mjs';
import { versionFiles } from './generate/version.mjs';

// `--check` writes nothing committed and fails where a committed file differs from what would be generated.
const checking = process.argv.includes('--check');
const drifted = [];

function bringUpToDate(files) {
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    drifted.push(path);
    if (checking) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

// The order matters: messages are read with the types of what is bundled first, schemas by the indexes' descriptors.
await bundleCommonMark();
await bundleLocalize();
writeFileSync('build/vendor/THIRD-PARTY-LICENSES.txt', noticesOf([], VENDORED));
bringUpToDate(versionFiles());
bringUpToDate(indexFiles());
const types = await importSchemas();
bringUpToDate(textFieldFiles(types));
bringUpToDate(guideFiles(types));
bringUpToDate(await localeFiles());
bringUpToDate(schemaFiles(types));
bringUpToDate(await fixtureFiles(types));
writeManifest();

if (checking && drifted.length > 0) {
  console.error(`Out of date, run "npm run generate":\n${drifted.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else if (drifted.length > 0) {
  console.log(`Generated ${drifted.join(', ')}`);
}
