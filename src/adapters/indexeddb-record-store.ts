import type { IDBPDatabase } from 'idb';
import { StoreError, type RecordStore, type StoreChange } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import { parseFact } from '../core/record/fact.schema.js';
import { Database } from './database.js';
import { createTabChannel } from './tab-channel.js';

/** A store on IndexedDB whose methods reject with a `StoreError` where the browser refuses. See docs/decisions/0003. */
export function createIndexedDbRecordStore(database = new Database()): RecordStore {
  return new IndexedDbRecordStore(database);
}

class IndexedDbRecordStore implements RecordStore {
  readonly keeping = 'kept';
  readonly #database: Database;
  readonly #channel = createTabChannel();
  readonly #listeners = new Set<(change: StoreChange) => void>();
  readonly #stop: () => void;
  #generation: number | null = null;

  constructor(database: Database) {
    this.#database = database;
    this.#stop = this.#channel.listen((change) => {
      if (change.kind === 'erased') this.#generation = null;
      this.#tell(change);
    });
  }

  async read(course: string): Promise<readonly Fact[]> {
    if (!(await this.#database.exists())) return [];
    return this.#database.use(async (db) => {
      const tx = db.transaction(['events', 'meta']);
      const generation = await generationOf(tx.objectStore('meta'));
      if (this.#generation !== null && this.#generation !== generation) this.#tell({ kind: 'erased' });
      this.#generation = generation;
      const stored: unknown[] = await tx.objectStore('events').index('course').getAll(course);
      return stored.flatMap((fact) => parseFact(fact) ?? []);
    });
  }

  async append(facts: readonly Fact[]): Promise<void> {
    this.#generation = await this.#database.use((db) => write(db, facts, this.#generation));
    for (const course of new Set(facts.map((fact) => fact.course))) this.#channel.send({ kind: 'appended', course });
  }

  async export(): Promise<readonly unknown[]> {
    if (!(await this.#database.exists())) return [];
    return this.#database.use(async (db): Promise<unknown[]> => db.getAll('events'));
  }

  async erase(course?: string): Promise<void> {
    if (await this.#database.exists()) this.#generation = await this.#database.use((db) => erase(db, course));
    this.#channel.send({ kind: 'erased' });
    this.#tell({ kind: 'erased' });
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#stop();
    this.#database.forget();
  }

  #tell(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

interface Meta {
  get(key: string): Promise<unknown>;
}

/** Rises with each erasure, so that a page that still holds erased facts cannot write them back. */
async function generationOf(meta: Meta): Promise<number> {
  const stored = await meta.get('generation');
  return typeof stored === 'number' ? stored : 0;
}

/** Everything is prepared before: inside the transaction nothing but the database is awaited. */
async function write(db: IDBPDatabase, facts: readonly Fact[], known: number | null): Promise<number> {
  const tx = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const generation = await generationOf(tx.objectStore('meta'));
  if (known !== null && known !== generation) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw new StoreError('erased');
  }
  const events = tx.objectStore('events');
  await Promise.all(facts.map(async (fact) => (await events.getKey(fact.id)) ?? events.add(fact)));
  await tx.done;
  return generation;
}

async function erase(db: IDBPDatabase, course: string | undefined): Promise<number> {
  const tx = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const [events, meta] = [tx.objectStore('events'), tx.objectStore('meta')];
  const generation = (await generationOf(meta)) + 1;
  const keys = course === undefined ? await events.getAllKeys() : await events.index('course').getAllKeys(course);
  await Promise.all([...keys.map((key) => events.delete(key)), meta.put(generation, 'generation')]);
  await tx.done;
  return generation;
}
