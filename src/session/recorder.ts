import { StoreError, type RecordStore } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';

/**
 * `idle`: nothing to save yet. `memory`: this browser keeps nothing. `unsaved`: a write failed and is tried again; the facts are
 * still in this page.
 */
export type Saving = 'idle' | 'saving' | 'saved' | 'unsaved' | 'memory';

export interface RecorderListener {
  /** All facts that the page knows of the course. */
  known(): readonly Fact[];
  restored(facts: readonly Fact[]): void;
  erased(): void;
  changed(): void;
}

const RETRY_DELAYS = [1000, 3000, 10_000, 30_000];

/**
 * Brings facts to the store and back; knows what is not saved yet. A fact counts as saved when its transaction has committed. One that
 * is not stays here and is tried again, as long as the page lives.
 */
export class Recorder {
  readonly #course: string;
  readonly #store: RecordStore;
  readonly #delays: readonly number[];
  #listener: RecorderListener | null = null;
  /** Facts by id that the store has not confirmed. */
  readonly #waiting = new Map<string, Fact>();
  /** Whether a write has failed, or what was saved is gone. */
  #unsaved = false;
  /** Whether what waits is to be written with the learner's next act only. */
  #lost = false;
  #mustRead = false;
  #retries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | null = null;
  #readAgain = false;
  /** Rises with each erasure. */
  #epoch = 0;
  #everSaved = false;

  /** @param delays - Milliseconds to the first new try, the second, and so on; the last one stays. */
  constructor(course: string, store: RecordStore, delays: readonly number[] = RETRY_DELAYS) {
    this.#course = course;
    this.#store = store;
    this.#delays = delays;
  }

  get saving(): Saving {
    if (this.#store.keeping === 'memory') return 'memory';
    if (this.#waiting.size > 0) return this.#unsaved ? 'unsaved' : 'saving';
    return this.#everSaved ? 'saved' : 'idle';
  }

  connect(listener: RecorderListener): void {
    this.#listener = listener;
    this.#store.onChange(({ kind, course }) => {
      if (course !== null && course !== this.#course) return;
      if (kind === 'erased') this.#forget();
      else void this.restore();
    });
    this.#store.onTrouble?.(() => {
      listener.changed();
    });
  }

  /** Reads what is stored. Never rejects; a read that failed is tried again. */
  restore(): Promise<void> {
    this.#readAgain = this.#reading !== null;
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  record(facts: readonly Fact[]): void {
    for (const fact of facts) this.#waiting.set(fact.id, fact);
    void this.#write(this.#lost ? [...this.#waiting.values()] : facts);
    this.#lost = false;
  }

  /** Everything stored, of all courses, and what this page knows of this one, as the text of a JSON file. */
  async export(): Promise<string> {
    const stored = await this.#store.export().catch((): readonly unknown[] => []);
    const ids = new Set(stored.map(idOf));
    const facts = [...stored, ...(this.#listener?.known() ?? []).filter((fact) => !ids.has(fact.id))];
    return JSON.stringify({ format: 'c4s-record', version: 1, count: facts.length, facts }, null, 2);
  }

  /** @returns Whether all of it is gone; false where the store could not be reached. */
  async erase(): Promise<boolean> {
    try {
      await this.#store.erase(this.#course);
      return true;
    } catch {
      this.#listener?.changed();
      return false;
    }
  }

  async #write(facts: readonly Fact[]): Promise<void> {
    try {
      await this.#store.append(facts);
      this.#confirm(facts);
      this.#everSaved = true;
      // Saving works again: what still waits need not wait any longer.
      if (this.#unsaved && !this.#lost) this.#tryLater(0);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'erased') this.#giveUp(facts);
      else this.#fail();
    }
    this.#listener?.changed();
  }

  async #readAll(): Promise<void> {
    do this.#readAgain = false;
    while (await this.#read());
  }

  /** @returns Whether to read again, because something has changed meanwhile. */
  async #read(): Promise<boolean> {
    const epoch = this.#epoch;
    const before = (this.#listener?.known() ?? []).filter(({ id }) => !this.#waiting.has(id));
    try {
      const facts = await this.#store.read(this.#course);
      this.#mustRead = false;
      // What was read before an erasure must not come back.
      if (epoch !== this.#epoch) this.#readAgain = true;
      else this.#enter(before, facts);
    } catch {
      this.#mustRead = true;
      this.#tryLater();
    }
    return this.#readAgain;
  }

  /**
   * Where facts are missing that were saved, somebody has thrown them away, but not through us. They are not written back behind the
   * learner's back: with the next thing that the learner does, or not at all.
   */
  #enter(before: readonly Fact[], stored: readonly Fact[]): void {
    const ids = new Set(stored.map(({ id }) => id));
    for (const fact of before) {
      if (ids.has(fact.id)) continue;
      this.#waiting.set(fact.id, fact);
      [this.#lost, this.#unsaved] = [true, true];
    }
    if (stored.length > 0) this.#everSaved = true;
    this.#listener?.restored(stored);
  }

  #confirm(facts: readonly Fact[]): void {
    for (const { id } of facts) this.#waiting.delete(id);
    if (this.#waiting.size === 0) [this.#unsaved, this.#lost, this.#retries] = [false, false, 0];
  }

  #fail(): void {
    this.#unsaved = true;
    this.#tryLater();
  }

  /** Another tab has erased the record that these facts belong to: reading again tells. */
  #giveUp(facts: readonly Fact[]): void {
    this.#confirm(facts);
    void this.restore();
  }

  #forget(): void {
    this.#epoch += 1;
    this.#confirm([...this.#waiting.values()]);
    this.#everSaved = false;
    this.#listener?.erased();
  }

  #tryLater(delay?: number): void {
    clearTimeout(this.#timer);
    const next = this.#delays[Math.min(this.#retries, this.#delays.length - 1)];
    if (delay === undefined) this.#retries += 1;
    this.#timer = setTimeout(() => {
      if (this.#mustRead) void this.restore();
      if (this.#waiting.size > 0 && !this.#lost) void this.#write([...this.#waiting.values()]);
    }, delay ?? next);
  }
}

function idOf(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null ? Reflect.get(fact, 'id') : undefined;
}
