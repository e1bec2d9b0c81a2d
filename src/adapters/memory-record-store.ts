import type { RecordStore, StoreChange } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';

/** Keeps facts as long as the page lives: for shared computers, for tests, and where storage is refused. */
export function createMemoryRecordStore(): RecordStore {
  const facts = new Map<string, Fact>();
  const listeners = new Set<(change: StoreChange) => void>();
  return {
    keeping: 'memory',
    read: (course) => Promise.resolve([...facts.values()].filter((fact) => fact.course === course)),
    append(added) {
      for (const fact of added) if (!facts.has(fact.id)) facts.set(fact.id, fact);
      return Promise.resolve();
    },
    export: () => Promise.resolve([...facts.values()]),
    erase(course) {
      for (const fact of [...facts.values()]) if (course === undefined || fact.course === course) facts.delete(fact.id);
      for (const listener of listeners) listener({ kind: 'erased', course: course ?? null });
      return Promise.resolve();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
    },
  };
}
