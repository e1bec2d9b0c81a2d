import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages inside `build/vendor`, which the bundler cannot see any more. */
export const VENDORED = ['commonmark', '@lit/localize'];

/** Packages that name their licence and author but hold no text of it: a package of the same author, under the same licence, holds it. */
const TEXT_IN = { sirv: 'mrmime', '@polka/url': 'mrmime' };

/**
 * A rollup plugin that writes the licences of all packages which the output contains.
 * Fails where a package has no licence text, so that nobody ships one unread.
 */
export function thirdPartyLicences(fileName) {
  return {
    name: 'third-party-licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: noticesOf([...this.getModuleIds()], VENDORED) });
    },
  };
}

/** The licences of the packages that some modules belong to, given the paths of those modules. */
export function noticesOf(paths, vendored = []) {
  const names = new Set(vendored);
  for (const path of paths) {
    const inside = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1];
    if (inside) names.add(inside.replaceAll('\\', '/'));
  }
  return [...names]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name) {
  const { version, license } = aboutPackage(name);
  return `${name} ${version} (${license})\n\n${licenceText(name)}\n`;
}

const aboutPackage = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));

function licenceText(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const other = TEXT_IN[name];
  if (!other || aboutPackage(other).license !== aboutPackage(name).license)
    throw new Error(`${name}: no licence file`);
  return licenceText(other);
}
