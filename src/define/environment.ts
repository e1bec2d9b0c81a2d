import { createDurableRecordStore } from '../adapters/durable-record-store.js';
import { createFetchContentSource } from '../adapters/fetch-content-source.js';
import { createMemoryRecordStore } from '../adapters/memory-record-store.js';
import { systemClock, systemIds } from '../adapters/system.js';
import { blockLoaders } from '../blocks/index.generated.js';
import type { RecordStore } from '../core/ports.js';
import type { Environment, Storage } from '../session/environment.js';

/** The real ports of a page: this browser's storage, the network, its clock. */
export function createEnvironment(): Environment {
  const stores = new Map<Storage, RecordStore>();
  return {
    source: createFetchContentSource(),
    store(storage) {
      const store =
        stores.get(storage) ?? (storage === 'device' ? createDurableRecordStore() : createMemoryRecordStore());
      stores.set(storage, store);
      return store;
    },
    clock: systemClock,
    ids: systemIds,
    interactions: async () => (await import('../interactions/index.generated.js')).interactionLoaders,
    blocks: blockLoaders,
    sinks: [],
  };
}
