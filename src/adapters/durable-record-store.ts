import { StoreError, type Keeping, type RecordStore, type StoreChange, type StoreTrouble } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import { createIndexedDbRecordStore } from './indexeddb-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';

/** Whether the browser refuses to keep anything here, rather than failing this once. */
const isRefusal = (error: unknown): boolean =>
  error instanceof StoreError && (error.code === 'unavailable' || error.code === 'timeout' || error.code === 'unknown');

/**
 * The page's store: IndexedDB, and memory where that is refused, so that a course always works to its end. It says which of the two it is,
 * and tries IndexedDB again at each write: what waited in memory then goes along.
 * @param kept - The store to prefer; a test passes one that fails.
 */
export function createDurableRecordStore(kept: RecordStore = createIndexedDbRecordStore()): RecordStore {
  const memory = createMemoryRecordStore();
  const troubles = new Set<(trouble: StoreTrouble) => void>();
  const waiting = new Set<Fact>();
  let keeping: Keeping = 'kept';
  const become = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    for (const tell of [...troubles]) tell(next === 'memory' ? 'memory' : 'none');
  };
  const orMemory = async <T>(use: (store: RecordStore) => Promise<T>): Promise<T> => {
    try {
      return await use(kept);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      become('memory');
      return use(memory);
    }
  };
  return {
    get keeping() {
      return keeping;
    },
    read: async (course) => (keeping === 'memory' ? memory.read(course) : orMemory((store) => store.read(course))),
    async append(facts) {
      for (const fact of facts) waiting.add(fact);
      try {
        await kept.append([...waiting]);
        waiting.clear();
        become('kept');
      } catch (error) {
        if (!isRefusal(error)) {
          for (const fact of facts) waiting.delete(fact);
          throw error;
        }
        become('memory');
        await memory.append(facts);
      }
    },
    export: () => orMemory((store) => store.export()),
    async erase(course) {
      for (const fact of waiting) if (course === undefined || fact.course === course) waiting.delete(fact);
      await memory.erase(course);
      await orMemory((store) => store.erase(course));
    },
    onChange(listener: (change: StoreChange) => void) {
      const stops = [kept.onChange(listener), memory.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onTrouble(listener) {
      troubles.add(listener);
      return () => troubles.delete(listener);
    },
    close() {
      kept.close();
      memory.close();
    },
  };
}
