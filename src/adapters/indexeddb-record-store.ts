import { StoreError, type RecordStore, type StoreChange } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import { parseFact } from '../core/record/fact.schema.js';
import { Database } from './database.js';
import { createJournal, type Journal } from './journal.js';
import { eraseFacts, readFacts, writeFacts, type Entry } from './record-transactions.js';
import { isRefusal } from './store-error.js';
import { TabChannel } from './tab-channel.js';

/**
 * A store on IndexedDB. A fact is saved when its transaction has been committed; until then, and after a failure, it is noted in the
 * journal when the page goes, and brought home by the next page that can write. See docs/decisions/0003.
 */
export class IndexedDbRecordStore implements RecordStore {
  readonly keeping = 'kept';
  readonly #database: Database;
  readonly #journal: Journal;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  /** Generations of the courses that this page holds facts of. */
  readonly #generations = new Map<string, number>();
  readonly #pending = new Map<string, Entry>();
  readonly #noted = new Set<string>();
  readonly #channel = new TabChannel({
    changed: (course) => {
      this.#tell({ kind: 'appended', course });
    },
    leaving: () => {
      this.#note();
    },
    sleeping: () => {
      this.#database.forget();
    },
  });

  constructor(database = new Database(), journal = createJournal()) {
    this.#database = database;
    this.#journal = journal;
  }

  async read(course: string): Promise<readonly Fact[]> {
    const noted = await this.#bringHome();
    const found = await this.#database.transact({
      name: 'read',
      mode: 'readonly',
      work: (transaction) => readFacts(transaction, course),
    });
    if (found) this.#enter(course, found.generation);
    const facts = (found?.stored ?? []).flatMap((fact) => parseFact(fact) ?? []);
    return [...facts, ...noted.filter((fact) => fact.course === course)];
  }

  async append(facts: readonly Fact[]): Promise<void> {
    const entries = facts.map((fact) => this.#pend(fact));
    try {
      await this.#commit('append', entries, 'refuse');
    } catch (error) {
      const isErased = error instanceof StoreError && error.code === 'erased';
      if (isErased || isRefusal(error)) this.#settle(facts);
      else this.#note();
      throw error;
    }
    this.#settle(facts);
  }

  async export(): Promise<readonly unknown[]> {
    const noted = await this.#bringHome();
    const stored = await this.#database.transact({
      name: 'export',
      mode: 'readonly',
      work: (transaction): Promise<unknown[]> => transaction.objectStore('events').getAll(),
    });
    return [...(stored ?? []), ...noted];
  }

  async erase(course?: string): Promise<void> {
    await this.#database.transact({
      name: 'erase',
      mode: 'readwrite',
      work: (transaction) => eraseFacts(transaction, course),
    });
    this.#journal.erase(course);
    this.#forget(course ?? null);
    this.#channel.send(course ?? null);
    this.#tell({ kind: 'erased', course: course ?? null });
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#note();
    this.#channel.close();
    this.#database.forget();
  }

  #pend(fact: Fact): Entry {
    const entry = this.#pending.get(fact.id) ?? { fact, generation: this.#generations.get(fact.course) ?? null };
    this.#pending.set(fact.id, entry);
    return entry;
  }

  async #commit(name: string, entries: readonly Entry[], stale: 'refuse' | 'skip'): Promise<void> {
    const generations = await this.#database.transact({
      name,
      mode: 'readwrite',
      create: true,
      work: (transaction) => writeFacts(transaction, entries, stale),
    });
    for (const [course, generation] of generations ?? []) {
      if (stale === 'refuse') this.#generations.set(course, generation);
      this.#channel.send(course);
    }
  }

  /** Stores what earlier pages could only note. @returns What still cannot be stored: it belongs to the record all the same. */
  async #bringHome(): Promise<readonly Fact[]> {
    const entries = this.#journal.entries();
    if (entries.length === 0) return [];
    const facts = entries.map(({ fact }) => fact);
    try {
      await this.#commit('bring-home', entries, 'skip');
    } catch (error) {
      if (isRefusal(error)) throw error;
      return facts;
    }
    this.#journal.remove(facts.map(({ id }) => id));
    return [];
  }

  /** Takes note of a course's generation; one that has risen means that another tab has erased what this page holds. */
  #enter(course: string, generation: number): void {
    const known = this.#generations.get(course);
    if (known !== undefined && known < generation) {
      this.#forget(course);
      this.#tell({ kind: 'erased', course });
    }
    this.#generations.set(course, generation);
  }

  #forget(course: string | null): void {
    for (const { fact } of [...this.#pending.values()]) {
      if (course === null || fact.course === course) this.#settle([fact]);
    }
    if (course === null) this.#generations.clear();
    else this.#generations.delete(course);
  }

  #note(): void {
    const entries = [...this.#pending.values()];
    if (entries.length === 0) return;
    this.#journal.put(entries);
    for (const { fact } of entries) this.#noted.add(fact.id);
  }

  /** These facts need no more care. */
  #settle(facts: readonly Fact[]): void {
    const noted = facts.flatMap(({ id }) => (this.#noted.delete(id) ? [id] : []));
    for (const { id } of facts) this.#pending.delete(id);
    if (noted.length > 0) this.#journal.remove(noted);
  }

  #tell(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
