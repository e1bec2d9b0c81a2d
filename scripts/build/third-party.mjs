import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages inside `build/vendor`, which the bundler cannot see any more. */
const VENDORED = ['commonmark'];

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

/** The licences of the packages that modules belong to, by the paths of the modules. */
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
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name}: no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
