import { version } from './version.generated.js';

/** Names the version that serves the page, for every copy of the script that comes later. */
const REGISTRY = Symbol.for('c4s-widgets');

/**
 * Asks to serve this page. The first copy of the script does, whatever its address and version; another version says so and steps back.
 * @returns Whether this copy serves the page; false where there is no page, as on a server.
 */
export function claimPage(): boolean {
  if (typeof document === 'undefined') return false;
  const running: unknown = Reflect.get(globalThis, REGISTRY);
  if (typeof running !== 'string') return Reflect.set(globalThis, REGISTRY, version);
  if (running !== version)
    console.warn(`[c4s] already-running: version ${running} serves this page, ${version} steps back`);
  return false;
}

/** Leaves the page to another copy. */
export function releasePage(): void {
  Reflect.deleteProperty(globalThis, REGISTRY);
}
