import { readFileSync } from 'node:fs';

/** The version that the script tells of itself, from package.json. */
export function versionFiles() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return new Map([
    [
      'src/define/version.generated.ts',
      `/** Written by "npm run generate" from package.json. */\nexport const version = '${version}';\n`,
    ],
  ]);
}
