import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Six hex digits of what files and the scripts of folders contain, wherever they are: another build has another address. */
export function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const name of statSync(path).isDirectory() ? scriptsOf(path) : [path]) hash.update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 6);
}

function scriptsOf(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.m?js$/.test(name));
  return names.sort().map((name) => join(folder, name));
}
