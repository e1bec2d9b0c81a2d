import { existsSync, readFileSync } from 'node:fs';

/** All strings under these keys, wherever they stand in a value of JSON. */
function stringsUnder(keys, value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    keys.includes(key) && typeof one === 'string' ? [one] : stringsUnder(keys, one),
  );
}

function faultsOf({ tagName, members = [], events = [] }) {
  const undocumented = members.filter(({ description, privacy }) => !description || privacy);
  const untyped = events.filter(({ type }) => !/^CustomEvent<\{ .+ \}>$/.test(type?.text ?? ''));
  return [
    ...undocumented.map(({ name }) => `${tagName}: ${name} is internal, or public and says nothing`),
    ...untyped.map(({ name }) => `${tagName}: ${name} does not say what its detail is`),
  ];
}

/**
 * What a custom elements manifest promises and the package does not hold.
 * @param isThere - Whether the package has a file of this path. @returns One sentence for each fault.
 */
export function manifestFaults(manifest, isThere) {
  const paths = [...new Set(stringsUnder(['path', 'module'], manifest))].map((path) => path.replace(/^\//, ''));
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  return [
    ...(elements.length > 0 ? [] : ['no element at all']),
    ...paths.filter((path) => !isThere(path)).map((path) => `${path} is not in the package`),
    ...elements.flatMap(faultsOf),
  ];
}

/** The faults of the manifest that has been built. */
export const builtManifestFaults = () =>
  manifestFaults(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')), existsSync);
