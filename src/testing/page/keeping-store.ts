import { createMemoryRecordStore } from '../../adapters/memory-record-store.js';
import type { RecordStore } from '../../core/ports.js';

/** A store in memory that says that it keeps, with methods of one's own in place of its. */
export function createKeepingStore(changes: Partial<RecordStore> = {}): RecordStore {
  const memory = createMemoryRecordStore();
  return {
    keeping: 'kept',
    read: (course) => memory.read(course),
    append: (facts) => memory.append(facts),
    export: () => memory.export(),
    erase: (course) => memory.erase(course),
    onChange: (listener) => memory.onChange(listener),
    close: () => {
      memory.close();
    },
    ...changes,
  };
}
