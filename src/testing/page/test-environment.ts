import { createMemoryRecordStore } from '../../adapters/memory-record-store.js';
import { blockLoaders } from '../../blocks/index.generated.js';
import type { ContentSource, RecordStore } from '../../core/ports.js';
import { fail, ok } from '../../core/result.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import type { Environment } from '../../session/environment.js';
import type { Session } from '../../session/session.js';
import { openSession } from '../../session/visit-registry.js';
import { Visit } from '../../session/visit.js';

/** Files by the end of their address, as parsed JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Ports for tests: files from an object, a clock that ticks a second per reading, countable ids, memory. */
export function createTestEnvironment(files: Files = {}, changes: Partial<Environment> = {}): Environment {
  let time = Date.parse('2026-11-03T09:00:00Z');
  let count = 0;
  const store: RecordStore = createMemoryRecordStore();
  const source: ContentSource = {
    load(url) {
      const path = Object.keys(files).find((candidate) => url.endsWith(candidate));
      return Promise.resolve(
        path === undefined ? fail({ code: 'not-found', url, status: 404 }) : ok(structuredClone(files[path])),
      );
    },
  };
  return {
    source,
    store: () => store,
    clock: () => (time += 1000),
    ids: {
      next: () => `0190f000-0000-7000-8000-${String(++count).padStart(12, '0')}`,
      seed: () => 42,
    },
    interactions: () => Promise.resolve(interactionLoaders),
    blocks: blockLoaders,
    sinks: [],
    ...changes,
  };
}

/** A session on a course given as parsed JSON. Throws where the course is not valid: the test is wrong then. */
export async function openTestSession(
  content: unknown,
  environment: Environment = createTestEnvironment(),
): Promise<Session> {
  const opened = await openSession({ origin: { content }, environment, storage: 'device' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** A visit to a course given as parsed JSON. */
export async function openTestVisit(content: unknown, environment?: Environment): Promise<Visit> {
  return new Visit(await openTestSession(content, environment));
}
