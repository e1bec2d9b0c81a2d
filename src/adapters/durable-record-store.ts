import type { Keeping, RecordStore, StoreChange, StoreTrouble } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import { IndexedDbRecordStore } from './indexeddb-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';
import { isRefusal } from './store-error.js';

const RETRY_AFTER = [5000, 15_000, 60_000];

/** The page's store: IndexedDB, or memory where that is refused. */
export function createDurableRecordStore(): RecordStore {
  return new DurableRecordStore(new IndexedDbRecordStore());
}

/**
 * A store that keeps where the browser lets it, and works in memory where it does not, so that a course always works to its end.
 * It says which of the two it is. In memory it tries again now and then, and takes along what was done meanwhile.
 */
export class DurableRecordStore implements RecordStore {
  readonly #kept: RecordStore;
  readonly #retryAfter: readonly number[];
  readonly #memory = createMemoryRecordStore();
  readonly #waiting = new Set<Fact>();
  /** What was erased while the kept facts were out of reach. */
  readonly #erased = new Set<string | undefined>();
  readonly #changes = new Set<(change: StoreChange) => void>();
  readonly #troubles = new Set<(trouble: StoreTrouble) => void>();
  #keeping: Keeping = 'kept';
  #retries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param retryAfter - Milliseconds to the first try, the second, and all further ones. */
  constructor(kept: RecordStore, retryAfter: readonly number[] = RETRY_AFTER) {
    this.#kept = kept;
    this.#retryAfter = retryAfter;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  read(course: string): Promise<readonly Fact[]> {
    return this.#use((store) => store.read(course));
  }

  append(facts: readonly Fact[]): Promise<void> {
    return this.#use((store) => {
      if (store === this.#memory) for (const fact of facts) this.#waiting.add(fact);
      return store.append(facts);
    });
  }

  export(): Promise<readonly unknown[]> {
    return this.#use((store) => store.export());
  }

  /** Rejects where kept facts are out of reach; they are erased as soon as they are not, if this page still lives. */
  async erase(course?: string): Promise<void> {
    if (this.#keeping === 'memory') {
      for (const fact of this.#waiting) if (course === undefined || fact.course === course) this.#waiting.delete(fact);
      this.#erased.add(course);
      await this.#memory.erase(course);
    }
    await this.#kept.erase(course);
    this.#erased.delete(course);
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    const stops = [this.#kept.onChange(listener), this.#memory.onChange(listener)];
    this.#changes.add(listener);
    return () => {
      this.#changes.delete(listener);
      for (const stop of stops) stop();
    };
  }

  onTrouble(listener: (trouble: StoreTrouble) => void): () => void {
    this.#troubles.add(listener);
    return () => this.#troubles.delete(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#kept.close();
    this.#memory.close();
  }

  async #use<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
    if (this.#keeping === 'kept') {
      try {
        return await work(this.#kept);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        this.#become('memory');
      }
    }
    return work(this.#memory);
  }

  #become(keeping: Keeping): void {
    if (keeping === this.#keeping) return;
    this.#keeping = keeping;
    if (keeping === 'memory') this.#retryLater();
    for (const tell of [...this.#troubles]) tell(keeping === 'memory' ? 'memory' : 'none');
  }

  #retryLater(): void {
    const delay = this.#retryAfter[Math.min(this.#retries, this.#retryAfter.length - 1)];
    this.#retries += 1;
    this.#timer = setTimeout(() => void this.#retry(), delay);
  }

  async #retry(): Promise<void> {
    try {
      for (const course of this.#erased) await this.#kept.erase(course);
      this.#erased.clear();
      do await this.#moveHome();
      while (this.#waiting.size > 0);
      this.#become('kept');
    } catch {
      this.#retryLater();
      return;
    }
    for (const tell of [...this.#changes]) tell({ kind: 'appended', course: null });
  }

  async #moveHome(): Promise<void> {
    const facts = [...this.#waiting];
    if (facts.length === 0) await this.#kept.read('');
    else await this.#kept.append(facts);
    for (const fact of facts) this.#waiting.delete(fact);
  }
}
