import { defineAll } from './define.js';

export const version = '0.1.0';

const REGISTRY = Symbol.for('c4s-widgets');

/** One copy of the script serves a page; a second one says so and steps back. */
function begin(): void {
  const running: unknown = Reflect.get(globalThis, REGISTRY);
  if (typeof running === 'string') {
    if (running !== version)
      console.warn(`[c4s] already-running: version ${running} serves this page, ${version} steps back`);
    return;
  }
  Reflect.set(globalThis, REGISTRY, version);
  defineAll();
}

begin();
