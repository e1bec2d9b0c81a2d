import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Files that package.json promises but that are not there; for `*`, at least one file must match. */
export function brokenPromises() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return targets.filter((target) => !(target.includes('*') ? matches(target) : existsSync(target)));
}

function matches(pattern) {
  const [folder, ...rest] = pattern.split('*');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.some((name) => rest.length < 2 || existsSync(folder + name + rest.join(name)));
}
