import { StoreError, type RecordStore, type StoreTrouble } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';

/**
 * `idle`: nothing to save yet. `memory`: this browser keeps nothing. `unsaved`: a write failed and is tried again; the facts are
 * still in this page.
 */
export type Saving = 'idle' | 'saving' | 'saved' | 'unsaved' | 'memory';

export interface RecorderListener {
  restored(facts: readonly Fact[]): void;
  erased(): void;
  changed(): void;
}

const RETRY_DELAYS = [1000, 3000, 10_000, 30_000];

/** Brings facts to the store and back; knows what is not saved yet. A fact counts as saved when its transaction has committed. */
export class Recorder {
  readonly #course: string;
  readonly #store: RecordStore;
  #listener: RecorderListener | null = null;
  #waiting: Fact[] = [];
  #writing = false;
  #failures = 0;
  #trouble: StoreTrouble;
  #everSaved = false;

  constructor(course: string, store: RecordStore) {
    this.#course = course;
    this.#store = store;
    this.#trouble = store.keeping === 'memory' ? 'memory' : 'none';
  }

  get saving(): Saving {
    if (this.#trouble === 'memory' || this.#store.keeping === 'memory') return 'memory';
    if (this.#failures > 0 || this.#trouble === 'unsaved') return 'unsaved';
    if (this.#waiting.length > 0) return 'saving';
    return this.#everSaved ? 'saved' : 'idle';
  }

  connect(listener: RecorderListener): void {
    this.#listener = listener;
    this.#store.onChange((change) => {
      if (change.kind === 'erased') this.#forget();
      else if (change.course === null || change.course === this.#course) void this.restore();
    });
    this.#store.onTrouble?.((trouble) => {
      this.#trouble = trouble;
      listener.changed();
    });
  }

  async restore(): Promise<void> {
    try {
      const facts = await this.#store.read(this.#course);
      if (facts.length > 0) this.#everSaved = true;
      this.#listener?.restored(facts);
    } catch {
      this.#listener?.changed();
    }
  }

  record(facts: readonly Fact[]): void {
    this.#waiting.push(...facts);
    void this.#write();
  }

  async export(): Promise<string> {
    const stored = await this.#store.export().catch((): readonly unknown[] => []);
    const ids = new Set(stored.map(idOf));
    const facts = [...stored, ...this.#waiting.filter((fact) => !ids.has(fact.id))];
    return JSON.stringify({ format: 'c4s-record', version: 1, count: facts.length, facts }, null, 2);
  }

  async erase(): Promise<void> {
    await this.#store.erase(this.#course);
    this.#forget();
  }

  async #write(): Promise<void> {
    if (this.#writing || this.#waiting.length === 0) return;
    this.#writing = true;
    const batch = [...this.#waiting];
    try {
      await this.#store.append(batch);
      this.#waiting = this.#waiting.filter((fact) => !batch.includes(fact));
      this.#failures = 0;
      this.#everSaved = true;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'erased') this.#forget();
      else this.#retryLater();
    } finally {
      this.#writing = false;
    }
    this.#listener?.changed();
    if (this.#failures === 0) void this.#write();
  }

  #retryLater(): void {
    const delay = RETRY_DELAYS[Math.min(this.#failures, RETRY_DELAYS.length - 1)];
    this.#failures += 1;
    setTimeout(() => void this.#write(), delay);
  }

  #forget(): void {
    this.#waiting = [];
    this.#failures = 0;
    this.#everSaved = false;
    this.#listener?.erased();
  }
}

function idOf(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null ? Reflect.get(fact, 'id') : undefined;
}
