import { StoreError, type RecordStore, type StoreChange, type StoreErrorCode } from '../../core/ports.js';
import type { Fact } from '../../core/record/fact.js';

/** A store that does what a test says, and notes what it was asked for. */
export class ScriptedStore {
  readonly facts = new Map<string, Fact>();
  /** Ids that each write was to bring. */
  readonly writes: (readonly string[])[] = [];
  /** How often it was read. */
  reads = 0;
  /** What the next writes, or readings, fail with. */
  writing: StoreErrorCode | null = null;
  reading: StoreErrorCode | null = null;
  /** Holds readings back until the test lets them go. */
  gate: Promise<void> = Promise.resolve();
  /** Another tab has erased the course, which this one does not know: writing is refused, and reading tells. */
  isErasedElsewhere = false;
  readonly #course: string;
  readonly #listeners = new Set<(change: StoreChange) => void>();

  readonly port: RecordStore = {
    keeping: 'kept',
    read: async () => {
      this.reads += 1;
      const facts = [...this.facts.values()];
      await this.gate;
      if (this.isErasedElsewhere) this.tell({ kind: 'erased', course: this.#course });
      this.isErasedElsewhere = false;
      if (this.reading) throw new StoreError(this.reading);
      return facts;
    },
    append: async (facts) => {
      this.writes.push(facts.map(({ id }) => id));
      await Promise.resolve();
      if (this.isErasedElsewhere) throw new StoreError('erased');
      if (this.writing) throw new StoreError(this.writing);
      for (const fact of facts) this.facts.set(fact.id, fact);
    },
    export: () =>
      this.reading ? Promise.reject(new StoreError(this.reading)) : Promise.resolve([...this.facts.values()]),
    erase: () => {
      if (this.writing) return Promise.reject(new StoreError(this.writing));
      this.facts.clear();
      this.tell({ kind: 'erased', course: this.#course });
      return Promise.resolve();
    },
    onChange: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
    close: () => undefined,
  };

  /** @param course - Whose facts it holds. */
  constructor(course: string) {
    this.#course = course;
  }

  tell(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
