import { StoreError, type Keeping, type RecordStore, type StoreChange, type StoreTrouble } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import { createIndexedDbRecordStore } from './indexeddb-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';

/**
 * The page's store: IndexedDB, and memory where that is refused, so that a course always works to its end. It says which of the two it is,
 * and tries IndexedDB again at each write: what waited in memory then goes along.
 * @param kept - The store to prefer; a test passes one that fails.
 */
export function createDurableRecordStore(kept: RecordStore = createIndexedDbRecordStore()): RecordStore {
  return new DurableRecordStore(kept);
}

/** Whether the browser refuses to keep anything here, rather than failing this once. */
const isRefusal = (error: unknown): boolean =>
  error instanceof StoreError && ['unavailable', 'timeout', 'unknown'].includes(error.code);

class DurableRecordStore implements RecordStore {
  readonly #kept: RecordStore;
  readonly #memory = createMemoryRecordStore();
  readonly #troubles = new Set<(trouble: StoreTrouble) => void>();
  /** Facts that are in memory alone. */
  readonly #waiting = new Set<Fact>();
  #keeping: Keeping = 'kept';

  constructor(kept: RecordStore) {
    this.#kept = kept;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  read(course: string): Promise<readonly Fact[]> {
    return this.#keeping === 'memory' ? this.#memory.read(course) : this.#orMemory((store) => store.read(course));
  }

  async append(facts: readonly Fact[]): Promise<void> {
    try {
      await this.#kept.append([...this.#waiting, ...facts]);
      this.#waiting.clear();
      this.#become('kept');
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#become('memory');
      await this.#memory.append(facts);
      for (const fact of facts) this.#waiting.add(fact);
    }
  }

  export(): Promise<readonly unknown[]> {
    return this.#orMemory((store) => store.export());
  }

  async erase(course?: string): Promise<void> {
    for (const fact of this.#waiting) if (course === undefined || fact.course === course) this.#waiting.delete(fact);
    await this.#memory.erase(course);
    await this.#orMemory((store) => store.erase(course));
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    const stops = [this.#kept.onChange(listener), this.#memory.onChange(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  onTrouble(listener: (trouble: StoreTrouble) => void): () => void {
    this.#troubles.add(listener);
    return () => this.#troubles.delete(listener);
  }

  close(): void {
    this.#kept.close();
    this.#memory.close();
  }

  async #orMemory<T>(use: (store: RecordStore) => Promise<T>): Promise<T> {
    try {
      return await use(this.#kept);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#become('memory');
      return use(this.#memory);
    }
  }

  #become(next: Keeping): void {
    if (next === this.#keeping) return;
    this.#keeping = next;
    for (const tell of [...this.#troubles]) tell(next === 'memory' ? 'memory' : 'none');
  }
}
